/** The same reads through `tao` and through the official btcli, from the same node. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keyPairFromUri, walletPaths, writeWallet } from '../../src/wallet/index.js';
import { BTCLI_9 } from '../interop/environments.js';
import { findPython } from '../interop/virtual-environment.js';
import { runCommand } from './processes.js';
import { atLeast, type Result, type Section } from './result.js';
import { serve } from './served-chain.js';
import { spreadOf } from './statistics.js';

const PAIRS = 5;
const BAR = 4;
const READS = ['wallet balance --wallet-name bench', 'subnets list'];

export async function measureOfficial(): Promise<Section> {
  const found = findPython();
  const title = `Against ${BTCLI_9.requirements[0].replace('==', ' ')}`;
  if ('missing' in found) return { title, results: [], note: `Not measured: ${found.missing}.` };
  await BTCLI_9.install(found.python);
  const home = mkdtempSync(join(tmpdir(), 'tao-bench-'));
  const env = { HOME: home, PATH: process.env.PATH ?? '' };
  const path = join(home, '.bittensor', 'wallets');
  await writeWallet(walletPaths(path, 'bench'), { coldkey: { pair: await keyPairFromUri('//bench') } });
  const chain = await serve(['--preset', 'localnet', '--fresh'], env);
  try {
    const results = READS.map((line) => {
      const argv = line.split(' ');
      if (argv[0] === 'wallet') argv.push('--wallet-path', path);
      return compare(line, [...argv, '--network', chain.url], env);
    });
    const note = `Whole processes, one after the other in pairs, against one \`tao sim start\` on the preset \`localnet\`; both print JSON.`;
    return { title, results, note };
  } finally {
    await chain.stop();
    rmSync(home, { recursive: true });
  }
}

function compare(line: string, argv: readonly string[], env: Record<string, string>): Result {
  const own: number[] = [];
  const theirs: number[] = [];
  // Both caches are warm before the clock runs.
  for (let i = 0; i <= PAIRS; i++) {
    const pair = [
      runCommand([...argv, '--json'], env),
      runOfficial([...argv, '--json-output'], env),
    ] as const;
    if (i === 0) continue;
    own.push(pair[0]);
    theirs.push(pair[1]);
  }
  const measured = spreadOf(theirs.map((ms, i) => ms / (own[i] as number)));
  const [ours, official] = [spreadOf(own).median, spreadOf(theirs).median].map(Math.round);
  return {
    what: `\`tao ${line}\`, how many times as fast`,
    measured,
    unit: '×',
    rival: `btcli ${official} ms, tao ${ours} ms`,
    bar: atLeast(BAR, measured),
  };
}

function runOfficial(argv: readonly string[], env: Record<string, string>): number {
  const started = performance.now();
  const { status, stderr, stdout } = spawnSync(BTCLI_9.program('btcli'), argv, {
    env,
    encoding: 'utf8',
    timeout: 120_000,
  });
  const ms = performance.now() - started;
  if (status !== 0) throw new Error(`btcli ${argv.join(' ')} failed: ${stdout}${stderr}`);
  return ms;
}
