import { Flags } from '@oclif/core';
import { BaseCommand } from '../../src/cli/base-command.js';
import { keyRoleFlags, passwordFlags, walletFlags } from '../../src/cli/flags.js';
import { roleOf } from '../../src/cli/keys.js';
import { messageFlags, readMessage } from '../../src/cli/message-input.js';
import { signText } from '../../src/cli/messages.js';
import { type SignedMessage, signedMessageView } from '../../src/output/views/messages.js';

export default class WalletSign extends BaseCommand<SignedMessage> {
  static override summary = 'Sign a message with a key of a wallet.';
  static override description =
    'Signs the text as UTF-8, as btcli does. Text that could be a transaction is refused unless it is wrapped or forced.';
  static override examples = [
    '<%= config.bin %> wallet sign --wallet-name alice --message "I am alice"',
    '<%= config.bin %> wallet sign --wallet-name alice --hotkey miner --message - --wrap < letter.txt',
  ];
  static override flags = {
    ...walletFlags,
    ...keyRoleFlags,
    ...passwordFlags,
    ...messageFlags,
    wrap: Flags.boolean({ summary: 'Sign <Bytes>…</Bytes> around it, which no transaction can be.' }),
    no: Flags.boolean({ hidden: true, summary: 'Nothing is asked.' }),
    force: Flags.boolean({ summary: 'Sign it even though it could be a transaction.' }),
  };

  async run(): Promise<SignedMessage> {
    const { flags } = await this.inputs(WalletSign, ['message']);
    const message = await readMessage(this.context, flags.message);
    return signText(this.context, { ...flags, role: roleOf(flags), message });
  }

  protected view = signedMessageView;
}
