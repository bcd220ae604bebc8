import { Flags } from '@oclif/core';
import { type MovedStake, transferStake } from '../../src/actions/tx/move-stake.js';
import { coldkeyAddress, coldkeyAddressOf, hotkeyAddress } from '../../src/cli/keys.js';
import { routeFlags, stakeHotkeyFlags } from '../../src/cli/stake-flags.js';
import { TransactionCommand } from '../../src/cli/transaction-command.js';
import { moveOutcome } from '../../src/output/views/stake.js';

export default class StakeTransfer extends TransactionCommand<MovedStake> {
  static override summary = 'Give stake to another coldkey; it stays with its hotkey.';
  static override examples = [
    '<%= config.bin %> stake transfer --hotkey h1 --dest bob --origin-netuid 1 --dest-netuid 1 --amount 5',
  ];
  static override flags = {
    ...stakeHotkeyFlags,
    dest: Flags.string({
      summary: 'Receiving coldkey: an address, or the name of a wallet.',
      aliases: ['dest-ss58', 'dest-coldkey'],
      helpValue: 'SS58|NAME',
    }),
    ...routeFlags,
  };

  async run() {
    const { flags } = await this.inputs(StakeTransfer, ['origin-netuid', 'dest-netuid', 'dest'], ({ all }) =>
      all ? [] : ['amount'],
    );
    const [coldkey, hotkey, to] = await Promise.all([
      coldkeyAddress(this.context),
      hotkeyAddress(this.context, flags.hotkey),
      coldkeyAddressOf(this.context, flags.dest),
    ]);
    const chain = await this.connect();
    const origin = { coldkey, hotkey, netuid: flags['origin-netuid'], alphaRao: flags.amount };
    const plan = await transferStake(chain.client, origin, { coldkey: to, netuid: flags['dest-netuid'] });
    return this.transact(chain, plan, flags);
  }

  protected outcome = moveOutcome;
}
