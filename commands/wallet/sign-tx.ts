import { Flags } from '@oclif/core';
import { textArg } from '../../src/cli/args.js';
import { BaseCommand } from '../../src/cli/base-command.js';
import { confirmFlags, hotkeyFlags, passwordFlags, walletFlags } from '../../src/cli/flags.js';
import { signTransaction } from '../../src/cli/offline/sign-transaction.js';
import { type SignedTransaction, signedTransactionView } from '../../src/output/views/offline.js';

export default class WalletSignTx extends BaseCommand<SignedTransaction> {
  static override summary = 'Sign a transaction that was built on another machine; no network is needed.';
  static override description =
    'Takes what --unsigned-out wrote, shows what its bytes do, and writes what `tx submit` sends.';
  static override examples = [
    '<%= config.bin %> wallet sign-tx unsigned.json --wallet-name cold --out signed.json',
    '<%= config.bin %> wallet sign-tx - --wallet-name cold --yes < unsigned.json > signed.json',
  ];
  static override args = {
    file: textArg({ description: 'The unsigned transaction; - reads standard input.', required: true }),
  };
  static override flags = {
    ...walletFlags,
    ...hotkeyFlags,
    ...passwordFlags,
    ...confirmFlags,
    out: Flags.string({
      char: 'o',
      summary: 'Write the signed transaction into this file.',
      helpValue: 'FILE',
    }),
  };

  async run(): Promise<SignedTransaction> {
    const { flags, args } = await this.inputs(WalletSignTx);
    return signTransaction(this.context, this.words, args.file, flags);
  }

  protected view = signedTransactionView;
}
