import { Flags } from '@oclif/core';
import { BaseCommand } from '../../src/cli/base-command.js';
import { exportKey } from '../../src/cli/export-key.js';
import { confirmFlags, keyRoleFlags, passwordFlags, walletFlags } from '../../src/cli/flags.js';
import { exportPasswordFlags, revealFlags } from '../../src/cli/key-flags.js';
import { roleOf } from '../../src/cli/keys.js';
import { type ExportedKey, exportedKeyView } from '../../src/output/views/export.js';

export default class WalletExport extends BaseCommand<ExportedKey> {
  static override summary = 'Take a key out of a wallet, for polkadot-js or as its phrase.';
  static override description =
    'The export for polkadot-js is encrypted with a password of its own. The phrase is shown on a terminal only, having asked.';
  static override examples = [
    '<%= config.bin %> wallet export --wallet-name alice --out alice.json',
    '<%= config.bin %> wallet export --wallet-name alice --mnemonic',
  ];
  static override flags = {
    ...walletFlags,
    ...keyRoleFlags,
    ...passwordFlags,
    ...exportPasswordFlags,
    ...revealFlags,
    ...confirmFlags,
    mnemonic: Flags.boolean({ summary: 'The phrase instead, in clear.' }),
    out: Flags.string({
      char: 'o',
      summary: 'Write it into this new file, readable by you alone.',
      helpValue: 'FILE',
    }),
  };

  async run(): Promise<ExportedKey> {
    const { flags } = await this.inputs(WalletExport);
    return exportKey(this.context, { role: roleOf(flags), flags, words: this.words });
  }

  protected view = exportedKeyView;
}
