import { Flags } from '@oclif/core';
import { dropSnapshot, takeSnapshot } from '../../src/actions/dev/snapshots.js';
import { textArg } from '../../src/cli/args.js';
import { BaseCommand } from '../../src/cli/base-command.js';
import { chainFlags } from '../../src/cli/flags.js';
import { MissingInputError } from '../../src/errors/cli.js';
import { type SimSnapshot as Result, simSnapshotView } from '../../src/output/views/sim-powers.js';

export default class SimSnapshot extends BaseCommand<Result> {
  static override summary = 'Mark the present moment of a simulated chain, to go back to.';
  static override description =
    'Snapshots stay through reverts and restarts. One of the same name is replaced; without a name the next free number is taken.';
  static override examples = [
    '<%= config.bin %> sim snapshot before-epoch',
    '<%= config.bin %> sim snapshot before-epoch --drop',
  ];
  static override args = { snapshot: textArg({ description: 'Name of the snapshot.' }) };
  static override flags = {
    ...chainFlags,
    drop: Flags.boolean({ summary: 'Forget it; the chain stays where it is.' }),
  };

  async run(): Promise<Result> {
    const { args, flags } = await this.inputs(SimSnapshot);
    const isDropped = flags.drop === true;
    if (isDropped && args.snapshot === undefined) {
      throw new MissingInputError(this.words, [{ name: 'SNAPSHOT', summary: 'which one to forget' }]);
    }
    const { client } = await this.connect();
    const { id, number, hash } = await (isDropped
      ? dropSnapshot(client, args.snapshot ?? '')
      : takeSnapshot(client, args.snapshot));
    return { snapshot: { id, number, hash }, isDropped };
  }

  protected view = simSnapshotView;
}
