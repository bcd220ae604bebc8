import { BaseCommand } from '../../src/cli/base-command.js';
import { confirmFlags } from '../../src/cli/flags.js';
import { chainPlace, resetChain } from '../../src/cli/sim/chain-folder.js';
import { newChainFlags, placeFlags } from '../../src/cli/sim/flags.js';
import { newChain } from '../../src/cli/sim/new-chain.js';
import { CancelledError, type MissingInput } from '../../src/errors/cli.js';
import { type SimReset as Result, simResetView } from '../../src/output/views/sim.js';

export default class SimReset extends BaseCommand<Result> {
  static override summary = 'Throw a simulated chain away and make it anew.';
  static override description = 'Works on a chain whose file is damaged too. Wallets stay.';
  static override examples = [
    '<%= config.bin %> sim reset --yes',
    '<%= config.bin %> sim reset --network sim:large --preset large --yes',
  ];
  static override flags = { ...placeFlags, ...newChainFlags, ...confirmFlags };

  async run(): Promise<Result> {
    const { flags } = await this.inputs(SimReset);
    const { folder } = chainPlace(this.context, 'reset', flags.name);
    const made = await newChain(this.context, flags.preset, flags.overrides);
    if (!flags.yes) {
      const question = `Throw away the chain in ${folder}?`;
      if (!(await (await this.context.prompts()).confirm(question))) throw new CancelledError('The reset');
    }
    return resetChain(folder, made, this.host.now());
  }

  protected override alsoMissing({ yes }: { yes?: boolean }): MissingInput[] {
    const summary = 'confirms that the chain is thrown away';
    return yes === true || this.context.isInteractive ? [] : [{ name: '--yes', summary }];
  }

  protected view = simResetView;
}
