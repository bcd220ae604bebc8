import { Flags } from '@oclif/core';
import { fund } from '../../src/actions/dev/fund.js';
import { BaseCommand } from '../../src/cli/base-command.js';
import { chainFlags, taoFlag, walletFlags } from '../../src/cli/flags.js';
import { coldkeyAddress, coldkeyAddressOf } from '../../src/cli/keys.js';
import { type Funded, fundedView } from '../../src/output/views/sim.js';

export default class SimFund extends BaseCommand<Funded> {
  static override summary = 'Give an account new TAO on a simulated chain.';
  static override description = 'The TAO is issued: total issuance grows with it.';
  static override examples = [
    '<%= config.bin %> sim fund --wallet-name alice --amount 1000',
    '<%= config.bin %> sim fund --ss58 5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty --amount 5',
  ];
  static override flags = {
    ...walletFlags,
    ...chainFlags,
    ss58: Flags.string({
      summary: 'Account instead: an address or the name of a wallet.',
      aliases: ['to', 'dest'],
      helpValue: 'SS58|NAME',
    }),
    amount: taoFlag({ char: 'a', summary: 'Amount in TAO.', helpValue: 'TAO' }),
  };

  async run(): Promise<Funded> {
    const { flags } = await this.inputs(SimFund, ['amount']);
    const address =
      flags.ss58 === undefined
        ? await coldkeyAddress(this.context)
        : await coldkeyAddressOf(this.context, flags.ss58);
    const chain = await this.connect();
    return fund(chain.client, address, flags.amount);
  }

  protected view = fundedView;
}
