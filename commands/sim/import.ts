import { textArg } from '../../src/cli/args.js';
import { BaseCommand } from '../../src/cli/base-command.js';
import { chainFlags, confirmFlags } from '../../src/cli/flags.js';
import { importBytes, readChainFile } from '../../src/cli/sim/chain-file.js';
import { CancelledError, type MissingInput } from '../../src/errors/cli.js';
import { type ImportedChain, importedChainView } from '../../src/output/views/sim-powers.js';

export default class SimImport extends BaseCommand<ImportedChain> {
  static override summary = 'Put an exported chain in place of a simulated one.';
  static override description =
    'The file is checked as a whole first. A running server goes on with the imported chain.';
  static override examples = [
    '<%= config.bin %> sim import chain.tao --yes',
    '<%= config.bin %> sim import chain.tao --network sim:copy --yes',
  ];
  static override args = { file: textArg({ description: 'An exported chain.', required: true }) };
  static override flags = { ...chainFlags, ...confirmFlags };

  async run(): Promise<ImportedChain> {
    const { args, flags } = await this.inputs(SimImport);
    const { bytes, content } = await readChainFile(args.file);
    if (!flags.yes) {
      const question = `Put this chain of block ${content.head.number} in place of ${this.context.network.label}?`;
      if (!(await (await this.context.prompts()).confirm(question))) throw new CancelledError('The import');
    }
    const { number, hash } = await importBytes(await this.connect(), bytes);
    const { preset, genesisHash } = content;
    return { file: args.file, preset, genesisHash, head: { number, hash } };
  }

  protected override alsoMissing({ yes }: { yes?: boolean }): MissingInput[] {
    const summary = 'confirms that the chain there is now is replaced';
    return yes === true || this.context.isInteractive ? [] : [{ name: '--yes', summary }];
  }

  protected view = importedChainView;
}
