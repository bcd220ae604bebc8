import { Flags } from '@oclif/core';
import { addStake, type StakeResult } from '../../src/actions/tx/add-stake.js';
import { netuidFlag, taoFlag } from '../../src/cli/flags.js';
import { hotkeyAddress } from '../../src/cli/keys.js';
import { spendableTao } from '../../src/cli/spendable.js';
import { priceFlags, priceLimit, stakeHotkeyFlags } from '../../src/cli/stake-flags.js';
import { TransactionCommand } from '../../src/cli/transaction-command.js';
import { stakeOutcome } from '../../src/output/views/stake.js';
import type { TaoAmount } from '../../src/units/index.js';

export default class StakeAdd extends TransactionCommand<StakeResult> {
  static override summary = 'Stake TAO with a hotkey on a subnet.';
  static override description = 'Buys alpha of the subnet at its price; on root (netuid 0) TAO stays TAO.';
  static override examples = [
    '<%= config.bin %> stake add --netuid 1 --hotkey validator --amount 100',
    '<%= config.bin %> stake add --netuid 1 --amount 10 --tolerance 2% --dry-run',
  ];
  static override flags = {
    netuid: netuidFlag({ char: 'n', summary: 'Subnet.', aliases: ['netuids'], helpValue: 'NETUID' }),
    amount: taoFlag({ summary: 'Amount in TAO.', helpValue: 'TAO' }),
    all: Flags.boolean({
      char: 'a',
      summary: 'All free TAO but the fee and the existential deposit.',
      aliases: ['all-tokens'],
      exclusive: ['amount'],
    }),
    ...stakeHotkeyFlags,
    ...priceFlags,
  };

  async run() {
    const { flags } = await this.inputs(StakeAdd, ['netuid'], ({ all }) => (all ? [] : ['amount']));
    const hotkey = await hotkeyAddress(this.context, flags.hotkey);
    const chain = await this.connect();
    const common = { hotkey, netuid: flags.netuid, ...priceLimit(this.context, flags) };
    const plan = (amount: TaoAmount) => addStake(chain.client, { ...common, amount });
    const amount = flags.amount ?? (await spendableTao(this.context, chain, plan));
    return this.transact(chain, await plan(amount), flags);
  }

  protected outcome = stakeOutcome;
}
