import { Flags } from '@oclif/core';
import { type MovedStake, moveStake } from '../../src/actions/tx/move-stake.js';
import { coldkeyAddress, hotkeyAddress } from '../../src/cli/keys.js';
import { routeFlags, stakeHotkeyFlags } from '../../src/cli/stake-flags.js';
import { TransactionCommand } from '../../src/cli/transaction-command.js';
import { moveOutcome } from '../../src/output/views/stake.js';

export default class StakeMove extends TransactionCommand<MovedStake> {
  static override summary = 'Move stake to another hotkey, on the same subnet or another.';
  static override examples = [
    '<%= config.bin %> stake move --from h1 --to h2 --origin-netuid 1 --dest-netuid 1 --amount 5',
    '<%= config.bin %> stake move --from h1 --to 5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty --origin-netuid 1 --dest-netuid 2 --all',
  ];
  static override flags = {
    hotkey: {
      ...stakeHotkeyFlags.hotkey,
      summary: 'Hotkey the stake is with: a name in the wallet, or an address.',
      aliases: [...stakeHotkeyFlags.hotkey.aliases, 'from'],
    },
    to: Flags.string({
      summary: 'Hotkey the stake goes to: a name in the wallet, or an address.',
      aliases: ['dest', 'dest-ss58'],
      helpValue: 'NAME|SS58',
    }),
    ...routeFlags,
  };

  async run() {
    const { flags } = await this.inputs(StakeMove, ['origin-netuid', 'dest-netuid', 'to'], ({ all }) =>
      all ? [] : ['amount'],
    );
    const [coldkey, hotkey, to] = await Promise.all([
      coldkeyAddress(this.context),
      hotkeyAddress(this.context, flags.hotkey),
      hotkeyAddress(this.context, flags.to),
    ]);
    const chain = await this.connect();
    const origin = { coldkey, hotkey, netuid: flags['origin-netuid'], alphaRao: flags.amount };
    const plan = await moveStake(chain.client, origin, { hotkey: to, netuid: flags['dest-netuid'] });
    return this.transact(chain, plan, flags);
  }

  protected outcome = moveOutcome;
}
