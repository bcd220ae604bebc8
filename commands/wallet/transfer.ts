import { Flags } from '@oclif/core';
import { type TransferResult, transfer } from '../../src/actions/tx/transfer.js';
import { warnOfOwnHotkey } from '../../src/cli/accounts.js';
import { taoOrAllFlag, unusedHotkeyFlags } from '../../src/cli/flags.js';
import { coldkeyAddressOf } from '../../src/cli/keys.js';
import { TransactionCommand } from '../../src/cli/transaction-command.js';
import { amountCell, hashCell } from '../../src/output/cell.js';
import type { Cell } from '../../src/output/view.js';

export default class WalletTransfer extends TransactionCommand<TransferResult> {
  static override summary = 'Send TAO to another account.';
  static override description = 'The sending account is kept alive unless --allow-death is given.';
  static override examples = [
    '<%= config.bin %> wallet transfer --wallet-name alice --destination bob --amount 1.5',
    '<%= config.bin %> wallet transfer --destination 5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty --all --yes',
  ];
  static override flags = {
    ...unusedHotkeyFlags,
    destination: Flags.string({
      char: 'd',
      summary: 'Receiver: an address, or the name of a wallet.',
      aliases: ['dest', 'to'],
      helpValue: 'SS58|NAME',
    }),
    amount: taoOrAllFlag({
      char: 'a',
      summary: 'Amount in TAO, or all.',
      aliases: ['amount-tao', 'amount_tao'],
      helpValue: 'TAO|all',
    }),
    all: Flags.boolean({ summary: 'Everything that may leave the account.', exclusive: ['amount'] }),
    'allow-death': Flags.boolean({
      summary: 'Allow that the account is closed by it.',
      aliases: ['allow_death'],
    }),
  };

  async run() {
    const { flags } = await this.inputs(WalletTransfer, ['destination'], ({ all }) =>
      all ? [] : ['amount'],
    );
    const to = await coldkeyAddressOf(this.context, flags.destination);
    await warnOfOwnHotkey(this.context, to);
    const chain = await this.connect();
    const amount = flags.all || flags.amount === 'all' ? undefined : flags.amount;
    const plan = await transfer(chain.client, { to, amount, allowDeath: flags['allow-death'] });
    return this.transact(chain, plan, flags);
  }

  protected outcome({ from, to, amount }: TransferResult): [string, Cell][] {
    return [
      ['From', hashCell(from)],
      ['To', hashCell(to)],
      ['Amount', amountCell(amount, { decimals: 9 })],
    ];
  }
}
