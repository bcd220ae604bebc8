import { Flags } from '@oclif/core';
import { parseNetwork } from '../../config/index.js';
import { UsageError } from '../../errors/cli.js';
import type { SealingMode } from '../../output/views/sim.js';
import { chainFlags, valueFlag } from '../flags.js';

/** For commands on chains of this machine, whether they can be opened or not. */
export const placeFlags = {
  ...chainFlags,
  name: valueFlag<string>((text) => {
    // The same rule as for --network sim:NAME.
    parseNetwork(`sim:${text}`);
    return text;
  })({
    summary: 'Name of the chain, as in --network sim:NAME.',
    exclusive: ['network'],
    helpValue: 'NAME',
    helpGroup: 'CHAIN',
  }),
};

/** What a new chain is made from. */
export const newChainFlags = {
  preset: Flags.option({ options: ['default', 'localnet', 'large'] as const })({
    summary: 'What a new chain starts from; default unless given.',
  }),
  overrides: Flags.string({
    summary: 'JSON file with values that replace those of the preset; - reads standard input.',
    helpValue: 'FILE|-',
  }),
};

const UNIT_MS = { ms: 1, s: 1000, m: 60_000 } as const;
const MAX_MS = 24 * 60 * UNIT_MS.m;

/** `12s`, `250ms`, `instant` or `manual`. @throws UsageError */
export function parseSealing(text: string): SealingMode {
  if (text === 'instant' || text === 'manual') return { mode: text };
  const [, digits = '', unit = ''] = /^(\d{1,9})(ms|s|m)$/.exec(text) ?? [];
  const everyMs = Number(digits) * (UNIT_MS[unit as keyof typeof UNIT_MS] ?? 0);
  if (everyMs > 0 && everyMs <= MAX_MS) return { mode: 'interval', everyMs };
  throw new UsageError(`${JSON.stringify(text)} is not a block time.`, {
    code: 'INVALID_BLOCK_TIME',
    details: { text },
    help: ['Write a time up to a day such as 12s or 250ms, instant (a block per transaction) or manual.'],
  });
}

export const sealingFlag = valueFlag<SealingMode>(parseSealing);
