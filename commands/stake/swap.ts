import { type MovedStake, swapStake } from '../../src/actions/tx/move-stake.js';
import { coldkeyAddress, hotkeyAddress } from '../../src/cli/keys.js';
import { priceFlags, priceLimit, routeFlags, stakeHotkeyFlags } from '../../src/cli/stake-flags.js';
import { TransactionCommand } from '../../src/cli/transaction-command.js';
import { moveOutcome } from '../../src/output/views/stake.js';

export default class StakeSwap extends TransactionCommand<MovedStake> {
  static override summary = 'Swap stake into another subnet; hotkey and coldkey stay the same.';
  static override examples = [
    '<%= config.bin %> stake swap --hotkey h1 --origin-netuid 1 --dest-netuid 2 --amount 5',
    '<%= config.bin %> stake swap --hotkey h1 --origin-netuid 1 --dest-netuid 0 --all --yes',
  ];
  static override flags = {
    ...stakeHotkeyFlags,
    ...routeFlags,
    'origin-netuid': { ...routeFlags['origin-netuid'], char: 'o' as const },
    'dest-netuid': { ...routeFlags['dest-netuid'], char: 'd' as const, aliases: ['dest'] },
    ...priceFlags,
  };

  async run() {
    const { flags } = await this.inputs(StakeSwap, ['origin-netuid', 'dest-netuid'], ({ all }) =>
      all ? [] : ['amount'],
    );
    const [coldkey, hotkey] = await Promise.all([
      coldkeyAddress(this.context),
      hotkeyAddress(this.context, flags.hotkey),
    ]);
    const chain = await this.connect();
    const origin = { coldkey, hotkey, netuid: flags['origin-netuid'], alphaRao: flags.amount };
    const destination = { netuid: flags['dest-netuid'], ...priceLimit(this.context, flags) };
    return this.transact(chain, await swapStake(chain.client, origin, destination), flags);
  }

  protected outcome = moveOutcome;
}
