import { mine } from '../../src/actions/dev/mine.js';
import { textArg } from '../../src/cli/args.js';
import { BaseCommand } from '../../src/cli/base-command.js';
import { chainFlags, countFlag } from '../../src/cli/flags.js';
import { UsageError } from '../../src/errors/cli.js';
import { type SimBlock, simBlockView } from '../../src/output/views/sim.js';
import { parseInteger } from '../../src/units/index.js';

const WHAT = 'number of blocks';
const MAX_BLOCKS = 1_000_000;
const blocksFlag = countFlag(WHAT, 1, MAX_BLOCKS);

export default class SimMine extends BaseCommand<SimBlock> {
  static override summary = 'Make blocks on a simulated chain.';
  static override examples = ['<%= config.bin %> sim mine', '<%= config.bin %> sim mine 100'];
  static override args = { count: textArg({ description: 'How many, instead of --blocks.' }) };
  static override flags = {
    ...chainFlags,
    blocks: blocksFlag({
      char: 'b',
      summary: 'How many; one unless given.',
      helpValue: 'COUNT',
    }),
  };

  async run(): Promise<SimBlock> {
    const { args, flags } = await this.inputs(SimMine);
    if (args.count !== undefined && flags.blocks !== undefined)
      throw new UsageError('Give the number of blocks once.');
    const count =
      args.count === undefined ? (flags.blocks ?? 1) : parseInteger(args.count, WHAT, 1, MAX_BLOCKS);
    const chain = await this.connect();
    const { number, hash } = await mine(chain.client, count);
    return { number, hash };
  }

  protected view = simBlockView;
}
