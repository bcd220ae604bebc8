/** The node over its WebSocket: how soon it answers, and how much. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { JsonRpcProvider } from '../../src/provider/json-rpc-provider.js';
import { WebSocketProvider } from '../../src/provider/web-socket-provider.js';
import { itemPrefix } from '../../src/runtime/frame/keys.js';
import { runBareNode } from './processes.js';
import { atMost, type Result, type Section } from './result.js';
import { serve } from './served-chain.js';
import { buildStakingChain } from './staking-chain.js';
import { mapSpread, spreadOf } from './statistics.js';

const STARTS = 10;
const BATCHES = 10;
/** What one official client has in flight when it reads a table. */
const IN_FLIGHT = 64;
const FULL_SUBNET = { population: { subnets: 1, neurons: 256, validators: 64, seed: 425 } };

export async function measureNode(): Promise<Section> {
  const home = mkdtempSync(join(tmpdir(), 'tao-bench-'));
  const env = { HOME: home, PATH: process.env.PATH ?? '' };
  const overrides = join(home, 'overrides.json');
  writeFileSync(overrides, JSON.stringify(FULL_SUBNET));
  try {
    const results = [await measureStart(env)];
    const chain = await serve(['--name', 'full', '--overrides', overrides], env);
    const provider = new WebSocketProvider(chain.url);
    try {
      results.push(...(await measureReads(provider)));
    } finally {
      await provider.close();
      await chain.stop();
    }
    return {
      title: 'Node',
      results,
      note:
        `A process of its own, asked over one WebSocket connection by a client on the same machine. The metagraph is that of 256 neurons, ` +
        `64 of them validators, as \`SubnetInfoRuntimeApi_get_metagraph\` encodes it. No figure of chopsticks stands beside: it needs ` +
        `a live chain to fork or a chain specification with a compiled runtime, and none was found in the registries.`,
    };
  } finally {
    rmSync(home, { recursive: true });
  }
}

async function measureStart(env: Record<string, string>): Promise<Result> {
  await buildStakingChain(join(env.HOME as string, '.local', 'share', 'tao', 'sim', 'default'));
  const ready: number[] = [];
  for (let i = 0; i < STARTS; i++) {
    const chain = await serve([], env);
    ready.push(chain.readyMs);
    await chain.stop();
  }
  const measured = spreadOf(ready);
  const bare = spreadOf(Array.from({ length: STARTS }, () => runBareNode(env)));
  const rival = `bare \`node -e 0\`: ${Math.round(bare.median)} ms`;
  return {
    what: '`tao sim start`, an existing chain, until it answers',
    measured,
    unit: 'ms',
    rival,
    bar: atMost(500, measured),
  };
}

async function measureReads(provider: JsonRpcProvider): Promise<Result[]> {
  const key = itemPrefix('System', 'Number');
  const storage = () => provider.request('state_getStorage', [key]);
  const metagraph = () => provider.request('state_call', ['SubnetInfoRuntimeApi_get_metagraph', '0x0100']);
  const alone = await rate(storage, 200, 1);
  const alongside = (what: number) => `one after the other: ${Math.round(what).toLocaleString('en-US')}/s`;
  const metagraphAlone = await rate(metagraph, 20, 1);
  return [
    {
      what: `\`state_getStorage\`, ${IN_FLIGHT} in flight`,
      measured: await rate(storage, 2000, IN_FLIGHT),
      unit: 'requests/s',
      rival: alongside(alone.median),
    },
    {
      what: `a whole metagraph, ${IN_FLIGHT} in flight`,
      measured: await rate(metagraph, 128, IN_FLIGHT),
      unit: 'requests/s',
      rival: alongside(metagraphAlone.median),
    },
  ];
}

/** Requests per second over batches of `count`, of which so many at a time wait for their answer. The first batch is not counted. */
async function rate(ask: () => Promise<unknown>, count: number, inFlight: number) {
  const ms: number[] = [];
  for (let batch = 0; batch <= BATCHES; batch++) {
    let left = count;
    const asker = async () => {
      while (left-- > 0) await ask();
    };
    const started = performance.now();
    await Promise.all(Array.from({ length: inFlight }, asker));
    if (batch > 0) ms.push(performance.now() - started);
  }
  return mapSpread(spreadOf(ms), (time) => (1000 * count) / time);
}
