import { Flags } from '@oclif/core';
import { BaseCommand } from '../../src/cli/base-command.js';
import { countFlag } from '../../src/cli/flags.js';
import { untilSignal } from '../../src/cli/interruption.js';
import { type ChainPlace, chainPlace } from '../../src/cli/sim/chain-folder.js';
import { placeFlags } from '../../src/cli/sim/flags.js';
import { followLog, readLog } from '../../src/cli/sim/read-log.js';
import { type SimLog, simLogView } from '../../src/output/views/sim-server.js';

export default class SimLogs extends BaseCommand<SimLog> {
  static override summary = 'Show what the server of a simulated chain did.';
  static override examples = [
    '<%= config.bin %> sim logs',
    '<%= config.bin %> sim logs --follow --name test',
  ];
  static override flags = {
    ...placeFlags,
    lines: countFlag(
      'number of lines',
      0,
      1_000_000,
    )({
      summary: 'How many of the last ones; 100 unless given.',
      helpValue: 'COUNT',
    }),
    follow: Flags.boolean({ char: 'f', summary: 'Show what comes, until Ctrl-C.' }),
  };
  #followed: ChainPlace | undefined;

  async run(): Promise<SimLog> {
    const { flags } = await this.inputs(SimLogs);
    const place = chainPlace(this.context, 'logs', flags.name);
    if (flags.follow) this.#followed = place;
    return { chain: place.name, records: readLog(place.folder, flags.lines ?? 100) };
  }

  protected override async stay(): Promise<void> {
    if (this.#followed === undefined) return;
    const { name, folder } = this.#followed;
    await followLog(folder, (records) => void this.print({ chain: name, records }), untilSignal());
  }

  protected view = simLogView;
}
