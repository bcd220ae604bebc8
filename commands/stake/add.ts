import { Flags } from '@oclif/core';
import { addStake, type StakeResult } from '../../src/actions/tx/add-stake.js';
import type { BatchResult } from '../../src/actions/tx/batch.js';
import { taoFlag } from '../../src/cli/flags.js';
import { spendableTao } from '../../src/cli/spendable.js';
import { priceFlags, priceLimit } from '../../src/cli/stake-flags.js';
import { placesToStake, stakePlaceFlags, together } from '../../src/cli/stake-places.js';
import { TransactionCommand } from '../../src/cli/transaction-command.js';
import { stakeBatchOutcome, stakeOutcome } from '../../src/output/views/stake.js';
import { type TaoAmount, taoAmount } from '../../src/units/index.js';

type Result = StakeResult | BatchResult<StakeResult>;

export default class StakeAdd extends TransactionCommand<Result> {
  static override summary = 'Stake TAO with a hotkey on a subnet, or with several on several.';
  static override description =
    'Buys alpha of the subnet at its price; on root (netuid 0) TAO stays TAO. In several places it is one transaction: all or nothing.';
  static override examples = [
    '<%= config.bin %> stake add --netuid 1 --hotkey validator --amount 100',
    '<%= config.bin %> stake add --netuid 1 --amount 10 --tolerance 2% --dry-run',
    '<%= config.bin %> stake add --netuids 1,4,9 --all-hotkeys --amount 5',
  ];
  static override flags = {
    ...stakePlaceFlags,
    amount: taoFlag({ summary: 'Amount in TAO, in each place.', helpValue: 'TAO' }),
    all: Flags.boolean({
      char: 'a',
      summary: 'All free TAO but the fee and the existential deposit, in equal parts.',
      aliases: ['all-tokens'],
      exclusive: ['amount'],
    }),
    ...priceFlags,
  };

  async run() {
    const { flags } = await this.inputs(StakeAdd, [], ({ all, 'all-netuids': everywhere }) => [
      ...(everywhere ? [] : (['netuid'] as const)),
      ...(all ? [] : (['amount'] as const)),
    ]);
    const chain = await this.connect();
    const places = await placesToStake(this.context, chain, flags);
    const limit = priceLimit(this.context, flags);
    const plan = async (amount: TaoAmount) => {
      const plans = places.map((place) => addStake(chain.client, { ...place, ...limit, amount }));
      return together(chain, places, await Promise.all(plans));
    };
    const share = ({ rao }: TaoAmount) => taoAmount(rao / BigInt(places.length));
    const amount = flags.amount ?? share(await spendableTao(this.context, chain, (all) => plan(share(all))));
    return this.transact(chain, await plan(amount), flags);
  }

  protected outcome = (result: Result) =>
    'operations' in result ? stakeBatchOutcome(result) : stakeOutcome(result);
}
