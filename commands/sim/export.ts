import { Flags } from '@oclif/core';
import { textArg } from '../../src/cli/args.js';
import { BaseCommand } from '../../src/cli/base-command.js';
import { chainFlags } from '../../src/cli/flags.js';
import { exportToFile } from '../../src/cli/sim/chain-file.js';
import { type ExportedChain, exportedChainView } from '../../src/output/views/sim-powers.js';

export default class SimExport extends BaseCommand<ExportedChain> {
  static override summary = 'Write a simulated chain into one file.';
  static override description =
    'Blocks, states, snapshots and waiting transactions: everything, for another machine or a later day.';
  static override examples = ['<%= config.bin %> sim export chain.tao'];
  static override args = { file: textArg({ description: 'File to write.', required: true }) };
  static override flags = {
    ...chainFlags,
    overwrite: Flags.boolean({ summary: 'Replace a file that exists.' }),
  };

  async run(): Promise<ExportedChain> {
    const { args, flags } = await this.inputs(SimExport);
    return exportToFile(await this.connect(), args.file, flags.overwrite === true);
  }

  protected view = exportedChainView;
}
