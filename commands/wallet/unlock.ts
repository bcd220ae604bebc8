import { unlockForAWhile } from '../../src/cli/agent.js';
import { BaseCommand } from '../../src/cli/base-command.js';
import { durationFlag, keyRoleFlags, passwordFlags, walletFlags } from '../../src/cli/flags.js';
import { roleOf } from '../../src/cli/keys.js';
import { type UnlockedInAgent, unlockedView } from '../../src/output/views/agent.js';

export default class WalletUnlock extends BaseCommand<UnlockedInAgent> {
  static override summary = 'Unlock an encrypted key once, for a while.';
  static override description =
    'Hands the key to an agent, a process in the background that signs with it and never gives it away. It ends by itself when the time of its last key is over.';
  static override examples = [
    '<%= config.bin %> wallet unlock --wallet-name alice',
    '<%= config.bin %> wallet unlock --wallet-name alice --for 2h',
  ];
  static override flags = {
    ...walletFlags,
    ...keyRoleFlags,
    ...passwordFlags,
    for: durationFlag({ summary: 'How long: 15m unless told otherwise, 7d at most.', helpValue: 'DURATION' }),
  };

  async run(): Promise<UnlockedInAgent> {
    const { flags } = await this.inputs(WalletUnlock);
    return unlockForAWhile(this.context, roleOf(flags), flags, flags.for);
  }

  protected view = unlockedView;
}
