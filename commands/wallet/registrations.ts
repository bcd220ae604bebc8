import { Flags } from '@oclif/core';
import { BaseCommand } from '../../src/cli/base-command.js';
import { netuidsFlag, readFlags, walletFlags } from '../../src/cli/flags.js';
import { readRegistrations } from '../../src/cli/registrations.js';
import { type RegistrationListing, registrationsView } from '../../src/output/views/registrations.js';

export default class WalletRegistrations extends BaseCommand<RegistrationListing> {
  static override summary = 'List the hotkeys of a wallet and the subnets they are registered on.';
  static override description =
    'The hotkeys on this machine, registered or not, and those the coldkey owns on the chain.';
  static override examples = [
    '<%= config.bin %> wallet registrations --wallet-name alice',
    '<%= config.bin %> wallet registrations --all --netuids 1,4 --json',
  ];
  static override flags = {
    ...walletFlags,
    ...readFlags,
    all: Flags.boolean({ char: 'a', summary: 'All wallets on disk.' }),
    netuids: netuidsFlag({
      char: 'n',
      summary: 'Only these subnets.',
      aliases: ['netuid'],
      helpValue: 'NETUIDS',
    }),
  };

  async run(): Promise<RegistrationListing> {
    const { flags } = await this.inputs(WalletRegistrations);
    return readRegistrations(this.context, await this.connect(flags.at), flags);
  }

  protected view = registrationsView;
}
