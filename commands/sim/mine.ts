import { mine } from '../../src/actions/dev/mine.js';
import { BaseCommand } from '../../src/cli/base-command.js';
import { chainFlags, countFlag } from '../../src/cli/flags.js';
import { type SimBlock, simBlockView } from '../../src/output/views/sim.js';

export default class SimMine extends BaseCommand<SimBlock> {
  static override summary = 'Make blocks on a simulated chain.';
  static override examples = ['<%= config.bin %> sim mine', '<%= config.bin %> sim mine --blocks 100'];
  static override flags = {
    ...chainFlags,
    blocks: countFlag(
      'number of blocks',
      1,
      1_000_000,
    )({
      char: 'b',
      summary: 'How many; one unless given.',
      helpValue: 'COUNT',
    }),
  };

  async run(): Promise<SimBlock> {
    const { flags } = await this.inputs(SimMine);
    const chain = await this.connect();
    const { number, hash } = await mine(chain.client, flags.blocks ?? 1);
    return { number, hash };
  }

  protected view = simBlockView;
}
