import { Flags } from '@oclif/core';
import { BaseCommand } from '../../src/cli/base-command.js';
import { walletFlags } from '../../src/cli/flags.js';
import { messageFlags, readMessage } from '../../src/cli/message-input.js';
import { encryptText } from '../../src/cli/sealed-messages.js';
import { type EncryptedMessage, encryptedMessageView } from '../../src/output/views/sealed-messages.js';

export default class WalletEncrypt extends BaseCommand<EncryptedMessage> {
  static override summary = 'Encrypt a message that only one account can read.';
  static override description =
    'The receiver needs an ed25519 key; most keys are sr25519, and an address does not tell. btcli 11 reads the result.';
  static override examples = [
    '<%= config.bin %> wallet encrypt --message "meet me" --recipient 5FA9nQDVg267DEd8m1ZypXLBnvN7SFxYwV7ndqSYGiN9TTpu',
    '<%= config.bin %> wallet encrypt --message - --recipient bob < letter.txt',
  ];
  static override flags = {
    'wallet-path': walletFlags['wallet-path'],
    ...messageFlags,
    recipient: Flags.string({
      summary: 'Who shall read it: an address, a public key in hexadecimal, or the name of a wallet.',
      aliases: ['to'],
      helpValue: 'SS58|HEX|NAME',
    }),
  };

  async run(): Promise<EncryptedMessage> {
    const { flags } = await this.inputs(WalletEncrypt, ['message', 'recipient']);
    return encryptText(this.context, await readMessage(this.context, flags.message), flags.recipient);
  }

  protected view = encryptedMessageView;
}
