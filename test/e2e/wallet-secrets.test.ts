import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AgentOverview } from '../../src/output/views/agent.js';
import { Cli, type CliOptions, type CliResult } from '../helpers/cli.js';
import { tempFolder } from '../helpers/temp-folder.js';
import { mnemonicVector } from '../src/wallet/vectors.js';

/** Whatever happens to an encrypted wallet, nothing of its secrets is seen: on a screen, in a log, in a list of processes. */
const cli = new Cli(tempFolder('secrets'));
const PASSWORD = 'Tr0ub4dor&3 kat';
const WRONG = 'Tr0ub4dor&3 dog';
const { mnemonic, seed, sr_priv: privateKey } = mnemonicVector('m12b');
const [first = '', second = '', third = ''] = mnemonic.split(' ');
const passwordFile = join(cli.home, 'password.txt');

/** Parts of the secrets that nothing else contains. */
const SECRETS = [
  PASSWORD,
  WRONG,
  `${first} ${second}`,
  `${second} ${third}`,
  seed.slice(2, 34),
  privateKey.slice(2, 34),
  Buffer.from(PASSWORD).toString('base64'),
];

const seen = new Map<string, CliResult>();
const run = (line: string, options: CliOptions = {}): CliResult => {
  const result = cli.run(line.split(' '), options);
  seen.set(line, result);
  return result;
};

beforeAll(() => {
  writeFileSync(passwordFile, `${PASSWORD}\n`, { mode: 0o600 });
  writeFileSync(join(cli.home, 'wrong.txt'), WRONG, { mode: 0o600 });
  const made = run(`wallet regen-coldkey -w me --mnemonic - --password-file ${passwordFile} --verbose`, {
    stdin: mnemonic,
  });
  expect([made.stderr, made.exitCode]).toEqual([expect.any(String), 0]);
}, 60_000);

describe('secrets', () => {
  afterAll(() => {
    cli.run(['wallet', 'lock']);
  });

  it('behavior: are in no output, of success or failure', () => {
    const wrong = { env: { BT_WALLET_PASSWORD: WRONG } };
    const right = { env: { BT_WALLET_PASSWORD: PASSWORD } };
    for (const output of [' --json', ' --verbose']) {
      run(`wallet sign -w me -m x${output}`);
      run(`wallet regen-coldkey -w other --mnemonic - --no-use-password${output}`, {
        stdin: mnemonic.replace(third, 'xyzzy'),
      });
      run(`wallet regen-coldkey -w other --seed - --no-use-password${output}`, { stdin: `${seed}00` });
      run(`wallet regen-coldkey -w other --private-key - --no-use-password${output}`, {
        stdin: privateKey.slice(0, 100),
      });
      run(`wallet regen-coldkey -w me --mnemonic - --no-use-password${output}`, { stdin: mnemonic });
      run(`wallet list${output}`);
      run(`wallet check -w me${output}`);
    }
    run('wallet sign -w me -m x --verbose', wrong);
    run('wallet check -w me --json', right);
    run('wallet password remove -w me --json --yes', wrong);
    run('wallet export -w me --json', right);
    expect([...seen.values()].filter(({ exitCode }) => exitCode !== 0).length).toBeGreaterThan(10);
    for (const [line, { stdout, stderr }] of seen) {
      for (const secret of SECRETS)
        expect([line, `${stdout}${stderr}`.includes(secret)]).toEqual([line, false]);
    }
  }, 180_000);

  it('behavior: are in no file, once the key is encrypted', () => {
    run(`wallet unlock -w me --for 1m --password-file ${passwordFile}`);
    run('wallet sign -w me -m x');
    for (const file of filesBelow(cli.home)) {
      if (file === passwordFile || file.endsWith('wrong.txt')) continue;
      const content = readFileSync(file, 'latin1');
      for (const secret of SECRETS) expect([file, content.includes(secret)]).toEqual([file, false]);
    }
  }, 60_000);

  it('behavior: are not among what the system tells of the agent’s process', () => {
    run('wallet unlock -w me --for 1m', { env: { BT_WALLET_PASSWORD: PASSWORD } });
    const { pid } = cli.json<AgentOverview>(['wallet', 'agent', 'status']).data;
    expect(pid).toBeGreaterThan(1);
    for (const file of ['cmdline', 'environ']) {
      const told = readFileSync(`/proc/${pid}/${file}`, 'latin1');
      expect(told).toContain(file === 'environ' ? 'HOME=' : 'agent');
      for (const secret of SECRETS) expect(told).not.toContain(secret);
    }
  }, 60_000);
});

/** Files with content; sockets have none. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}
