/**
 * What a new chain starts from, as data: a JSON document. Accounts are SS58 or hex, amounts rao as decimal text or numbers,
 * other values as `json-scale.ts` reads them.
 */
export interface Preset {
  /** Unix milliseconds, a multiple of the slot duration: the first block is one slot later. */
  readonly genesisTimeMs: number;
  readonly sudo: string;
  /** Block authors, in the order of their slots. */
  readonly authorities: readonly string[];
  /** Free balance by account. */
  readonly balances: Readonly<Record<string, string | number>>;
  /** Owner of root, and its hotkey. Absent: the zero account, as in production. */
  readonly rootOwner?: string;
  readonly rootOwnerHotkey?: string;
  /** Pallet constants that differ from production, by `Pallet.Name`. */
  readonly constants: Readonly<Record<string, unknown>>;
  /** Defaults of storage items that differ from production, by `Pallet.Item`. */
  readonly defaults: Readonly<Record<string, unknown>>;
  /** Running subnets to begin with. Absent: root and subnet 1 of the pallet's genesis. */
  readonly population?: Population;
  /** Entries written last: by `Pallet.Item`, a value, or for a map a list of `[key…, value]`. */
  readonly storage: Readonly<Record<string, unknown>>;
}

/** Counts of a populated chain; each subnet has the same. */
export interface Population {
  /** 1 to 128. */
  readonly subnets: number;
  /** Per subnet, validators included. */
  readonly neurons: number;
  readonly validators: number;
  readonly seed: number;
}

export type PresetName = 'default' | 'localnet' | 'large';

/** Sections of a preset that are merged entry by entry; the others are replaced. */
const MERGED = ['balances', 'constants', 'defaults', 'storage'] as const;
const SECTIONS = new Set([
  ...MERGED,
  'genesisTimeMs',
  'sudo',
  'authorities',
  'rootOwner',
  'rootOwnerHotkey',
  'population',
]);

/** The preset with a user's document over it. @throws TypeError naming a section there is not. */
export function withOverrides(preset: Preset, overrides: Readonly<Record<string, unknown>>): Preset {
  const unknown = Object.keys(overrides).find((section) => !SECTIONS.has(section));
  if (unknown !== undefined) {
    throw new TypeError(`a preset has no section ${unknown}; there are ${[...SECTIONS].join(', ')}`);
  }
  const merged: Record<string, unknown> = { ...preset, ...overrides };
  for (const section of MERGED) {
    const values = overrides[section];
    if (values === undefined) continue;
    if (typeof values !== 'object' || values === null || Array.isArray(values)) {
      throw new TypeError(`the section ${section} is not an object`);
    }
    merged[section] = { ...preset[section], ...values };
  }
  return merged as unknown as Preset;
}
