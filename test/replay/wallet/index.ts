import { firstDifference } from '../functions/compare.js';
import type { Difference, Outcome } from '../outcome.js';
import { walletSections } from './sections.js';

type WalletFile = Readonly<Record<string, unknown>>;

const PROSE = 'readme';

/** Whether a document is a wallet vector: it has one of its sections. */
export function isWalletFile(data: object): data is WalletFile {
  return Object.keys(data).some((name) => Object.hasOwn(walletSections, name));
}

/** Runs every item of every section through src/wallet. A section we do not know is a difference. */
export async function replayWallet(file: WalletFile): Promise<Outcome> {
  const differences: Difference[] = [];
  let cases = 0;
  for (const [name, section] of Object.entries(file)) {
    if (name === PROSE) continue;
    const items = walletSections[name]?.(section, file);
    if (items === undefined) differences.push({ step: cases++, what: `there is no section ${name}` });
    for (const { label, expected, actual } of items ?? []) {
      const difference = await actual().then(
        (value) => firstDifference(expected, value),
        (error: unknown) => `threw ${String(error)}`,
      );
      if (difference !== undefined) differences.push({ step: cases, what: `${label}: ${difference}` });
      cases++;
    }
  }
  return { cases, differences };
}
