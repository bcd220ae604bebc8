import { hashCell, textCell } from '../cell.js';
import { type Cell, fields, note, type View } from '../view.js';

export interface StoredKey {
  address: string;
  type: 'sr25519' | 'ed25519';
  isEncrypted: boolean;
  /** Present only where it may be shown. */
  mnemonic?: string;
}

/** Keys a command wrote to disk. */
export interface StoredKeys {
  wallet: string;
  /** Folder of the wallet. */
  path: string;
  coldkey?: StoredKey;
  hotkey?: StoredKey & { name: string };
  files: readonly string[];
}

export function storedKeysView(keys: StoredKeys): View {
  const { coldkey, hotkey } = keys;
  const entries: [string, Cell][] = [
    ['Wallet', textCell(keys.wallet, 'strong')],
    ['Path', textCell(keys.path)],
    ...(coldkey === undefined ? [] : keyEntries('Coldkey', coldkey)),
    ...(hotkey === undefined ? [] : [['Hotkey name', textCell(hotkey.name)] as [string, Cell]]),
    ...(hotkey === undefined ? [] : keyEntries('Hotkey', hotkey)),
  ];
  const hasMnemonic = coldkey?.mnemonic !== undefined || hotkey?.mnemonic !== undefined;
  const warning = 'Write the words down and keep them safe: whoever has them has the key.';
  return [fields(entries), ...(hasMnemonic ? [note(warning, 'warn')] : [])];
}

const keyEntries = (label: string, key: StoredKey): [string, Cell][] => [
  [label, hashCell(key.address, 'accent')],
  [
    `${label} file`,
    textCell(key.isEncrypted ? 'encrypted' : 'not encrypted', key.isEncrypted ? 'good' : 'dim'),
  ],
  ...(key.mnemonic === undefined ? [] : [[`${label} mnemonic`, textCell(key.mnemonic)] as [string, Cell]]),
];
