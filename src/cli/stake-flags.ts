import { Flags } from '@oclif/core';
import { SETTINGS } from '../config/index.js';
import { type Proportion, parseProportion } from '../units/index.js';
import type { Context } from './context.js';
import { hotkeyFlags, netuidFlag, proportionFlag, raoFlag } from './flags.js';

const PRICE = 'PRICE';

/** How far a price may move against an order. */
export const priceFlags = {
  tolerance: proportionFlag({
    summary: 'How far the price may move, as a fraction or a percentage; 0.5% unless configured.',
    aliases: ['rate-tolerance', 'limit'],
    helpValue: 'FRACTION',
    helpGroup: PRICE,
  }),
  'safe-staking': Flags.boolean({
    allowNo: true,
    summary: 'Send the order with a limit price; on unless configured.',
    aliases: ['safe'],
    helpGroup: PRICE,
  }),
  'allow-partial-stake': Flags.boolean({
    allowNo: true,
    summary: 'Take what the limit price allows instead of failing; off unless configured.',
    aliases: ['partial', 'allow', 'allow-partial'],
    helpGroup: PRICE,
  }),
};

export interface PriceFlags {
  tolerance?: Proportion | undefined;
  'safe-staking'?: boolean | undefined;
  'allow-partial-stake'?: boolean | undefined;
}

/** The limit an order gets, from flags and settings; no tolerance means no limit. */
export function priceLimit(
  context: Context,
  flags: PriceFlags,
): { tolerance: Proportion | undefined; allowPartial: boolean } {
  const isSafe = context.setting(SETTINGS.safeStaking, flags['safe-staking']).value;
  const tolerance = flags.tolerance ?? parseProportion(context.setting(SETTINGS.tolerance).value);
  const allowPartial = context.setting(SETTINGS.allowPartialStake, flags['allow-partial-stake']).value;
  return { tolerance: isSafe ? tolerance : undefined, allowPartial };
}

/** Hotkey of a position, with the spellings btcli uses for stake. */
export const stakeHotkeyFlags = {
  hotkey: {
    ...hotkeyFlags.hotkey,
    aliases: [...(hotkeyFlags.hotkey.aliases ?? []), 'include-hotkeys', 'hotkey-ss58-address'],
  },
};

/** Where stake comes from and where it goes, for commands between subnets. */
export const routeFlags = {
  'origin-netuid': netuidFlag({
    summary: 'Subnet the stake is on.',
    aliases: ['origin'],
    helpValue: 'NETUID',
  }),
  'dest-netuid': netuidFlag({ summary: 'Subnet the stake goes to.', helpValue: 'NETUID' }),
  amount: raoFlag({
    char: 'a',
    summary: 'Amount in alpha of the origin subnet, in TAO on root.',
    helpValue: 'ALPHA',
  }),
  all: Flags.boolean({
    summary: 'The whole position.',
    aliases: ['stake-all', 'swap-all'],
    exclusive: ['amount'],
  }),
};
