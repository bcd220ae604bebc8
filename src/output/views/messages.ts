import { booleanCell, hashCell, textCell } from '../cell.js';
import { fields, type View } from '../view.js';

export interface SignedMessage {
  message: string;
  /** 64 bytes, hex. */
  signature: string;
  address: string;
  type: 'sr25519' | 'ed25519';
  /** Whether `<Bytes>…</Bytes>` is around what was signed. */
  isWrapped: boolean;
}

export interface VerifiedMessage {
  isValid: boolean;
  message: string;
  address: string;
  type: 'sr25519' | 'ed25519';
  isWrapped: boolean;
}

export const signedMessageView = ({ signature, address, type }: SignedMessage): View => [
  fields([
    ['Signature', { shown: signature, exact: signature }],
    ['Signer', hashCell(address, 'accent')],
    ['Key type', textCell(type)],
  ]),
];

export const verifiedMessageView = ({ isValid, address, type, isWrapped }: VerifiedMessage): View => [
  fields([
    ['Valid', booleanCell(isValid)],
    ['Signer', hashCell(address, 'accent')],
    ['Key type', textCell(type)],
    ['Wrapped', booleanCell(isWrapped)],
  ]),
];
