import { Flags } from '@oclif/core';
import { type SwapHotkeyResult, swapHotkey } from '../../src/actions/tx/swap-hotkey.js';
import { textArg } from '../../src/cli/args.js';
import { hotkeyFlags, netuidFlag } from '../../src/cli/flags.js';
import { coldkeyAddress, hotkeyAddress } from '../../src/cli/keys.js';
import { TransactionCommand } from '../../src/cli/transaction-command.js';
import { MissingInputError, UsageError } from '../../src/errors/cli.js';
import { swappedHotkeyOutcome } from '../../src/output/views/key-swaps.js';

export default class WalletSwapHotkey extends TransactionCommand<SwapHotkeyResult> {
  static override summary = 'Put another hotkey in the place of one, on a subnet or on all of them.';
  static override description =
    'Registration, stake and everything else move over. Costs TAO, and a subnet admits one swap of a coldkey in a while.';
  static override examples = [
    '<%= config.bin %> wallet swap-hotkey new-miner --wallet-name alice --hotkey miner --netuid 1',
    '<%= config.bin %> wallet swap-hotkey new-miner --wallet-name alice --hotkey miner --all-netuids --yes',
  ];
  static override args = {
    destination: textArg({ description: 'New hotkey: a name in the wallet, or an address.' }),
  };
  static override flags = {
    ...hotkeyFlags,
    netuid: netuidFlag({ char: 'n', summary: 'Only on this subnet.', helpValue: 'NETUID' }),
    'all-netuids': Flags.boolean({ allowNo: true, summary: 'On every subnet.' }),
    'new-hotkey': Flags.string({ hidden: true, summary: 'The same as DESTINATION.', helpValue: 'SS58|NAME' }),
    'keep-stake': Flags.boolean({ summary: 'Leave the stake with the old hotkey.' }),
  };

  async run() {
    const { flags, args } = await this.inputs(WalletSwapHotkey, [], ({ 'all-netuids': all }) =>
      all ? [] : ['netuid'],
    );
    if (flags['all-netuids'] === true && flags.netuid !== undefined) {
      throw new UsageError('--all-netuids and --netuid exclude each other.');
    }
    const destination = args.destination ?? flags['new-hotkey'] ?? (await this.askForDestination());
    const [coldkey, hotkey, newHotkey] = await Promise.all([
      coldkeyAddress(this.context),
      hotkeyAddress(this.context, flags.hotkey),
      hotkeyAddress(this.context, destination),
    ]);
    const chain = await this.connect();
    const { netuid, 'keep-stake': keepStake = false } = flags;
    const plan = await swapHotkey(chain.client, { coldkey, hotkey, newHotkey, netuid, keepStake });
    return this.transact(chain, plan, flags);
  }

  private async askForDestination(): Promise<string> {
    if (this.context.isInteractive) return (await this.context.prompts()).text('New hotkey:');
    throw new MissingInputError(this.words, [
      { name: 'DESTINATION', summary: 'the new hotkey: a name in the wallet, or an address' },
    ]);
  }

  protected outcome = swappedHotkeyOutcome;
}
