import { Flags } from '@oclif/core';
import { setBalance } from '../../src/actions/dev/set-balance.js';
import { BaseCommand } from '../../src/cli/base-command.js';
import { chainFlags, valueFlag, walletFlags } from '../../src/cli/flags.js';
import { coldkeyAddress, coldkeyAddressOf } from '../../src/cli/keys.js';
import { type BalanceSet, balanceSetView } from '../../src/output/views/sim-powers.js';
import { parseTao, type TaoAmount } from '../../src/units/index.js';

export default class SimSetBalance extends BaseCommand<BalanceSet> {
  static override summary = 'Set the free balance of an account on a simulated chain.';
  static override description = 'Total issuance follows, so that the chain still adds up.';
  static override examples = [
    '<%= config.bin %> sim set-balance --wallet-name alice --amount 0',
    '<%= config.bin %> sim set-balance --ss58 5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty --amount 5',
  ];
  static override flags = {
    ...walletFlags,
    ...chainFlags,
    ss58: Flags.string({
      summary: 'Account instead: an address or the name of a wallet.',
      helpValue: 'SS58|NAME',
    }),
    amount: valueFlag<TaoAmount>(parseTao)({ char: 'a', summary: 'Balance in TAO.', helpValue: 'TAO' }),
  };

  async run(): Promise<BalanceSet> {
    const { flags } = await this.inputs(SimSetBalance, ['amount']);
    const address =
      flags.ss58 === undefined
        ? await coldkeyAddress(this.context)
        : await coldkeyAddressOf(this.context, flags.ss58);
    const { client } = await this.connect();
    await setBalance(client, address, flags.amount);
    return { address, free: flags.amount };
  }

  protected view = balanceSetView;
}
