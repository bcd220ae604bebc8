import { beforeAll, describe, expect, it } from '@jest/globals';
import { fromHex, type Hex } from '../../../../../src/codec/hex.js';
import { roundAt, roundRandomness, signRound } from '../../../../../src/codec/timelock/drand.js';
import type { Context } from '../../../../../src/runtime/frame/context.js';
import { NONE, ROOT, signed } from '../../../../../src/runtime/frame/origin.js';
import { loadSignatureVerifier } from '../../../../../src/runtime/frame/transaction/signature.js';
import {
  DEVELOPMENT_BEACON_KEY,
  DEVELOPMENT_BEACON_PUBLIC_KEY,
  inherent,
} from '../../../../../src/runtime/pallets/drand/development-beacon.js';
import {
  BeaconConfig,
  LastStoredRound,
  NextUnsignedAt,
  OldestStoredRound,
  Pulses,
} from '../../../../../src/runtime/pallets/drand/storage.js';
import { validateUnsigned } from '../../../../../src/runtime/pallets/drand/validate-unsigned.js';
import { TimelockedWeightCommits } from '../../../../../src/runtime/pallets/subtensor/storage/index.js';
import type { Pulse } from '../../../../../src/runtime/types/drand.js';
import { ALICE, dispatch, outcome, testChain } from '../../frame/test-chain.js';

const SUBMITTER = { type: 'Sr25519', value: `0x${'11'.repeat(32)}` as Hex } as const;

function pulse(round: bigint, key = DEVELOPMENT_BEACON_KEY): Pulse {
  const signature = signRound(round, key);
  return { round, randomness: roundRandomness(signature), signature };
}

function developmentChain(): Context {
  const ctx = testChain();
  const config = BeaconConfig.get(ctx);
  BeaconConfig.put(ctx, { ...config, public_key: fromHex(DEVELOPMENT_BEACON_PUBLIC_KEY) });
  return ctx;
}

function write(ctx: Context, pulses: readonly Pulse[], origin = NONE): string {
  const args = { pulses_payload: { block_number: 1, pulses, public: SUBMITTER }, signature: undefined };
  return outcome(() => ctx.dispatch({ pallet: 'Drand', name: 'write_pulse', args }, origin));
}

const events = (ctx: Context) => ctx.events.map(({ event, value }) => [event.name, value]);

describe('write_pulse', () => {
  it('default: stores signed pulses and names their rounds', () => {
    const ctx = developmentChain();
    expect(write(ctx, [pulse(5n), pulse(9n)])).toBe('ok');
    expect([LastStoredRound.get(ctx), OldestStoredRound.get(ctx), NextUnsignedAt.get(ctx)]).toEqual([
      9n,
      5n,
      1,
    ]);
    expect(Pulses.get(ctx, 9n)).toEqual(pulse(9n));
    expect(events(ctx)).toEqual([['NewPulse', { rounds: [5n, 9n] }]]);
  });

  it('behavior: leaves out what the beacon did not sign', () => {
    const ctx = developmentChain();
    expect(write(ctx, [pulse(5n, 99n), pulse(6n)])).toBe('ok');
    expect([Pulses.contains(ctx, 5n), Pulses.contains(ctx, 6n)]).toEqual([false, true]);
    expect(events(ctx)).toEqual([['NewPulse', { rounds: [6n] }]]);
  });

  it('behavior: removes what is older than a week of rounds', () => {
    const ctx = developmentChain();
    Pulses.insert(ctx, 10n, pulse(10n));
    LastStoredRound.put(ctx, 10n);
    OldestStoredRound.put(ctx, 10n);
    // The week that ends at this round begins with round 11.
    expect(write(ctx, [pulse(216_010n)])).toBe('ok');
    expect([Pulses.contains(ctx, 10n), OldestStoredRound.get(ctx)]).toEqual([false, 11n]);
  });

  it('error: a round that does not come after the last', () => {
    const ctx = developmentChain();
    expect(write(ctx, [pulse(9n), pulse(9n)])).toBe('Drand.InvalidRoundNumber');
    expect(LastStoredRound.get(ctx)).toBe(0n);
  });

  it('error: a signature that is no point', () => {
    const broken = { ...pulse(9n), signature: new Uint8Array(48) };
    expect(write(developmentChain(), [broken])).toBe('Drand.PulseVerificationError');
  });

  it('error: signed', () => {
    expect(write(developmentChain(), [pulse(1n)], signed(ALICE))).toBe('BadOrigin');
  });
});

describe('set_beacon_config', () => {
  const call = (ctx: Context, origin = ROOT) => {
    const config = { ...BeaconConfig.get(ctx), period: 30 };
    const args = { config_payload: { block_number: 1, config, public: SUBMITTER }, signature: undefined };
    return dispatch(ctx, 'Drand.set_beacon_config', args, origin);
  };

  it('default', () => {
    const ctx = testChain();
    expect(call(ctx)).toBe('ok');
    expect([BeaconConfig.get(ctx).period, NextUnsignedAt.get(ctx)]).toEqual([30, 2]);
    expect(events(ctx)).toEqual([['BeaconConfigChanged', undefined]]);
  });

  it('error: not root', () => {
    expect(call(testChain(), signed(ALICE))).toBe('BadOrigin');
  });
});

describe('set_oldest_stored_round', () => {
  const set = (ctx: Context, origin = ROOT) =>
    dispatch(ctx, 'Drand.set_oldest_stored_round', { oldest_round: 7n }, origin);

  it('default', () => {
    const ctx = testChain();
    expect(set(ctx)).toBe('ok');
    expect(OldestStoredRound.get(ctx)).toBe(7n);
    expect(events(ctx)).toEqual([['SetOldestStoredRound', 7n]]);
  });

  it('error: not root', () => {
    expect(set(testChain(), signed(ALICE))).toBe('BadOrigin');
  });
});

describe('development beacon', () => {
  const QUICKNET = { period: 3, genesis_time: 1_692_803_367 };

  it('args: the round of a time, as drand counts', () => {
    expect(roundAt(QUICKNET, 1_692_803_366_999n)).toBe(0n);
    expect(roundAt(QUICKNET, 1_692_803_367_000n)).toBe(1n);
    expect(roundAt(QUICKNET, 1_692_803_370_000n)).toBe(2n);
  });

  it('behavior: makes the pulses that commits wait for, once their time has come', () => {
    const ctx = developmentChain();
    const ciphertext = Uint8Array.of(1);
    TimelockedWeightCommits.insert(ctx, 1, 4n, [
      [ALICE, 1n, ciphertext, 3n],
      [ALICE, 1n, ciphertext, 2n],
      [ALICE, 1n, ciphertext, 50n],
    ]);
    const now = BigInt(QUICKNET.genesis_time + 9) * 1000n;
    const made = inherent.create(ctx, { now });
    expect(outcome(() => ctx.dispatch(made!, NONE))).toBe('ok');
    expect(
      Pulses.iter(ctx)
        .map(([round]) => round)
        .sort(),
    ).toEqual([2n, 3n]);
    expect(inherent.create(ctx, { now })).toBeUndefined();
  });

  it('behavior: makes none for a chain with another beacon', () => {
    const ctx = testChain();
    TimelockedWeightCommits.insert(ctx, 1, 4n, [[ALICE, 1n, Uint8Array.of(1), 2n]]);
    expect(inherent.create(ctx, { now: BigInt(QUICKNET.genesis_time + 9) * 1000n })).toBeUndefined();
  });
});

describe('validateUnsigned', () => {
  beforeAll(loadSignatureVerifier);

  it('error: without a signature, or with one of somebody else', () => {
    const ctx = developmentChain();
    const pulses_payload = { block_number: 1, pulses: [pulse(5n)], public: SUBMITTER };
    const validity = (signature: unknown) =>
      validateUnsigned(ctx, { pallet: 'Drand', name: 'write_pulse', args: { pulses_payload, signature } });
    expect(() => validity(undefined)).toThrow('BadSigner');
    expect(() => validity({ type: 'Sr25519', value: `0x${'00'.repeat(64)}` })).toThrow('BadProof');
  });
});
