import { Flags } from '@oclif/core';
import { BaseCommand } from '../../src/cli/base-command.js';
import { countFlag, listFlag } from '../../src/cli/flags.js';
import { newChainFlags, placeFlags, sealingFlag } from '../../src/cli/sim/flags.js';
import { type LongRun, startServer } from '../../src/cli/sim/start.js';
import { type SimServer, simServerView } from '../../src/output/views/sim-server.js';

export default class SimStart extends BaseCommand<SimServer> {
  static override summary = 'Serve a simulated chain to this and other programs.';
  static override description =
    'WebSocket and HTTP on one port, as a real node does it. While it runs, commands with --network sim go through it. ' +
    'Ctrl-C or SIGTERM ends it; nothing is lost.';
  static override examples = [
    '<%= config.bin %> sim start',
    '<%= config.bin %> sim start --preset localnet --fresh --block-time 250ms --accounts',
    '<%= config.bin %> sim start --name test --port 0 --detach --json',
  ];
  static override flags = {
    ...placeFlags,
    ...newChainFlags,
    fresh: Flags.boolean({ summary: 'Throw an existing chain away and make it anew.' }),
    'block-time': sealingFlag({
      summary: 'When blocks are made: 12s, 250ms, instant (one per transaction; the default) or manual.',
      helpValue: 'TIME|instant|manual',
    }),
    archive: Flags.boolean({ summary: 'Keep the state of every block, not only of the last 256.' }),
    port: countFlag(
      'port',
      0,
      65_535,
    )({
      summary: 'Port to listen on, 9944 unless given; 0 for any free one.',
      helpValue: 'PORT',
    }),
    host: Flags.string({
      summary: 'Address to listen on besides loopback; needs --allow-remote.',
      helpValue: 'ADDRESS',
      dependsOn: ['allow-remote'],
    }),
    'allow-remote': Flags.boolean({
      summary: 'Let other machines in: whoever reaches the port can do everything.',
      dependsOn: ['host'],
    }),
    'allow-origin': listFlag({
      summary: 'Web pages that may use the chain, such as https://polkadot.js.org; * for all.',
      helpValue: 'ORIGIN,…',
    }),
    'rate-limit': countFlag(
      'rate limit',
      1,
      1_000_000_000,
    )({
      summary: 'Most calls per minute on one connection.',
      helpValue: 'CALLS',
    }),
    dev: Flags.boolean({
      allowNo: true,
      default: true,
      summary: 'Serve the powers a real node lacks (dev_*).',
    }),
    accounts: Flags.boolean({ summary: 'List the development accounts.' }),
    announce: Flags.string({
      summary: 'Print this line once the chain answers, for a program that waits for it.',
      exclusive: ['json', 'detach'],
      helpValue: 'TEXT',
    }),
    detach: Flags.boolean({ char: 'd', summary: 'Run in the background; end it with `sim stop`.' }),
    'log-json': Flags.boolean({ summary: 'Log one JSON document per line.', exclusive: ['quiet'] }),
  };
  #run: LongRun | undefined;
  #announcement: string | undefined;

  async run(): Promise<SimServer> {
    const { flags } = await this.inputs(SimStart);
    this.#announcement = flags.announce;
    this.#run = await startServer(this.context, flags, this.argv);
    return this.#run.server;
  }

  protected override stay(): Promise<void> {
    return this.#run?.ended ?? Promise.resolve();
  }

  protected view = (server: SimServer) => simServerView(server, this.#announcement);
}
