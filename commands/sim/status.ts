import { Flags } from '@oclif/core';
import { getSimStatus } from '../../src/actions/dev/get-sim-status.js';
import { getIssuance } from '../../src/actions/query/get-issuance.js';
import { BaseCommand } from '../../src/cli/base-command.js';
import { chainFlags } from '../../src/cli/flags.js';
import { IssuanceMismatchError } from '../../src/errors/simulation.js';
import { type SimState, simStatusView } from '../../src/output/views/sim.js';

export default class SimStatus extends BaseCommand<SimState> {
  static override summary = 'Show where a simulated chain stands.';
  static override description =
    'With --check it also adds up all TAO, and fails when the parts are not the whole.';
  static override examples = ['<%= config.bin %> sim status', '<%= config.bin %> sim status --check'];
  static override flags = {
    ...chainFlags,
    check: Flags.boolean({ summary: 'Compare total issuance with the sum of its parts.' }),
  };

  async run(): Promise<SimState> {
    const { flags } = await this.inputs(SimStatus);
    const chain = await this.connect();
    const status = await getSimStatus(chain.client);
    if (!flags.check) return status;
    const issuance = await getIssuance(chain.client, await chain.readOptions());
    if (!issuance.isEqual) {
      throw new IssuanceMismatchError({
        sumRao: issuance.sum.rao.toString(),
        issuanceRao: issuance.issuance.rao.toString(),
        emissionIssuanceRao: issuance.emissionIssuance.rao.toString(),
      });
    }
    return { ...status, issuance };
  }

  protected view = simStatusView;
}
