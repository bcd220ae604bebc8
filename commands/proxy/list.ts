import { Flags } from '@oclif/core';
import { listProxies } from '../../src/actions/query/list-proxies.js';
import { BaseCommand } from '../../src/cli/base-command.js';
import { readFlags, walletFlags } from '../../src/cli/flags.js';
import { coldkeyAddress, coldkeyAddressOf } from '../../src/cli/keys.js';
import { type ProxyList as Listing, proxiesView } from '../../src/output/views/proxies.js';

export default class ProxyList extends BaseCommand<Listing> {
  static override summary = 'Show who may act for a coldkey, and which calls it has announced itself.';
  static override examples = [
    '<%= config.bin %> proxy list --wallet-name alice',
    '<%= config.bin %> proxy list --ss58 5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY --json',
  ];
  static override flags = {
    ...walletFlags,
    ...readFlags,
    ss58: Flags.string({
      summary: 'Account instead: an address or the name of a wallet.',
      aliases: ['coldkey'],
      helpValue: 'SS58|NAME',
    }),
  };

  async run(): Promise<Listing> {
    const { flags } = await this.inputs(ProxyList);
    const account =
      flags.ss58 === undefined
        ? await coldkeyAddress(this.context)
        : await coldkeyAddressOf(this.context, flags.ss58);
    const chain = await this.connect(flags.at);
    return listProxies(chain.client, account, await chain.readOptions());
  }

  protected view = proxiesView;
}
