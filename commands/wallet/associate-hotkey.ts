import { type AssociateHotkeyResult, associateHotkey } from '../../src/actions/tx/associate-hotkey.js';
import { hotkeyFlags } from '../../src/cli/flags.js';
import { coldkeyAddress, hotkeyAddress } from '../../src/cli/keys.js';
import { TransactionCommand } from '../../src/cli/transaction-command.js';
import { hashCell } from '../../src/output/cell.js';
import type { Cell } from '../../src/output/view.js';

export default class WalletAssociateHotkey extends TransactionCommand<AssociateHotkeyResult> {
  static override summary = 'Make the coldkey the owner of a hotkey nobody owns, without registering it.';
  static override examples = [
    '<%= config.bin %> wallet associate-hotkey --wallet-name alice --hotkey validator',
  ];
  static override flags = { ...hotkeyFlags };

  async run() {
    const { flags } = await this.inputs(WalletAssociateHotkey);
    const hotkey = await hotkeyAddress(this.context, flags.hotkey);
    const coldkey = await coldkeyAddress(this.context);
    const chain = await this.connect();
    return this.transact(chain, await associateHotkey(chain.client, { coldkey, hotkey }), flags);
  }

  protected outcome({ coldkey, hotkey }: AssociateHotkeyResult): [string, Cell][] {
    return [
      ['Coldkey', hashCell(coldkey)],
      ['Hotkey', hashCell(hotkey)],
    ];
  }
}
