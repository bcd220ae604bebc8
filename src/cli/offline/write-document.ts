import { toJsonValue } from '../../output/json-value.js';
import { writeFilesAtomically } from '../../wallet/index.js';

/** Writes a transaction into a file, replacing it in one step. @returns the path @throws WalletWriteError */
export function writeDocument(path: string, document: object): string {
  const content = new TextEncoder().encode(`${JSON.stringify(toJsonValue(document), null, 2)}\n`);
  writeFilesAtomically([{ path, content }], { overwrite: true });
  return path;
}
