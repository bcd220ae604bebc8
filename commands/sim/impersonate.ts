import { Flags } from '@oclif/core';
import { EVERYBODY, impersonate } from '../../src/actions/dev/impersonate.js';
import { textArg } from '../../src/cli/args.js';
import { BaseCommand } from '../../src/cli/base-command.js';
import { chainFlags } from '../../src/cli/flags.js';
import { coldkeyAddressOf } from '../../src/cli/keys.js';
import { type Impersonated, impersonatedView } from '../../src/output/views/sim-powers.js';

export default class SimImpersonate extends BaseCommand<Impersonated> {
  static override summary = 'Let a simulated chain take transactions of an account without its key.';
  static override description =
    'Any signature does. Commands of this program then sign for a wallet that has only the public key.';
  static override examples = [
    '<%= config.bin %> sim impersonate 5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty',
    '<%= config.bin %> sim impersonate alice --stop',
    "<%= config.bin %> sim impersonate '*'",
  ];
  static override args = {
    account: textArg({ description: 'An address, the name of a wallet, or * for all.', required: true }),
  };
  static override flags = {
    ...chainFlags,
    stop: Flags.boolean({ summary: 'Ask for its signatures again.' }),
  };

  async run(): Promise<Impersonated> {
    const { args, flags } = await this.inputs(SimImpersonate);
    const { account } = args;
    const address = account === EVERYBODY ? account : await coldkeyAddressOf(this.context, account);
    const { client } = await this.connect();
    return { impersonated: await impersonate(client, address, flags.stop !== true) };
  }

  protected view = impersonatedView;
}
