import { Flags } from '@oclif/core';
import type { StakeResult } from '../../src/actions/tx/add-stake.js';
import { removeStake } from '../../src/actions/tx/remove-stake.js';
import { type UnstakeAllResult, unstakeAll } from '../../src/actions/tx/unstake-all.js';
import { netuidFlag, raoFlag } from '../../src/cli/flags.js';
import { coldkeyAddress, hotkeyAddress } from '../../src/cli/keys.js';
import { priceFlags, priceLimit, stakeHotkeyFlags } from '../../src/cli/stake-flags.js';
import { TransactionCommand } from '../../src/cli/transaction-command.js';
import { stakeOutcome, unstakeAllOutcome } from '../../src/output/views/stake.js';

export default class StakeRemove extends TransactionCommand<StakeResult | UnstakeAllResult> {
  static override summary = 'Take stake back as TAO.';
  static override description =
    'With --all the whole position on the subnet; without --netuid all stake with the hotkey, on every subnet.';
  static override examples = [
    '<%= config.bin %> stake remove --netuid 1 --hotkey validator --amount 12.5',
    '<%= config.bin %> stake remove --netuid 1 --hotkey validator --all --yes',
    '<%= config.bin %> stake remove --hotkey validator --all',
  ];
  static override flags = {
    netuid: netuidFlag({ char: 'n', summary: 'Subnet.', helpValue: 'NETUID' }),
    amount: raoFlag({
      char: 'a',
      summary: 'Amount in alpha of the subnet, in TAO on root.',
      helpValue: 'ALPHA',
    }),
    all: Flags.boolean({ summary: 'All of it.', aliases: ['unstake-all'], exclusive: ['amount'] }),
    ...stakeHotkeyFlags,
    ...priceFlags,
  };

  async run() {
    const { flags } = await this.inputs(StakeRemove, [], ({ all }) => (all ? [] : ['netuid', 'amount']));
    const hotkey = await hotkeyAddress(this.context, flags.hotkey);
    const chain = await this.connect();
    if (flags.netuid === undefined)
      return this.transact(chain, await unstakeAll(chain.client, hotkey), flags);
    const plan = await removeStake(chain.client, {
      coldkey: await coldkeyAddress(this.context),
      hotkey,
      netuid: flags.netuid,
      alphaRao: flags.amount,
      ...priceLimit(this.context, flags),
    });
    return this.transact(chain, plan, flags);
  }

  protected outcome = (result: StakeResult | UnstakeAllResult) =>
    'removed' in result ? unstakeAllOutcome(result) : stakeOutcome(result);
}
