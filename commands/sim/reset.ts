import { Flags } from '@oclif/core';
import { BaseCommand } from '../../src/cli/base-command.js';
import { chainFlags, confirmFlags } from '../../src/cli/flags.js';
import { resetChain, simulationFolder } from '../../src/cli/sim-chain.js';
import { CancelledError, type MissingInput } from '../../src/errors/cli.js';
import { type SimReset as Result, simResetView } from '../../src/output/views/sim.js';

export default class SimReset extends BaseCommand<Result> {
  static override summary = 'Throw a simulated chain away and make it anew.';
  static override description = 'Works on a chain whose file is damaged too. Wallets stay.';
  static override examples = [
    '<%= config.bin %> sim reset --yes',
    '<%= config.bin %> sim reset --network sim:large --preset large --yes',
  ];
  static override flags = {
    ...chainFlags,
    ...confirmFlags,
    preset: Flags.option({ options: ['default', 'localnet', 'large'] as const })({
      summary: 'What the new chain starts from.',
      default: 'default',
    }),
  };

  async run(): Promise<Result> {
    const { flags } = await this.inputs(SimReset);
    const folder = simulationFolder(this.context, 'reset');
    if (!flags.yes) {
      const question = `Throw away the chain in ${folder}?`;
      if (!(await (await this.context.prompts()).confirm(question))) throw new CancelledError('The reset');
    }
    return resetChain(folder, flags.preset);
  }

  protected override alsoMissing({ yes }: { yes?: boolean }): MissingInput[] {
    const summary = 'confirms that the chain is thrown away';
    return yes === true || this.context.isInteractive ? [] : [{ name: '--yes', summary }];
  }

  protected view = simResetView;
}
