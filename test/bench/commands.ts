/** Whole processes: the built binary against `node -e 0`, in pairs, so that whatever slows the machine slows both. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keyPairFromUri, walletPaths, writeWallet } from '../../src/wallet/index.js';
import { atMost, type Result, type Section } from './result.js';
import { buildStakingChain } from './staking-chain.js';
import { spreadOf } from './statistics.js';

const BINARY = fileURLToPath(new URL('../../bin/run.js', import.meta.url));
const WALLETS = 10;

interface Timed {
  readonly what: string;
  readonly argv: readonly string[];
  readonly bar: number;
  readonly pairs: number;
}

const commands: readonly Timed[] = [
  { what: '`tao --version`', argv: ['--version'], bar: 2, pairs: 25 },
  { what: `\`tao wallet list\`, ${WALLETS} wallets`, argv: ['wallet', 'list'], bar: 3, pairs: 25 },
  {
    what: '`tao wallet balance`, embedded chain',
    argv: ['wallet', 'balance', '--wallet-name', 'bench'],
    bar: 4,
    pairs: 15,
  },
  {
    what: '`tao stake add --yes`, embedded chain, block included',
    argv: 'stake add --yes --wallet-name bench --hotkey h --netuid 2 --amount 1'.split(' '),
    bar: 8,
    pairs: 15,
  },
];

/** Wallets are stored without a password: deriving the key of an encrypted one takes seconds by design. */
export async function measureCommands(): Promise<Section> {
  const home = mkdtempSync(join(tmpdir(), 'tao-bench-'));
  try {
    await writeWallets(join(home, '.bittensor', 'wallets'));
    await buildStakingChain(join(home, 'data', 'sim', 'default'));
    const env = { HOME: home, TAO_DATA_DIR: join(home, 'data'), PATH: process.env.PATH ?? '' };
    return {
      title: 'Commands, whole processes',
      results: commands.map((command) => measurePairs(command, env)),
      note: 'Each sample is the ratio of a pair run one after the other. Output goes to a pipe.',
    };
  } finally {
    rmSync(home, { recursive: true });
  }
}

function measurePairs({ what, argv, bar, pairs }: Timed, env: Record<string, string>): Result {
  const bare: number[] = [];
  const ratios: number[] = [];
  run([BINARY, ...argv], env);
  for (let i = 0; i < pairs; i++) {
    bare.push(run(['-e', '0'], env));
    ratios.push(run([BINARY, ...argv], env) / bare[i]!);
  }
  const measured = spreadOf(ratios);
  const rival = `bare \`node -e 0\`: ${Math.round(spreadOf(bare).median)} ms`;
  return { what, measured, unit: '×', rival, bar: atMost(bar, measured) };
}

/** Milliseconds of a process from start to exit. Throws when it fails: a failing command is no measurement. */
function run(argv: readonly string[], env: Record<string, string>): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, argv, { env, encoding: 'utf8' });
  const ms = performance.now() - started;
  if (status !== 0) throw new Error(`${argv.join(' ')} failed: ${stderr}`);
  return ms;
}

async function writeWallets(path: string): Promise<void> {
  for (let i = 0; i < WALLETS; i++) {
    const name = i === 0 ? 'bench' : `wallet-${i}`;
    const hotkey = { pair: await keyPairFromUri(`//${name}//hotkey`), name: 'h' };
    await writeWallet(walletPaths(path, name), {
      coldkey: { pair: await keyPairFromUri(`//${name}`) },
      hotkey,
    });
  }
}
