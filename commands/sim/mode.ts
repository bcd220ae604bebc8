import { getSimStatus } from '../../src/actions/dev/get-sim-status.js';
import { setSealing } from '../../src/actions/dev/set-sealing.js';
import { textArg } from '../../src/cli/args.js';
import { BaseCommand } from '../../src/cli/base-command.js';
import { chainFlags } from '../../src/cli/flags.js';
import { parseSealing } from '../../src/cli/sim/flags.js';
import { ChainNotServedError } from '../../src/errors/simulation.js';
import { type SimMode as Result, simModeView } from '../../src/output/views/sim-powers.js';

export default class SimMode extends BaseCommand<Result> {
  static override summary = 'Show or change when a running simulated chain makes blocks.';
  static override description = 'The change lasts as long as the server runs.';
  static override examples = [
    '<%= config.bin %> sim mode 250ms',
    '<%= config.bin %> sim mode instant',
    '<%= config.bin %> sim mode',
  ];
  static override args = {
    mode: textArg({ description: 'A block time such as 12s or 250ms, instant, or manual.' }),
  };
  static override flags = { ...chainFlags };

  async run(): Promise<Result> {
    const { args } = await this.inputs(SimMode);
    const sealing = args.mode === undefined ? undefined : parseSealing(args.mode);
    const { client, network, isEmbedded } = await this.connect();
    if (sealing !== undefined) {
      if (isEmbedded) throw new ChainNotServedError(network.label);
      await setSealing(client, sealing);
    }
    return { sealing: (await getSimStatus(client)).sealing };
  }

  protected view = simModeView;
}
