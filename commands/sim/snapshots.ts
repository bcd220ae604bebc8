import { listSnapshots } from '../../src/actions/dev/snapshots.js';
import { BaseCommand } from '../../src/cli/base-command.js';
import { chainFlags } from '../../src/cli/flags.js';
import { type SimSnapshots as Result, simSnapshotsView } from '../../src/output/views/sim-powers.js';

export default class SimSnapshots extends BaseCommand<Result> {
  static override summary = 'List the snapshots of a simulated chain.';
  static override examples = ['<%= config.bin %> sim snapshots'];
  static override flags = { ...chainFlags };

  async run(): Promise<Result> {
    await this.inputs(SimSnapshots);
    const { client } = await this.connect();
    const snapshots = await listSnapshots(client);
    return { snapshots: snapshots.map(({ id, number, hash }) => ({ id, number, hash })) };
  }

  protected view = simSnapshotsView;
}
