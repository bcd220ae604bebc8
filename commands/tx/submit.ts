import { textArg } from '../../src/cli/args.js';
import { BaseCommand } from '../../src/cli/base-command.js';
import { chainFlags, confirmFlags, transactionFlags } from '../../src/cli/flags.js';
import { readSigned, submitTransaction } from '../../src/cli/offline/submit-transaction.js';
import { type SubmittedTransaction, submittedView } from '../../src/output/views/offline.js';

export default class TxSubmit extends BaseCommand<SubmittedTransaction> {
  static override summary = 'Send a transaction that was signed on another machine.';
  static override description = 'Takes what `wallet sign-tx` wrote. No wallet is needed.';
  static override examples = [
    '<%= config.bin %> tx submit signed.json --network finney',
    '<%= config.bin %> tx submit - --yes < signed.json',
  ];
  static override args = {
    file: textArg({ description: 'The signed transaction; - reads standard input.', required: true }),
  };
  static override flags = {
    ...chainFlags,
    ...confirmFlags,
    'wait-for-finalization': transactionFlags['wait-for-finalization'],
  };

  async run(): Promise<SubmittedTransaction> {
    const { flags, args } = await this.inputs(TxSubmit);
    const transaction = await readSigned(this.context, args.file);
    const chain = await this.connect();
    return submitTransaction(this.context, chain, this.words, transaction, flags);
  }

  protected view = submittedView;
}
