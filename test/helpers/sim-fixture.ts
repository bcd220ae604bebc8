import { join } from 'node:path';
import SimFund from '../../commands/sim/fund.js';
import SubnetsCreate from '../../commands/subnets/create.js';
import SubnetsStart from '../../commands/subnets/start.js';
import SudoSet from '../../commands/sudo/set.js';
import WalletCreate from '../../commands/wallet/create.js';
// What the chain loads when it is first needed, loaded here: jest trips over overlapping dynamic imports.
import '../../src/runtime/node/core.js';
import '../../src/runtime/node/dev/index.js';
import '../../src/runtime/node/presets/build-genesis.js';
import { type RunResult, runCommand } from './run-command.js';
import { tempFolder } from './temp-folder.js';

type CommandClass = Parameters<typeof runCommand>[0];

export const BOB = '5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty';
export const DAVE = '5DAAnrj7VHTznn2AWBemMuyBwZWs6FNFjdyVXUeYum3PTXFy';

/** A simulated chain of its own with the wallets `bob` (rich), `dave` and `root` (holds the sudo key). */
export class SimFixture {
  readonly env: Record<string, string>;

  /** Called while tests are being defined; the wallets and the chain come with {@link prepare}. */
  constructor(name: string) {
    const folder = tempFolder(name);
    this.env = {
      TAO_CONFIG: join(folder, 'none.json'),
      TAO_DATA_DIR: join(folder, 'data'),
      TAO_WALLET_PATH: join(folder, 'wallets'),
      TAO_WALLET_NAME: 'bob',
    };
  }

  async prepare(): Promise<this> {
    for (const [wallet, uri] of Object.entries({ bob: '//Bob', dave: '//Dave', root: '//Alice' })) {
      await this.done(WalletCreate, `wallet create -w ${wallet} --uri ${uri}`);
    }
    return this;
  }

  /** Prepares, and adds subnet 2, owned by bob and started, with root open for stake. */
  async withSubnet(): Promise<this> {
    await this.prepare();
    await this.done(SimFund, 'sim fund --amount 10000');
    await this.done(SubnetsCreate, 'subnets create --yes');
    await this.done(SubnetsStart, 'subnets start --netuid 2 --yes');
    await this.done(
      SudoSet,
      'sudo set -w root --netuid 0 --param subtoken_enabled --value true --as-root --yes',
    );
    return this;
  }

  /** Runs a line in a pipe. */
  run(command: CommandClass, line: string, stdin?: string): Promise<RunResult> {
    const [group, verb, ...argv] = line.split(/ +/);
    return runCommand(command, `${group} ${verb}`, argv, {
      env: this.env,
      ...(stdin === undefined ? {} : { stdin }),
    });
  }

  /** What a terminal of 120 columns shows. */
  async terminal(command: CommandClass, line: string): Promise<string> {
    const [group, verb, ...argv] = line.split(/ +/);
    const run = await runCommand(command, `${group} ${verb}`, argv, {
      env: this.env,
      terminal: { width: 120 },
    });
    return run.stdout;
  }

  /** The data of a line that must succeed. */
  async done<T = Record<string, unknown>>(command: CommandClass, line: string, stdin?: string): Promise<T> {
    const { json } = await this.run(command, `${line} --json`, stdin);
    if (!json.ok) throw new Error(`${line}: ${json.error.message}`);
    return json.data as T;
  }

  /** The call a transaction would send, also where the chain would refuse it. */
  async call(command: CommandClass, line: string): Promise<{ name: string; args: Record<string, unknown> }> {
    const { json } = await this.run(command, `${line} --dry-run --json`);
    const plan = (json.ok ? json.data : json.error.details.plan) as
      | { call: { pallet: string; name: string; args: Record<string, unknown> } }
      | undefined;
    if (plan === undefined) throw new Error(`${line}: ${json.error.message}`);
    const { call } = plan;
    return { name: `${call.pallet}.${call.name}`, args: call.args };
  }

  /** Code and exit code of a line that must be refused. */
  async refused(command: CommandClass, line: string): Promise<string> {
    const { json, exitCode } = await this.run(command, `${line} --json`);
    return json.ok ? 'done' : `${json.error.code} ${exitCode}`;
  }
}
