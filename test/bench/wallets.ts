/** Wallets: many of them, and what an encrypted key costs with and without the unlock agent. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  forgetDerivedKeys,
  keyPairFromUri,
  openColdkey,
  walletPaths,
  writeWallet,
} from '../../src/wallet/index.js';
import { measurePairs, runCommand } from './processes.js';
import type { Result, Section } from './result.js';
import { buildStakingChain } from './staking-chain.js';
import { spreadOf } from './statistics.js';

const PASSWORD = 'correct horse battery staple';
const OPERATIONS = 30;
const STAKE = 'stake add --yes --wallet-name bench --hotkey h --netuid 2 --amount 0.5'.split(' ');

export async function measureWallets(): Promise<Section> {
  const home = mkdtempSync(join(tmpdir(), 'tao-bench-'));
  const env = { HOME: home, TAO_DATA_DIR: join(home, 'data'), PATH: process.env.PATH ?? '' };
  const passwordFile = join(home, 'password');
  writeFileSync(passwordFile, PASSWORD, { mode: 0o600 });
  try {
    await buildStakingChain(join(home, 'data', 'sim', 'default'));
    const encrypted = join(home, 'encrypted');
    await writeBenchWallet(encrypted);
    for (const [folder, count] of [
      ['ten', 10],
      ['hundred', 100],
      ['thousand', 1000],
    ] as const) {
      await writePlainWallets(join(home, folder), count);
    }
    const at = (folder: string) => ['--wallet-path', join(home, folder)];
    return {
      title: 'Wallets',
      results: [
        measurePairs(
          { what: '`tao wallet list`, 10 wallets', argv: ['wallet', 'list', ...at('ten')], pairs: 15 },
          env,
        ),
        measurePairs(
          {
            what: '`tao wallet list`, 1,000 wallets',
            argv: ['wallet', 'list', ...at('thousand')],
            pairs: 15,
          },
          env,
        ),
        measurePairs(
          {
            what: '`tao wallet balance --all`, 100 wallets, embedded chain',
            argv: ['wallet', 'balance', '--all', ...at('hundred')],
            pairs: 15,
          },
          env,
        ),
        await measureUnlock(encrypted, passwordFile, env),
        measureAgent([...STAKE, '--wallet-path', encrypted], encrypted, passwordFile, env),
      ],
      note: 'A wallet here is a coldkey and a hotkey. The key derivation is argon2i as the official key files have it: 512 MiB, 8 passes.',
    };
  } finally {
    rmSync(home, { recursive: true });
  }
}

/** A command that opens an encrypted coldkey, and how much of it the key derivation alone takes. */
async function measureUnlock(
  path: string,
  passwordFile: string,
  env: Record<string, string>,
): Promise<Result> {
  const argv = ['wallet', 'sign', '--wallet-name', 'bench', '--wallet-path', path, '--message', 'x'];
  const whole: number[] = [];
  const derivation: number[] = [];
  for (let i = 0; i < 5; i++) {
    whole.push(runCommand([...argv, '--password-file', passwordFile], env));
    await forgetDerivedKeys();
    const started = performance.now();
    await openColdkey(walletPaths(path, 'bench'), PASSWORD);
    derivation.push(performance.now() - started);
  }
  const [measured, alone] = [spreadOf(whole), spreadOf(derivation).median];
  const share = Math.round((alone / measured.median) * 100);
  const rival = `argon2i in the process alone: ${Math.round(alone)} ms, ${share} %`;
  return { what: '`tao wallet sign` with an encrypted coldkey', measured, unit: 'ms', rival };
}

/** A script of stake operations that unlocks once, against one that gives the password each time. */
function measureAgent(
  stake: readonly string[],
  path: string,
  passwordFile: string,
  env: Record<string, string>,
): Result {
  const wallet = ['--wallet-name', 'bench', '--wallet-path', path];
  const each = spreadOf(
    Array.from({ length: 3 }, () => runCommand([...stake, '--password-file', passwordFile], env)),
  ).median;
  const unlock = runCommand(['wallet', 'unlock', ...wallet, '--password-file', passwordFile], env);
  let total = unlock;
  try {
    for (let i = 0; i < OPERATIONS; i++) total += runCommand(stake, env);
  } finally {
    runCommand(['wallet', 'lock'], env);
  }
  const seconds = (ms: number): string => (ms / 1000).toFixed(1);
  return {
    what: `${OPERATIONS} × \`tao stake add --yes\` with an encrypted coldkey, unlocked once`,
    measured: spreadOf([total / 1000]),
    unit: 's',
    rival: `the password each time: ${OPERATIONS} × ${seconds(each)} s = ${seconds(OPERATIONS * each)} s; the unlock is ${seconds(unlock)} s of it`,
  };
}

async function writeBenchWallet(path: string): Promise<void> {
  await writeWallet(walletPaths(path, 'bench'), {
    coldkey: { pair: await keyPairFromUri('//bench'), password: PASSWORD },
    hotkey: { pair: await keyPairFromUri('//bench//hotkey'), name: 'h' },
  });
}

async function writePlainWallets(path: string, count: number): Promise<void> {
  for (let i = 0; i < count; i++) {
    await writeWallet(walletPaths(path, `wallet-${i}`), {
      coldkey: { pair: await keyPairFromUri(`//wallet//${i}`) },
      hotkey: { pair: await keyPairFromUri(`//wallet//${i}//hotkey`), name: 'h' },
    });
  }
}
