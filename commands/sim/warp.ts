import { type WarpDistance, warp } from '../../src/actions/dev/warp.js';
import { BaseCommand } from '../../src/cli/base-command.js';
import { chainFlags, countFlag, durationFlag, netuidFlag } from '../../src/cli/flags.js';
import { MissingInputError, UsageError } from '../../src/errors/cli.js';
import { type SimBlock, simBlockView } from '../../src/output/views/sim.js';

interface WarpFlags {
  blocks?: number | undefined;
  epochs?: number | undefined;
  netuid?: number | undefined;
  for?: number | undefined;
  seconds?: number | undefined;
  'until-epoch'?: number | undefined;
  'until-reveal'?: number | undefined;
  'until-start'?: number | undefined;
}

export default class SimWarp extends BaseCommand<SimBlock> {
  static override summary = 'Take a simulated chain into its future.';
  static override description =
    'Blocks are really made, with all that happens in them. A duration moves the clock alone: the next block comes so much later.';
  static override examples = [
    '<%= config.bin %> sim warp --epochs 2 --netuid 1',
    '<%= config.bin %> sim warp --blocks 7200',
    '<%= config.bin %> sim warp --for 2d',
    '<%= config.bin %> sim warp --until-start 2',
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
    seconds: countFlag(
      'number of seconds',
      1,
      0xffffffff,
    )({ summary: 'This long, in seconds.', helpValue: 'COUNT' }),
    'until-epoch': netuidFlag({
      summary: 'Until the next epoch of this subnet has run.',
      helpValue: 'NETUID',
    }),
    'until-reveal': netuidFlag({
      summary: 'Until the next commit of weights on this subnet can be revealed, or has been.',
      helpValue: 'NETUID',
    }),
    'until-start': netuidFlag({ summary: 'Until this subnet may be started.', helpValue: 'NETUID' }),
  };

  async run(): Promise<SimBlock> {
    const { flags } = await this.inputs(SimWarp, [], ({ epochs }) =>
      epochs === undefined ? [] : ['netuid'],
    );
    const [distance, second] = distances(flags);
    if (distance === undefined) {
      const summary = 'how far: --blocks, --epochs with --netuid, --for, --seconds, or one of --until-…';
      throw new MissingInputError(this.words, [{ name: '--blocks', summary }]);
    }
    if (second !== undefined)
      throw new UsageError('Give only one of --blocks, --epochs, --for, --seconds and --until-….');
    const chain = await this.connect();
    const { number, hash } = await warp(chain.client, distance);
    return { number, hash };
  }

  protected view = simBlockView;
}

/** All that flags ask for. */
function distances(flags: WarpFlags): WarpDistance[] {
  const { blocks, epochs, netuid = 0, seconds } = flags;
  const [untilEpoch, untilReveal, untilStart] = [
    flags['until-epoch'],
    flags['until-reveal'],
    flags['until-start'],
  ];
  return [
    ...(blocks === undefined ? [] : [{ blocks }]),
    ...(epochs === undefined ? [] : [{ epochs, netuid }]),
    ...(flags.for === undefined ? [] : [{ seconds: flags.for }]),
    ...(seconds === undefined ? [] : [{ seconds }]),
    ...(untilEpoch === undefined ? [] : [{ untilEpoch }]),
    ...(untilReveal === undefined ? [] : [{ untilReveal }]),
    ...(untilStart === undefined ? [] : [{ untilStart }]),
  ];
}
