import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { exportChain, importChain } from '../../actions/dev/export-chain.js';
import type { Head } from '../../actions/dev/request.js';
import { FileExistsError, UnreadableInputError } from '../../errors/cli.js';
import { ChainExportTooLargeError, ExportUnwritableError } from '../../errors/simulation.js';
import type { ExportedChain } from '../../output/views/sim-powers.js';
import { type ChainExportHeader, readChainExport } from '../../runtime/node/portable/chain-export.js';
import { MAX_REQUEST_BYTES } from '../../runtime/node/server/server.js';
import type { Chain } from '../chain.js';

/** What a request has besides the file. */
const ENVELOPE_BYTES = 1024;

/**
 * Writes a simulated chain into a file, whole or not at all.
 *
 * @throws FileExistsError, ExportUnwritableError, NotASimulationError
 */
export async function exportToFile(
  { client }: Chain,
  path: string,
  overwrite: boolean,
): Promise<ExportedChain> {
  const bytes = await exportChain(client);
  const { header } = await readChainExport(bytes);
  const aside = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(aside, bytes, { flag: 'wx' });
    if (overwrite) renameSync(aside, path);
    else linkSync(aside, path);
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    throw code === 'EEXIST' ? new FileExistsError(path) : new ExportUnwritableError(path, code);
  } finally {
    rmSync(aside, { force: true });
  }
  return { file: path, bytes: bytes.length, ...contentOf(header) };
}

/** The bytes of an exported chain and what it is, checked. @throws UnreadableInputError, ChainExportError */
export async function readChainFile(path: string): Promise<{ bytes: Uint8Array; content: ChainContent }> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new UnreadableInputError(path, (error as NodeJS.ErrnoException).code ?? 'unknown error');
  }
  return { bytes, content: contentOf((await readChainExport(bytes)).header) };
}

/** Puts an exported chain in place of another. @throws ChainExportTooLargeError, NotASimulationError, PowerRefusedError */
export function importBytes({ client, isEmbedded }: Chain, bytes: Uint8Array): Promise<Head> {
  const limit = (MAX_REQUEST_BYTES - ENVELOPE_BYTES) / 2;
  if (!isEmbedded && bytes.length > limit) throw new ChainExportTooLargeError(bytes.length, limit);
  return importChain(client, bytes);
}

type ChainContent = Pick<ExportedChain, 'preset' | 'genesisHash' | 'head'>;

const contentOf = ({ preset, genesisHash, head }: ChainExportHeader): ChainContent => ({
  preset,
  genesisHash,
  head,
});
