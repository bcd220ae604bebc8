import { Flags } from '@oclif/core';
import { listStake } from '../actions/query/list-stake.js';
import { listTradable } from '../actions/query/list-tradable.js';
import { type BatchPart, type BatchResult, batchAll } from '../actions/tx/batch.js';
import type { TransactionPlan } from '../actions/tx/plan.js';
import { InsufficientFundsError } from '../errors/chain-state.js';
import { UsageError } from '../errors/cli.js';
import { listWallet, walletPaths } from '../wallet/index.js';
import type { Chain } from './chain.js';
import type { Context } from './context.js';
import { hotkeyFlags, listFlag, netuidsFlag } from './flags.js';
import { coldkeyAddress, hotkeyAddress } from './keys.js';

/** Stake of one hotkey on one subnet. */
export interface StakePlace {
  readonly hotkey: string;
  readonly netuid: number;
}

/** Subnets and hotkeys of one or many positions, with the spellings btcli uses for stake. */
export const stakePlaceFlags = {
  netuid: netuidsFlag({
    char: 'n',
    summary: 'Subnet, or several separated by commas.',
    aliases: ['netuids'],
    helpValue: 'NETUID,…',
  }),
  'all-netuids': Flags.boolean({
    summary: 'Every subnet that has been started.',
    allowNo: true,
    exclusive: ['netuid'],
  }),
  ...hotkeyFlags,
  'include-hotkeys': listFlag({
    summary: 'Several hotkeys: names or addresses, separated by commas.',
    aliases: ['hotkey-ss58-address'],
    helpValue: 'NAME|SS58,…',
    exclusive: ['hotkey'],
  }),
  'all-hotkeys': Flags.boolean({
    summary: 'Every hotkey of the wallet.',
    allowNo: true,
    exclusive: ['hotkey', 'include-hotkeys'],
  }),
  'exclude-hotkeys': listFlag({
    summary: 'With --all-hotkeys: not these.',
    helpValue: 'NAME|SS58,…',
    dependsOn: ['all-hotkeys'],
  }),
};

interface HotkeyChoice {
  hotkey?: string | undefined;
  'include-hotkeys'?: readonly string[] | undefined;
  'all-hotkeys'?: boolean | undefined;
  'exclude-hotkeys'?: readonly string[] | undefined;
}

/** Addresses of the chosen hotkeys, each once. @throws UsageError when none is left, and what {@link hotkeyAddress} throws */
export async function chosenHotkeys(context: Context, flags: HotkeyChoice): Promise<string[]> {
  const addresses = (typed: readonly string[] = []) =>
    Promise.all(typed.map((hotkey) => hotkeyAddress(context, hotkey)));
  if (flags['all-hotkeys'] !== true) {
    return [...new Set(await addresses(flags['include-hotkeys'] ?? [flags.hotkey ?? context.hotkeyName]))];
  }
  const without = new Set(await addresses(flags['exclude-hotkeys']));
  const { hotkeys } = listWallet(walletPaths(context.walletsPath, context.walletName));
  const all = hotkeys.flatMap(({ address }) => (address === undefined ? [] : [address]));
  const chosen = [...new Set(all)].filter((address) => !without.has(address));
  if (chosen.length > 0) return chosen;
  throw new UsageError(`No hotkey of the wallet ${context.walletName} is left.`, {
    help: ['See its hotkeys with `tao wallet list`.'],
  });
}

/** Where to stake: each chosen hotkey on each chosen subnet. */
export async function placesToStake(
  context: Context,
  chain: Chain,
  flags: HotkeyChoice & { netuid?: readonly number[] | undefined },
): Promise<StakePlace[]> {
  const hotkeys = await chosenHotkeys(context, flags);
  const netuids = flags.netuid ?? (await listTradable(chain.client));
  if (netuids.length === 0) throw new UsageError('No subnet of this chain has been started.');
  return netuids.flatMap((netuid) => hotkeys.map((hotkey) => ({ hotkey, netuid })));
}

/**
 * Where to unstake: as asked, or, of many hotkeys or all subnets, wherever the coldkey has stake.
 *
 * @throws InsufficientFundsError when there is none in all these places
 */
export async function placesToUnstake(
  context: Context,
  chain: Chain,
  flags: HotkeyChoice & { netuid?: readonly number[] | undefined },
): Promise<StakePlace[]> {
  const hotkeys = await chosenHotkeys(context, flags);
  if (flags.netuid !== undefined && flags['all-hotkeys'] !== true) {
    return flags.netuid.flatMap((netuid) => hotkeys.map((hotkey) => ({ hotkey, netuid })));
  }
  const coldkey = await coldkeyAddress(context);
  const positions = (await listStake(chain.client, [coldkey])).get(coldkey) ?? [];
  const places = positions.filter(
    ({ hotkey, netuid, stake }) =>
      stake.rao > 0n && hotkeys.includes(hotkey) && (flags.netuid?.includes(netuid) ?? true),
  );
  if (places.length > 0) return places.map(({ hotkey, netuid }) => ({ hotkey, netuid }));
  const message = `${coldkey} has no stake with these hotkeys on these subnets.`;
  throw new InsufficientFundsError('stake', 1n, 0n, message);
}

/** One plan as it is, several as one transaction that does all or nothing. */
export async function together<R>(
  chain: Chain,
  places: readonly Partial<StakePlace>[],
  plans: readonly TransactionPlan<R>[],
): Promise<TransactionPlan<R | BatchResult<R>>> {
  const [first, ...others] = plans.map(
    (plan, i): BatchPart<R> => ({ label: labelOf(places[i] ?? {}), plan }),
  );
  if (first === undefined) throw new RangeError('nothing is planned');
  return others.length === 0 ? first.plan : batchAll(chain.client, [first, ...others]);
}

const labelOf = ({ hotkey, netuid }: Partial<StakePlace>): string =>
  [netuid === undefined ? [] : `netuid ${netuid}`, hotkey === undefined ? [] : `${hotkey.slice(0, 6)}…`]
    .flat()
    .join(', ');
