import { Flags } from '@oclif/core';
import { BaseCommand } from '../../src/cli/base-command.js';
import { chainPlace } from '../../src/cli/sim/chain-folder.js';
import { placeFlags } from '../../src/cli/sim/flags.js';
import { chainPlaces } from '../../src/cli/sim/list-chains.js';
import { stopServers } from '../../src/cli/sim/stop.js';
import { type SimStopped, simStoppedView } from '../../src/output/views/sim-server.js';

export default class SimStop extends BaseCommand<SimStopped> {
  static override summary = 'End the server of a simulated chain.';
  static override description = 'The chain stays; a chain without a server is no error.';
  static override examples = ['<%= config.bin %> sim stop', '<%= config.bin %> sim stop --all'];
  static override flags = {
    ...placeFlags,
    all: Flags.boolean({ summary: 'End the servers of all chains.', exclusive: ['name', 'network'] }),
  };

  async run(): Promise<SimStopped> {
    const { flags } = await this.inputs(SimStop);
    const places = flags.all
      ? chainPlaces(this.context).places
      : [chainPlace(this.context, 'stop', flags.name)];
    return stopServers(places, this.host.now());
  }

  protected view = simStoppedView;
}
