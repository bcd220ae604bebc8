import { Flags } from '@oclif/core';
import { BaseCommand } from '../../src/cli/base-command.js';
import { keyRoleFlags, passwordFlags, walletFlags } from '../../src/cli/flags.js';
import { roleOf } from '../../src/cli/keys.js';
import { decryptText } from '../../src/cli/sealed-messages.js';
import { readTextSource } from '../../src/cli/text-source.js';
import { type DecryptedMessage, decryptedMessageView } from '../../src/output/views/sealed-messages.js';

export default class WalletDecrypt extends BaseCommand<DecryptedMessage> {
  static override summary = 'Read a message that was encrypted for a key of a wallet.';
  static override description = 'An encrypted key needs its password: the unlock agent only signs.';
  static override examples = [
    '<%= config.bin %> wallet decrypt --wallet-name alice --ciphertext 0x…',
    '<%= config.bin %> wallet decrypt --wallet-name alice --hotkey miner --ciphertext - < letter.hex',
  ];
  static override flags = {
    ...walletFlags,
    ...keyRoleFlags,
    ...passwordFlags,
    ciphertext: Flags.string({
      char: 'c',
      summary: 'What `wallet encrypt` or btcli 11 gave, in hexadecimal; - reads it from standard input.',
      helpValue: 'HEX|-',
    }),
  };

  async run(): Promise<DecryptedMessage> {
    const { flags } = await this.inputs(WalletDecrypt, ['ciphertext']);
    const ciphertext =
      flags.ciphertext === '-' ? await readTextSource(this.host, '-', '--ciphertext -') : flags.ciphertext;
    return decryptText(this.context, ciphertext, roleOf(flags), flags);
  }

  protected view = decryptedMessageView;
}
