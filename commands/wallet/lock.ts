import { lockKeys } from '../../src/cli/agent.js';
import { BaseCommand } from '../../src/cli/base-command.js';
import { keyRoleFlags, walletFlags } from '../../src/cli/flags.js';
import { roleOf } from '../../src/cli/keys.js';
import { type LockedKeys, lockedView } from '../../src/output/views/agent.js';

export default class WalletLock extends BaseCommand<LockedKeys> {
  static override summary = 'Wipe unlocked keys from the agent: all of them, or one.';
  static override description = 'Without any key left the agent ends.';
  static override examples = [
    '<%= config.bin %> wallet lock',
    '<%= config.bin %> wallet lock --wallet-name alice',
  ];
  static override flags = { ...walletFlags, ...keyRoleFlags };

  async run(): Promise<LockedKeys> {
    const { flags } = await this.inputs(WalletLock);
    const namesOne =
      flags['wallet-name'] !== undefined || flags.hotkey !== undefined || flags['use-hotkey'] !== undefined;
    return lockKeys(this.context, namesOne ? roleOf(flags) : 'all');
  }

  protected view = lockedView;
}
