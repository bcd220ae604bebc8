import { hashCell, textCell } from '../cell.js';
import { fields, type View } from '../view.js';

export interface EncryptedMessage {
  /** Hex, with `0x`. */
  ciphertext: string;
  /** SS58 */
  recipient: string;
}

export interface DecryptedMessage {
  message: string;
  /** SS58 of the key that read it. */
  address: string;
}

export const encryptedMessageView = ({ ciphertext, recipient }: EncryptedMessage): View => [
  fields([
    ['Ciphertext', { shown: ciphertext, exact: ciphertext }],
    ['Recipient', hashCell(recipient, 'accent')],
  ]),
];

export const decryptedMessageView = ({ message, address }: DecryptedMessage): View => [
  fields([
    ['Message', textCell(message)],
    ['Recipient', hashCell(address, 'accent')],
  ]),
];
