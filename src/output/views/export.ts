import { hashCell, textCell } from '../cell.js';
import { fields, text, type View } from '../view.js';

/** A key taken out of a wallet: into a file, or in the result itself. */
export interface ExportedKey {
  /** `alice`, `alice/miner`. */
  key: string;
  address: string;
  type: 'sr25519' | 'ed25519';
  format: 'polkadot-js' | 'mnemonic';
  /** The file it was written to. */
  file?: string;
  /** The encrypted export, when it was not. */
  json?: object;
  /** The phrase, when it was not. */
  mnemonic?: string;
}

/** What was exported and nothing else, so that a pipe can take it as it is. */
export function exportedKeyView({ key, address, format, file, json, mnemonic }: ExportedKey): View {
  if (mnemonic !== undefined) return [text(mnemonic)];
  if (json !== undefined) return [text(JSON.stringify(json))];
  return [
    fields([
      ['Key', textCell(key, 'strong')],
      ['Address', hashCell(address, 'accent')],
      ['Format', textCell(format)],
      ['File', textCell(file ?? '')],
    ]),
  ];
}
