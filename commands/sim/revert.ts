import { revert } from '../../src/actions/dev/snapshots.js';
import { textArg } from '../../src/cli/args.js';
import { BaseCommand } from '../../src/cli/base-command.js';
import { chainFlags } from '../../src/cli/flags.js';
import { type SimBlock, simBlockView } from '../../src/output/views/sim.js';

export default class SimRevert extends BaseCommand<SimBlock> {
  static override summary = 'Take a simulated chain back to a snapshot.';
  static override description =
    'Blocks, state and waiting transactions since then are gone, and so are later snapshots. The snapshot stays.';
  static override examples = ['<%= config.bin %> sim revert before-epoch'];
  static override args = { snapshot: textArg({ description: 'Name of the snapshot.', required: true }) };
  static override flags = { ...chainFlags };

  async run(): Promise<SimBlock> {
    const { args } = await this.inputs(SimRevert);
    const { client } = await this.connect();
    const { number, hash } = await revert(client, args.snapshot);
    return { number, hash };
  }

  protected view = simBlockView;
}
