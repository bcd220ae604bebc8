import { Flags } from '@oclif/core';
import { type CreateSubnetResult, createSubnet } from '../../src/actions/tx/create-subnet.js';
import { hotkeyFlags } from '../../src/cli/flags.js';
import { hotkeyAddress } from '../../src/cli/keys.js';
import { TransactionCommand } from '../../src/cli/transaction-command.js';
import { createdOutcome } from '../../src/output/views/subnets.js';

/** Flag → field of the identity. */
const FIELDS = {
  'subnet-name': 'subnetName',
  'github-repo': 'githubRepo',
  'subnet-contact': 'subnetContact',
  'subnet-url': 'subnetUrl',
  'discord-handle': 'discord',
  description: 'description',
  'logo-url': 'logoUrl',
  'additional-info': 'additional',
} as const;

/** A field of the identity. */
const text = (summary: string, aliases: string[] = []) =>
  Flags.string({ summary, aliases, helpValue: 'TEXT', helpGroup: 'IDENTITY' });

export default class SubnetsCreate extends TransactionCommand<CreateSubnetResult> {
  static override summary = 'Create a subnet, owned by the coldkey.';
  static override description =
    'Locks the amount that `subnets burn-cost` shows. The hotkey becomes the owner hotkey with uid 0.';
  static override examples = [
    '<%= config.bin %> subnets create --wallet-name alice --hotkey owner',
    '<%= config.bin %> subnets create --subnet-name "My subnet" --github-repo https://github.com/me/mine --yes',
    '<%= config.bin %> subnets create --dry-run',
  ];
  static override flags = {
    ...hotkeyFlags,
    'subnet-name': text('Name.'),
    'github-repo': text('Repository.', ['repo']),
    'subnet-contact': text('Where to write to.', ['contact', 'email']),
    'subnet-url': text('Web site.', ['url']),
    'discord-handle': text('Discord handle.', ['discord']),
    description: text('What it is about.'),
    'logo-url': text('Picture.'),
    'additional-info': text('Anything else.'),
  };

  async run() {
    const { flags } = await this.inputs(SubnetsCreate);
    const hotkey = await hotkeyAddress(this.context, flags.hotkey);
    const given = (Object.keys(FIELDS) as (keyof typeof FIELDS)[]).filter(
      (flag) => flags[flag] !== undefined,
    );
    const identity = Object.fromEntries(given.map((flag) => [FIELDS[flag], flags[flag]]));
    const chain = await this.connect();
    return this.transact(chain, await createSubnet(chain.client, hotkey, identity), flags);
  }

  protected outcome = createdOutcome;
}
