import { hashCell, textCell } from '../cell.js';
import { fields, type View } from '../view.js';

/** A key file that was written anew with the same key. */
export interface RewrittenKeyFile {
  path: string;
  address: string;
  /** How it was encrypted. */
  from: string;
  /** How it is encrypted now. */
  to: string;
  /** Where the old file is, when it was kept. */
  backup?: string;
}

export const rewrittenKeyFileView = ({ path, address, from, to, backup }: RewrittenKeyFile): View => [
  fields([
    ['File', textCell(path)],
    ['Address', hashCell(address, 'accent')],
    ['Was', textCell(from)],
    ['Is', textCell(to, to === 'plain' ? 'warn' : 'good')],
    ...(backup === undefined ? [] : [['Old file', textCell(backup)] as const]),
  ]),
];
