import { Flags } from '@oclif/core';
import { type SetIdentityResult, setIdentity } from '../../src/actions/tx/set-identity.js';
import { unusedHotkeyFlags } from '../../src/cli/flags.js';
import { coldkeyAddress } from '../../src/cli/keys.js';
import { TransactionCommand } from '../../src/cli/transaction-command.js';
import { MissingInputError } from '../../src/errors/cli.js';
import { identityFields } from '../../src/output/views/identity.js';

/** Flag → field. */
const FIELDS = {
  'id-name': 'name',
  'web-url': 'url',
  github: 'githubRepo',
  'image-url': 'image',
  discord: 'discord',
  description: 'description',
  additional: 'additional',
} as const;

export default class WalletSetIdentity extends TransactionCommand<SetIdentityResult> {
  static override summary = 'Publish who is behind a coldkey.';
  static override description =
    'Fields that are not given stay as they are; an empty text clears one. The coldkey needs a registered hotkey.';
  static override examples = [
    '<%= config.bin %> wallet set-identity --wallet-name alice --id-name "Alice" --web-url https://alice.example',
  ];
  static override flags = {
    ...unusedHotkeyFlags,
    'id-name': Flags.string({ summary: 'Display name.', aliases: ['id_name'], helpValue: 'TEXT' }),
    'web-url': Flags.string({ summary: 'Web site.', aliases: ['web', 'web_url', 'url'], helpValue: 'URL' }),
    github: Flags.string({ summary: 'Repository.', aliases: ['github-repo'], helpValue: 'URL' }),
    'image-url': Flags.string({ summary: 'Picture.', aliases: ['image', 'image_url'], helpValue: 'URL' }),
    discord: Flags.string({ summary: 'Discord handle.', helpValue: 'TEXT' }),
    description: Flags.string({ summary: 'What this is about.', helpValue: 'TEXT' }),
    additional: Flags.string({ summary: 'Anything else.', helpValue: 'TEXT' }),
  };

  async run() {
    const { flags } = await this.inputs(WalletSetIdentity);
    const given = (Object.keys(FIELDS) as (keyof typeof FIELDS)[]).filter(
      (flag) => flags[flag] !== undefined,
    );
    if (given.length === 0) {
      throw new MissingInputError(this.words, [
        { name: '--id-name', summary: 'a name; or any of the other fields' },
      ]);
    }
    const changes = Object.fromEntries(given.map((flag) => [FIELDS[flag], flags[flag]]));
    const coldkey = await coldkeyAddress(this.context);
    const chain = await this.connect();
    return this.transact(chain, await setIdentity(chain.client, { coldkey, changes }), flags);
  }

  protected outcome = identityFields;
}
