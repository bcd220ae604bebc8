import { Flags } from '@oclif/core';
import { getIdentities } from '../../src/actions/query/get-identities.js';
import { BaseCommand } from '../../src/cli/base-command.js';
import { readFlags, unusedHotkeyFlags, walletFlags } from '../../src/cli/flags.js';
import { coldkeyAddress, coldkeyAddressOf } from '../../src/cli/keys.js';
import { type ColdkeyIdentity, identityView } from '../../src/output/views/identity.js';

export default class WalletGetIdentity extends BaseCommand<ColdkeyIdentity> {
  static override summary = 'Show who is behind a coldkey.';
  static override examples = [
    '<%= config.bin %> wallet get-identity --wallet-name alice',
    '<%= config.bin %> wallet get-identity --ss58 5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY',
  ];
  static override flags = {
    ...walletFlags,
    ...unusedHotkeyFlags,
    ...readFlags,
    ss58: Flags.string({
      char: 'k',
      summary: 'Coldkey instead: an address or the name of a wallet.',
      aliases: ['coldkey-ss58', 'coldkey_ss58', 'coldkey', 'key'],
      helpValue: 'SS58|NAME',
    }),
  };

  async run(): Promise<ColdkeyIdentity> {
    const { flags } = await this.inputs(WalletGetIdentity);
    const coldkey =
      flags.ss58 === undefined
        ? await coldkeyAddress(this.context)
        : await coldkeyAddressOf(this.context, flags.ss58);
    const chain = await this.connect(flags.at);
    const [identity] = await getIdentities(chain.client, [coldkey], await chain.readOptions());
    return { coldkey, ...(identity === undefined ? {} : { identity }) };
  }

  protected view = identityView;
}
