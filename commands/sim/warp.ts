import { type WarpDistance, warp } from '../../src/actions/dev/warp.js';
import { BaseCommand } from '../../src/cli/base-command.js';
import { chainFlags, countFlag, durationFlag, netuidFlag } from '../../src/cli/flags.js';
import { MissingInputError, UsageError } from '../../src/errors/cli.js';
import { type SimBlock, simBlockView } from '../../src/output/views/sim.js';

export default class SimWarp extends BaseCommand<SimBlock> {
  static override summary = 'Take a simulated chain into its future.';
  static override description =
    'Blocks and epochs are really made, with all that happens in them. A duration moves the clock alone.';
  static override examples = [
    '<%= config.bin %> sim warp --epochs 2 --netuid 1',
    '<%= config.bin %> sim warp --blocks 7200',
    '<%= config.bin %> sim warp --for 2d',
  ];
  static override flags = {
    ...chainFlags,
    blocks: countFlag(
      'number of blocks',
      1,
      1_000_000,
    )({
      char: 'b',
      summary: 'This many blocks.',
      helpValue: 'COUNT',
    }),
    epochs: countFlag(
      'number of epochs',
      1,
      100_000,
    )({
      char: 'e',
      summary: 'This many epochs of the subnet --netuid.',
      helpValue: 'COUNT',
    }),
    netuid: netuidFlag({ char: 'n', summary: 'Subnet whose epochs count.', helpValue: 'NETUID' }),
    for: durationFlag({ summary: 'This long: 90s, 30m, 12h or 2d.', helpValue: 'DURATION' }),
  };

  async run(): Promise<SimBlock> {
    const { flags } = await this.inputs(SimWarp, [], ({ epochs }) =>
      epochs === undefined ? [] : ['netuid'],
    );
    const distances: WarpDistance[] = [
      ...(flags.blocks === undefined ? [] : [{ blocks: flags.blocks }]),
      ...(flags.for === undefined ? [] : [{ seconds: flags.for }]),
      ...(flags.epochs === undefined ? [] : [{ epochs: flags.epochs, netuid: flags.netuid ?? 0 }]),
    ];
    const [distance, second] = distances;
    if (distance === undefined) {
      const summary = 'how far: --blocks, --epochs with --netuid, or --for';
      throw new MissingInputError(this.words, [{ name: '--blocks', summary }]);
    }
    if (second !== undefined) throw new UsageError('Give only one of --blocks, --epochs and --for.');
    const chain = await this.connect();
    const { number, hash } = await warp(chain.client, distance);
    return { number, hash };
  }

  protected view = simBlockView;
}
