/** The commands the design sets bars for, as whole processes. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keyPairFromUri, walletPaths, writeWallet } from '../../src/wallet/index.js';
import { measurePairs, type Timed } from './processes.js';
import type { Section } from './result.js';
import { buildStakingChain } from './staking-chain.js';

const WALLETS = 10;

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

const NOTE = `Each sample is the ratio of a pair run one after the other. Output goes to a pipe.

Where the time goes, by profiles: the compiled code of the bundle is taken over in 13 to 20 ms, and 30 ms pass until its modules,
oclif's above all, have run and the command is found. Whoever opens the embedded chain besides runs the declarations of its runtime
(25 ms), loads LMDB (15 ms), and decodes the metadata to be a client like any other (20 ms); a write loads the key libraries and signs
(25 ms), makes the block (15 ms) and the key pair of the shield in it (15 ms). Collecting garbage takes a tenth of all that.`;

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
      note: NOTE,
    };
  } finally {
    rmSync(home, { recursive: true });
  }
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
