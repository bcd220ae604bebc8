import { describe, expect, it } from '@jest/globals';
import { beaconPublicKey, signRound } from '../../../../../src/codec/timelock/drand.js';
import { encryptToRound } from '../../../../../src/codec/timelock/timelock.js';
import type { Context } from '../../../../../src/runtime/frame/context.js';
import { ROOT, signed } from '../../../../../src/runtime/frame/origin.js';
import { mintInto } from '../../../../../src/runtime/pallets/balances/fungible.js';
import { reservedBalance } from '../../../../../src/runtime/pallets/balances/reserve.js';
import type { Field } from '../../../../../src/runtime/pallets/commitments/field.js';
import { commitments } from '../../../../../src/runtime/pallets/commitments/index.js';
import {
  CommitmentOf,
  LastBondsReset,
  LastCommitment,
  MaxSpace,
  RevealedCommitments,
  TimelockedIndex,
  UsedSpaceOf,
} from '../../../../../src/runtime/pallets/commitments/storage.js';
import { Pulses } from '../../../../../src/runtime/pallets/drand/storage.js';
import {
  Bonds,
  BondsResetOn,
  SubnetEpochIndex,
} from '../../../../../src/runtime/pallets/subtensor/storage/index.js';
import { dispatch, takeEvents } from '../../frame/test-chain.js';
import {
  jumpTo,
  must,
  NETUID,
  OWNER_HOT,
  registerMiner,
  STRANGER,
  STRANGER_HOT,
  subnetChain,
  TAO,
} from '../subtensor/subnets/subnet-chain.js';

const SECRET = 123_456_789n;
const ROUND = 1_000n;

/** A field with this text. */
const raw = (text: string) =>
  ({ type: `Raw${text.length}`, value: `0x${Buffer.from(text).toString('hex')}` }) as Field;
const bigRaw = (length: number) => ({ type: 'BigRaw', value: new Uint8Array(length) }) as unknown as Field;
const resetBonds = { type: 'ResetBondsFlag' } as Field;

/** A field readable from `round` on. */
function timelocked(text: string, round = ROUND): Field {
  const random = (length: number) => new Uint8Array(length).fill(5);
  const encrypted = encryptToRound(Buffer.from(text), round, beaconPublicKey(SECRET), random);
  return { type: 'TimelockEncrypted', value: { encrypted, reveal_round: round } } as unknown as Field;
}

const commit = (ctx: Context, fields: readonly Field[], who = OWNER_HOT) =>
  dispatch(ctx, 'Commitments.set_commitment', { netuid: NETUID, info: { fields } }, signed(who));

/** The beacon's pulse of a round arrives. */
function pulse(ctx: Context, round = ROUND, signature = signRound(round, SECRET)): void {
  Pulses.insert(ctx, round, { round, randomness: new Uint8Array(32), signature });
}

/** The pallet's step of a block. */
function revealAt(ctx: Context, block: number): void {
  jumpTo(ctx, block);
  ctx.events = [];
  commitments.hooks!.onInitialize!(ctx, block);
}

const revealed = (ctx: Context) =>
  RevealedCommitments.get(ctx, NETUID, OWNER_HOT)?.map(([plain, block]) => [
    Buffer.from(plain).toString(),
    block,
  ]);

describe('set_commitment', () => {
  it('default', () => {
    const ctx = subnetChain();
    expect(commit(ctx, [raw('hello')])).toBe('ok');
    expect(CommitmentOf.get(ctx, NETUID, OWNER_HOT)).toEqual({
      deposit: 0n,
      block: 1,
      info: { fields: [raw('hello')] },
    });
    expect(LastCommitment.get(ctx, NETUID, OWNER_HOT)).toBe(1);
    expect(takeEvents(ctx)).toEqual(['Commitments.Commitment']);
  });

  it('behavior: the next one replaces it', () => {
    const ctx = subnetChain();
    commit(ctx, [raw('one')]);
    jumpTo(ctx, 2);
    commit(ctx, [raw('two')]);
    expect(CommitmentOf.get(ctx, NETUID, OWNER_HOT)).toMatchObject({
      block: 2,
      info: { fields: [raw('two')] },
    });
  });

  it('behavior: bytes count by epoch, a hundred at least', () => {
    const ctx = subnetChain();
    commit(ctx, [raw('hello')]);
    expect(UsedSpaceOf.get(ctx, NETUID, OWNER_HOT)).toEqual({ last_epoch: 0n, used_space: 100n });
    commit(ctx, [bigRaw(512), raw('x')]);
    expect(UsedSpaceOf.get(ctx, NETUID, OWNER_HOT)).toEqual({ last_epoch: 0n, used_space: 613n });
    SubnetEpochIndex.insert(ctx, NETUID, 1n);
    commit(ctx, [raw('hello')]);
    expect(UsedSpaceOf.get(ctx, NETUID, OWNER_HOT)).toEqual({ last_epoch: 1n, used_space: 100n });
  });

  it('behavior: the flag resets the bonds towards the hotkey, where the subnet allows it', () => {
    const ctx = subnetChain();
    registerMiner(ctx, STRANGER, STRANGER_HOT);
    Bonds.insert(ctx, NETUID, 1, Uint16Array.of(0, 7, 1, 8));
    expect(commit(ctx, [resetBonds])).toBe('ok');
    expect(Array.from(Bonds.get(ctx, NETUID, 1))).toEqual([0, 7, 1, 8]);
    BondsResetOn.insert(ctx, NETUID, true);
    expect(commit(ctx, [resetBonds])).toBe('ok');
    expect(Array.from(Bonds.get(ctx, NETUID, 1))).toEqual([1, 8]);
    expect(LastBondsReset.get(ctx, NETUID, OWNER_HOT)).toBe(1);
  });

  it('behavior: a deposit follows the number of fields', () => {
    const constants = new Map([
      ['Commitments.InitialDeposit', TAO],
      ['Commitments.FieldDeposit', TAO / 10n],
    ]);
    const ctx = subnetChain({ constants });
    mintInto(ctx, OWNER_HOT, 10n * TAO);
    const reserved = (fields: readonly Field[]) => {
      expect(commit(ctx, fields)).toBe('ok');
      return reservedBalance(ctx, OWNER_HOT);
    };
    expect(reserved([raw('a')])).toBe(1_100_000_000n);
    expect(reserved([raw('a'), raw('b'), raw('c')])).toBe(1_300_000_000n);
    expect(reserved([raw('a')])).toBe(1_100_000_000n);
  });

  it('error: UnexpectedUnreserveLeftover', () => {
    const ctx = subnetChain();
    commit(ctx, [raw('a')]);
    CommitmentOf.mutate(ctx, NETUID, OWNER_HOT, (registration) => ({ ...registration!, deposit: 5n }));
    expect(commit(ctx, [raw('a')])).toBe('Commitments.UnexpectedUnreserveLeftover');
  });

  it('error: AccountNotAllowedCommit', () => {
    expect(commit(subnetChain(), [raw('a')], STRANGER)).toBe('Commitments.AccountNotAllowedCommit');
  });

  it('error: TooManyFieldsInCommitmentInfo', () => {
    expect(commit(subnetChain(), ['a', 'b', 'c', 'd'].map(raw))).toBe(
      'Commitments.TooManyFieldsInCommitmentInfo',
    );
  });

  it('error: SpaceLimitExceeded', () => {
    // 3100 bytes: six of 512, and 28 are left.
    const ctx = subnetChain();
    const results = Array.from({ length: 7 }, () => commit(ctx, [bigRaw(512)]));
    expect(results).toEqual([...Array(6).fill('ok'), 'Commitments.SpaceLimitExceeded']);
    expect(commit(ctx, [raw('a')])).toBe('Commitments.SpaceLimitExceeded');
  });

  it('error: BadOrigin', () => {
    const args = { netuid: NETUID, info: { fields: [] } };
    expect(dispatch(subnetChain(), 'Commitments.set_commitment', args, ROOT)).toBe('BadOrigin');
  });
});

describe('set_max_space', () => {
  it('default', () => {
    const ctx = subnetChain();
    must(ctx, 'Commitments.set_max_space', { new_limit: 50 });
    expect(MaxSpace.get(ctx)).toBe(50);
    expect(commit(ctx, [raw('a')])).toBe('Commitments.SpaceLimitExceeded');
  });

  it('error: BadOrigin', () => {
    expect(dispatch(subnetChain(), 'Commitments.set_max_space', { new_limit: 1 }, signed(STRANGER))).toBe(
      'BadOrigin',
    );
  });
});

describe('timelocked fields', () => {
  it('default', () => {
    const ctx = subnetChain();
    expect(commit(ctx, [timelocked('secret')])).toBe('ok');
    expect(takeEvents(ctx)).toEqual(['Commitments.TimelockCommitment']);
    expect(TimelockedIndex.get(ctx)).toEqual([[NETUID, OWNER_HOT]]);
    revealAt(ctx, 2);
    expect(revealed(ctx)).toBeUndefined();
    pulse(ctx);
    revealAt(ctx, 3);
    expect(revealed(ctx)).toEqual([['secret', 3n]]);
    expect(takeEvents(ctx)).toEqual(['Commitments.CommitmentRevealed']);
    expect(CommitmentOf.contains(ctx, NETUID, OWNER_HOT)).toBe(false);
    expect(TimelockedIndex.get(ctx)).toEqual([]);
  });

  it('behavior: other fields stay, and those of a later round wait', () => {
    const ctx = subnetChain();
    commit(ctx, [raw('open'), timelocked('now'), timelocked('later', ROUND + 1n)]);
    pulse(ctx);
    revealAt(ctx, 2);
    expect(revealed(ctx)).toEqual([['now', 2n]]);
    expect(CommitmentOf.get(ctx, NETUID, OWNER_HOT)!.info.fields).toHaveLength(2);
    expect(TimelockedIndex.get(ctx)).toHaveLength(1);
    pulse(ctx, ROUND + 1n);
    revealAt(ctx, 3);
    expect(revealed(ctx)).toEqual([
      ['now', 2n],
      ['later', 3n],
    ]);
    expect(CommitmentOf.get(ctx, NETUID, OWNER_HOT)!.info.fields).toEqual([raw('open')]);
    expect(TimelockedIndex.get(ctx)).toEqual([]);
  });

  it('behavior: the ten newest are kept', () => {
    const ctx = subnetChain();
    pulse(ctx);
    const old = Array.from({ length: 10 }, (_, i) => [new Uint8Array(Buffer.from(`${i}`)), 1n] as const);
    RevealedCommitments.insert(ctx, NETUID, OWNER_HOT, old);
    commit(ctx, [timelocked('new')]);
    revealAt(ctx, 2);
    expect(revealed(ctx)).toHaveLength(10);
    expect(revealed(ctx)![0]).toEqual(['1', 1n]);
    expect(revealed(ctx)![9]).toEqual(['new', 2n]);
  });

  it('behavior: one that cannot be decrypted is dropped', () => {
    const ctx = subnetChain();
    commit(ctx, [timelocked('secret')]);
    pulse(ctx, ROUND, signRound(ROUND, SECRET + 1n));
    revealAt(ctx, 2);
    expect(revealed(ctx)).toBeUndefined();
    expect(CommitmentOf.contains(ctx, NETUID, OWNER_HOT)).toBe(false);
  });

  it('behavior: a commitment that vanished is forgotten', () => {
    const ctx = subnetChain();
    commit(ctx, [timelocked('secret')]);
    CommitmentOf.remove(ctx, NETUID, OWNER_HOT);
    revealAt(ctx, 2);
    expect(TimelockedIndex.get(ctx)).toEqual([]);
  });

  it('behavior: a later commitment in the open takes its place', () => {
    const ctx = subnetChain();
    commit(ctx, [timelocked('secret')]);
    commit(ctx, [raw('open')]);
    expect(TimelockedIndex.get(ctx)).toEqual([]);
  });

  it('behavior: a subnet that is dissolved leaves nothing', () => {
    const ctx = subnetChain();
    commit(ctx, [timelocked('secret')]);
    must(ctx, 'SubtensorModule.root_dissolve_network', { netuid: NETUID });
    for (const item of [CommitmentOf, LastCommitment, UsedSpaceOf]) expect(item.iter(ctx)).toEqual([]);
    expect(TimelockedIndex.get(ctx)).toEqual([]);
  });
});
