import { randomBytes } from 'node:crypto';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { KeyringPair } from '@polkadot/keyring/types';
import { fromHex, type Hex, toHex } from '../../../../../src/codec/hex.js';
import { beaconPublicKey, roundAt } from '../../../../../src/codec/timelock/drand.js';
import { encryptToRound } from '../../../../../src/codec/timelock/timelock.js';
import { encodeWeightsPayload } from '../../../../../src/codec/timelock/weights-payload.js';
import type { Call } from '../../../../../src/runtime/frame/runtime-call.js';
import { type EmbeddedChain, openChain } from '../../../../../src/runtime/node/index.js';
import { BeaconConfig, LastStoredRound, Pulses } from '../../../../../src/runtime/pallets/drand/storage.js';
import {
  TimelockedWeightCommits,
  Weights,
} from '../../../../../src/runtime/pallets/subtensor/storage/index.js';
import { getUidForNetAndHotkey } from '../../../../../src/runtime/pallets/subtensor/subnets/uids.js';
import { Now } from '../../../../../src/runtime/pallets/timestamp/storage.js';
import { developmentKey, idOf } from '../signing.js';
import { ShieldClient } from './shield-client.js';

const NETUID = 1;
const TEMPO = 100;

let coldkey: KeyringPair;
let hotkey: KeyringPair;
beforeAll(async () => {
  [coldkey, hotkey] = await Promise.all([developmentKey('Alice'), developmentKey('Alice_hk')]);
});

let chain: EmbeddedChain;
let client: ShieldClient;
beforeEach(async () => {
  chain = await openChain({ archive: true });
  client = new ShieldClient(chain);
  await client.include(await signed(coldkey, 'burned_register', { netuid: NETUID, hotkey: idOf(hotkey) }));
  // A neuron has to wait as long from its registration as between weights.
  await client.ask('dev_warp', { blocks: 100 });
});
afterEach(() => chain.close());

async function signed(pair: KeyringPair, name: string, args: Call['args']): Promise<Hex> {
  return toHex(await client.sign(pair, { pallet: 'SubtensorModule', name, args }));
}

/** Commits the hotkey's weight on itself, readable a while before the epoch after next; the round. */
async function commit(publicKey: Uint8Array): Promise<bigint> {
  const core = await chain.node.core();
  const { round, uid } = core.ask((ctx) => {
    const revealed = Now.get(ctx) + BigInt(TEMPO) * 12_000n;
    return {
      round: roundAt(BeaconConfig.get(ctx), revealed),
      uid: getUidForNetAndHotkey(ctx, NETUID, idOf(hotkey)),
    };
  });
  const payload = { hotkey: fromHex(idOf(hotkey)), uids: [uid], values: [65_535], versionKey: 0n };
  const ciphertext = encryptToRound(encodeWeightsPayload(payload), round, publicKey, (n) => randomBytes(n));
  const args = { netuid: NETUID, commit: ciphertext, reveal_round: round, commit_reveal_version: 4 };
  const block = await client.include(await signed(hotkey, 'commit_timelocked_weights', args));
  const { length } = await client.body(block);
  expect(await client.eventsOf(block, length - 1)).toContain('SubtensorModule.TimelockedWeightsCommitted');
  return round;
}

const ownKey = async () => (await chain.node.core()).ask((ctx) => BeaconConfig.get(ctx).public_key);
const warp = () => client.ask('dev_warp', { netuid: NETUID, epochs: 2 });

describe("the chain's own beacon", () => {
  it('default: weights committed to a round are revealed by themselves', async () => {
    const round = await commit(await ownKey());
    const core = await chain.node.core();
    const { uid, before } = core.ask((ctx) => ({
      uid: getUidForNetAndHotkey(ctx, NETUID, idOf(hotkey)),
      before: Weights.iterPrefix(ctx, NETUID),
    }));
    expect(before).toEqual([]);
    await warp();
    core.ask((ctx) => {
      expect([...Weights.get(ctx, NETUID, uid)].flat()).toEqual([uid, 65_535]);
      expect(TimelockedWeightCommits.iterPrefix(ctx, NETUID)).toEqual([]);
      expect(LastStoredRound.get(ctx)).toBe(round);
      expect(Pulses.get(ctx, round)?.signature).toHaveLength(48);
    });
  });

  it('behavior: the pulse opens the first block whose time has come, behind the time', async () => {
    const round = await commit(await ownKey());
    await warp();
    const core = await chain.node.core();
    const { genesis_time, period } = core.ask((ctx) => BeaconConfig.get(ctx));
    const publishedMs = 1000 * (genesis_time + Number(round - 1n) * period);
    const blocks = await Promise.all(
      Array.from({ length: chain.node.db.head.number }, async (_, i) => {
        const hash = (await client.ask('chain_getBlockHash', i + 1)) as Hex;
        return { hash, body: await client.body(hash), now: core.ask((ctx) => Number(Now.get(ctx)), hash) };
      }),
    );
    const first = blocks.find(({ now }) => now >= publishedMs)!;
    // Drand is pallet 26, write_pulse its call 0; 4 says that nobody signed.
    const hasPulse = (extrinsic: Hex | undefined) =>
      fromHex(extrinsic ?? '0x')
        .subarray(2, 5)
        .join() === '4,26,0';
    const withPulse = blocks.filter(({ body }) => body.some(hasPulse));
    expect(withPulse.map(({ hash }) => hash)).toEqual([first.hash]);
    expect(hasPulse(first.body[1])).toBe(true);
    expect(await client.eventsOf(first.hash, 1)).toContain('Drand.NewPulse');
  });

  it('error: what is encrypted to another beacon is dropped', async () => {
    const round = await commit(beaconPublicKey(5n));
    await warp();
    const core = await chain.node.core();
    core.ask((ctx) => {
      expect(LastStoredRound.get(ctx)).toBe(round);
      expect(Weights.iterPrefix(ctx, NETUID)).toEqual([]);
      expect(TimelockedWeightCommits.iterPrefix(ctx, NETUID)).toEqual([]);
    });
  });
});
