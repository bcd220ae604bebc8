import { Flags } from '@oclif/core';
import type { StakeResult } from '../../src/actions/tx/add-stake.js';
import type { BatchResult } from '../../src/actions/tx/batch.js';
import type { TransactionPlan } from '../../src/actions/tx/plan.js';
import { removeStake } from '../../src/actions/tx/remove-stake.js';
import { type UnstakeAllResult, unstakeAll } from '../../src/actions/tx/unstake-all.js';
import { unstakeAllAlpha } from '../../src/actions/tx/unstake-all-alpha.js';
import { raoFlag } from '../../src/cli/flags.js';
import { coldkeyAddress } from '../../src/cli/keys.js';
import { priceFlags, priceLimit } from '../../src/cli/stake-flags.js';
import { chosenHotkeys, placesToUnstake, stakePlaceFlags, together } from '../../src/cli/stake-places.js';
import { TransactionCommand } from '../../src/cli/transaction-command.js';
import { stakeBatchOutcome, stakeOutcome, unstakeAllOutcome } from '../../src/output/views/stake.js';

type Single = StakeResult | UnstakeAllResult;

export default class StakeRemove extends TransactionCommand<Single | BatchResult<Single>> {
  static override summary = 'Take stake back as TAO.';
  static override description =
    'With --all the whole position on the subnet; without --netuid all stake with the hotkey, on every subnet. In several places it is one transaction: all or nothing.';
  static override examples = [
    '<%= config.bin %> stake remove --netuid 1 --hotkey validator --amount 12.5',
    '<%= config.bin %> stake remove --netuid 1 --hotkey validator --all --yes',
    '<%= config.bin %> stake remove --hotkey validator --all',
    '<%= config.bin %> stake remove --netuids 1,4 --all-hotkeys --all',
    '<%= config.bin %> stake remove --hotkey validator --all-alpha',
  ];
  static override flags = {
    ...stakePlaceFlags,
    amount: raoFlag({
      char: 'a',
      summary: 'Amount in alpha of the subnet, in TAO on root; in each place.',
      helpValue: 'ALPHA',
    }),
    all: Flags.boolean({ summary: 'All of it.', aliases: ['unstake-all'], exclusive: ['amount'] }),
    'all-alpha': Flags.boolean({
      summary: 'Sell all alpha and stake the TAO on root with the same hotkey.',
      aliases: ['unstake-all-alpha'],
      exclusive: ['amount', 'all', 'netuid'],
    }),
    ...priceFlags,
  };

  async run() {
    const { flags } = await this.inputs(
      StakeRemove,
      [],
      ({ all, 'all-alpha': alpha, 'all-netuids': everywhere }) => {
        if (all || alpha) return [];
        return everywhere ? ['amount'] : ['netuid', 'amount'];
      },
    );
    const chain = await this.connect();
    const sell = flags['all-alpha'] ? unstakeAllAlpha : unstakeAll;
    if (flags['all-alpha'] || (flags.all && flags.netuid === undefined)) {
      const hotkeys = await chosenHotkeys(this.context, flags);
      const plans = await Promise.all(hotkeys.map((hotkey) => sell(chain.client, hotkey)));
      return this.transact(
        chain,
        await together<Single>(
          chain,
          hotkeys.map((hotkey) => ({ hotkey })),
          plans,
        ),
        flags,
      );
    }
    const places = await placesToUnstake(this.context, chain, flags);
    const common = {
      coldkey: await coldkeyAddress(this.context),
      alphaRao: flags.amount,
      ...priceLimit(this.context, flags),
    };
    const plans: TransactionPlan<Single>[] = await Promise.all(
      places.map((place) => removeStake(chain.client, { ...common, ...place })),
    );
    return this.transact(chain, await together(chain, places, plans), flags);
  }

  protected outcome = (result: Single | BatchResult<Single>) => {
    if (!('operations' in result)) return outcomeOf(result);
    const sold = result.operations.filter((operation): operation is StakeResult => !('removed' in operation));
    return sold.length > 0 ? stakeBatchOutcome({ operations: sold }) : result.operations.flatMap(outcomeOf);
  };
}

const outcomeOf = (result: Single) =>
  'removed' in result ? unstakeAllOutcome(result) : stakeOutcome(result);
