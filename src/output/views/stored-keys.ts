import { hashCell, textCell } from '../cell.js';
import { type Cell, fields, note, type View } from '../view.js';

export interface StoredKey {
  address: string;
  type: 'sr25519' | 'ed25519';
  isEncrypted: boolean;
  /** Where the phrase was put. */
  mnemonicFile?: string;
  /** Present only when the user asked for it. */
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
  ...(key.mnemonicFile === undefined
    ? []
    : [[`${label} phrase in`, textCell(key.mnemonicFile)] as [string, Cell]]),
  ...(key.mnemonic === undefined ? [] : [[`${label} mnemonic`, textCell(key.mnemonic)] as [string, Cell]]),
];

/** A public file a command wrote to disk. */
export interface StoredPublicKey {
  wallet: string;
  /** Folder of the wallet. */
  path: string;
  kind: 'coldkey' | 'hotkey';
  /** Of a hotkey. */
  name?: string;
  address: string;
  files: readonly string[];
}

export const storedPublicKeyView = ({ wallet, path, kind, name, address }: StoredPublicKey): View => [
  fields([
    ['Wallet', textCell(wallet, 'strong')],
    ['Path', textCell(path)],
    ...(name === undefined ? [] : [['Hotkey name', textCell(name)] as [string, Cell]]),
    [kind === 'coldkey' ? 'Coldkey' : 'Hotkey', hashCell(address, 'accent')],
    ['Private key', textCell('not written', 'dim')],
  ]),
];
