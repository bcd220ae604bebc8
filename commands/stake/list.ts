import { Flags } from '@oclif/core';
import { getFreeBalance } from '../../src/actions/query/get-balances.js';
import { listStake } from '../../src/actions/query/list-stake.js';
import { BaseCommand } from '../../src/cli/base-command.js';
import { readFlags, unusedHotkeyFlags, unusedPromptFlags, walletFlags } from '../../src/cli/flags.js';
import { coldkeyAddress, coldkeyAddressOf } from '../../src/cli/keys.js';
import { type StakeListing, stakeListView } from '../../src/output/views/stake.js';
import { addAmounts, taoAmount } from '../../src/units/index.js';

export default class StakeList extends BaseCommand<StakeListing> {
  static override summary = 'List the stake of a coldkey: where it is and what it is worth.';
  static override examples = [
    '<%= config.bin %> stake list --wallet-name alice',
    '<%= config.bin %> stake list --ss58 5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY --json',
  ];
  static override flags = {
    ...walletFlags,
    ...unusedHotkeyFlags,
    ...unusedPromptFlags,
    ...readFlags,
    ss58: Flags.string({
      char: 'k',
      summary: 'Coldkey instead: an address or the name of a wallet.',
      aliases: ['coldkey-ss58', 'coldkey_ss58', 'key'],
      helpValue: 'SS58|NAME',
    }),
  };

  async run(): Promise<StakeListing> {
    const { flags } = await this.inputs(StakeList);
    const coldkey =
      flags.ss58 === undefined
        ? await coldkeyAddress(this.context)
        : await coldkeyAddressOf(this.context, flags.ss58);
    const chain = await this.connect(flags.at);
    const at = await chain.readOptions();
    const [stakes, free] = await Promise.all([
      listStake(chain.client, [coldkey], at),
      getFreeBalance(chain.client, coldkey, at),
    ]);
    const positions = stakes.get(coldkey) ?? [];
    const totalValue = positions.map(({ value }) => value).reduce(addAmounts, taoAmount(0n));
    return { coldkey, positions, free, totalValue };
  }

  protected view = stakeListView;
}
