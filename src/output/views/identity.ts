import { emptyCell, hashCell, textCell } from '../cell.js';
import { type Cell, fields, note, type View } from '../view.js';

export interface IdentityRecord {
  name: string;
  url: string;
  githubRepo: string;
  image: string;
  discord: string;
  description: string;
  additional: string;
}

export interface ColdkeyIdentity {
  coldkey: string;
  /** Absent when the coldkey published none. */
  identity?: IdentityRecord;
}

const LABELS: readonly (readonly [string, keyof IdentityRecord])[] = [
  ['Name', 'name'],
  ['Web site', 'url'],
  ['Repository', 'githubRepo'],
  ['Picture', 'image'],
  ['Discord', 'discord'],
  ['Description', 'description'],
  ['Additional', 'additional'],
];

export const identityFields = ({ coldkey, identity }: ColdkeyIdentity): [string, Cell][] => [
  ['Coldkey', hashCell(coldkey, 'accent')],
  ...LABELS.map(([label, field]): [string, Cell] => {
    const value = identity?.[field] ?? '';
    return [label, value === '' ? emptyCell : textCell(value)];
  }),
];

export const identityView = (result: ColdkeyIdentity): View =>
  result.identity === undefined
    ? [fields(identityFields(result).slice(0, 1)), note('It has published no identity.')]
    : [fields(identityFields(result))];
