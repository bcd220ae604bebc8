import { beforeAll, describe, expect, it } from '@jest/globals';
import { blake2AsHex } from '@polkadot/util-crypto';
import { type Hex, toHex } from '../../../../src/codec/hex.js';
import { applyExtrinsic } from '../../../../src/runtime/frame/executive/apply.js';
import { finalizeBlock } from '../../../../src/runtime/frame/executive/block.js';
import type { BlockContext } from '../../../../src/runtime/frame/executive/block-context.js';
import { NO_STATE_ROOT } from '../../../../src/runtime/frame/executive/header.js';
import { validateTransaction } from '../../../../src/runtime/frame/executive/validate.js';
import { mortalEra } from '../../../../src/runtime/frame/transaction/era.js';
import { encodeBareExtrinsic } from '../../../../src/runtime/frame/transaction/extrinsic.js';
import { extrinsicHash } from '../../../../src/runtime/frame/transaction/extrinsic-hash.js';
import { TransactionInvalid } from '../../../../src/runtime/frame/transaction/validity.js';
import { freeBalance, totalIssuance } from '../../../../src/runtime/pallets/balances/inspect.js';
import { accountNonce } from '../../../../src/runtime/pallets/system/accounts.js';
import { addressOf } from '../../../../src/runtime/pallets/system/lookup.js';
import { BlockNumber, EventCount, Events } from '../../../../src/runtime/pallets/system/storage.js';
import { Now } from '../../../../src/runtime/pallets/timestamp/storage.js';
import { Header } from '../../../../src/runtime/types/sp.js';
import {
  developmentKeys,
  GENESIS,
  genesisChain,
  idOf,
  type Keys,
  knowGenesis,
  openBlock,
  SLOT_MS,
  signCall,
} from './signed.js';
import { ALICE, callOf } from './test-chain.js';

const TAO = 1_000_000_000n;
let keys: Keys;
beforeAll(async () => {
  keys = await developmentKeys();
});

const transfer = (to: Hex, value: bigint) =>
  callOf('Balances.transfer_keep_alive', { dest: addressOf(to), value });

/** The code a chain refuses a transaction with, or `ok`. */
function refusal(work: () => unknown): string {
  try {
    work();
    return 'ok';
  } catch (error) {
    if (error instanceof TransactionInvalid) return error.message;
    throw error;
  }
}

function names(ctx: BlockContext, index: number): string[] {
  return ctx.events
    .filter(({ phase }) => phase.type === 'ApplyExtrinsic' && phase.value === index)
    .map(({ event }) => `${event.pallet}.${event.name}`);
}

describe('applyExtrinsic', () => {
  it('default', () => {
    const ctx = genesisChain(keys, [keys.alice, keys.bob]);
    openBlock(ctx);
    const bytes = signCall(keys.alice, transfer(idOf(keys.bob), TAO));
    const applied = applyExtrinsic(ctx, bytes);
    expect(applied).toMatchObject({ index: 1, signer: idOf(keys.alice), failure: undefined });
    expect(extrinsicHash(bytes)).toBe(blake2AsHex(bytes));
    expect(freeBalance(ctx, idOf(keys.bob))).toBe(1_001n * TAO);
    expect(accountNonce(ctx, idOf(keys.alice))).toBe(1);
    expect(names(ctx, 1)).toEqual([
      'Balances.Withdraw',
      'Balances.Transfer',
      'Balances.Deposit',
      'System.NewAccount',
      'Balances.Endowed',
      'Balances.Deposit',
      'TransactionPayment.TransactionFeePaid',
      'System.ExtrinsicSuccess',
    ]);
  });

  it('behavior: the fee is base, length and weight; the author gets it', () => {
    const ctx = genesisChain(keys, [keys.alice, keys.bob]);
    openBlock(ctx);
    const bytes = signCall(keys.alice, transfer(idOf(keys.bob), TAO), { tip: 7n });
    applyExtrinsic(ctx, bytes);
    // Base 54078; a rao per byte; the call's 164 051 000 ps at half a rao per thousand, to the nearest, halves down.
    const fee = 54_078n + BigInt(bytes.length) + 82_025n + 7n;
    const paid = ctx.events.find(({ event }) => event.name === 'TransactionFeePaid');
    expect(paid?.value).toEqual({ who: idOf(keys.alice), actual_fee: fee, tip: 7n });
    expect(freeBalance(ctx, idOf(keys.author))).toBe(fee);
    expect(freeBalance(ctx, idOf(keys.alice))).toBe(999n * TAO - fee);
    expect(totalIssuance(ctx)).toBe(2_000n * TAO);
  });

  it('behavior: a call that fails pays and counts, and nothing else of it stays', () => {
    const ctx = genesisChain(keys, [keys.alice, keys.bob]);
    openBlock(ctx);
    const applied = applyExtrinsic(ctx, signCall(keys.alice, transfer(idOf(keys.bob), 1_500n * TAO)));
    expect(applied.failure?.label).toBe('Token.FundsUnavailable');
    expect(accountNonce(ctx, idOf(keys.alice))).toBe(1);
    expect(freeBalance(ctx, idOf(keys.bob))).toBe(1_000n * TAO);
    expect(freeBalance(ctx, idOf(keys.alice))).toBeLessThan(1_000n * TAO);
    expect(names(ctx, 1).at(-1)).toBe('System.ExtrinsicFailed');
  });

  it('behavior: a call that says so afterwards gets its fee back', () => {
    const ctx = genesisChain(keys);
    openBlock(ctx);
    const call = callOf('Balances.upgrade_accounts', { who: [] });
    expect(applyExtrinsic(ctx, signCall(keys.alice, call)).outcome.pays).toBe('Yes');
    const before = freeBalance(ctx, idOf(keys.alice));
    const batch = callOf('Utility.batch', { calls: [] });
    expect(applyExtrinsic(ctx, signCall(keys.alice, batch, { nonce: 1 })).outcome.pays).toBe('No');
    expect(freeBalance(ctx, idOf(keys.alice))).toBe(before);
  });

  it('error: a refused transaction leaves nothing', () => {
    const ctx = genesisChain(keys);
    openBlock(ctx);
    const before = { events: ctx.events.length, changes: ctx.state.changes() };
    const future = signCall(keys.alice, transfer(idOf(keys.bob), TAO), { nonce: 3 });
    expect(refusal(() => applyExtrinsic(ctx, future))).toBe('Future');
    expect(ctx.events).toHaveLength(before.events);
    expect(ctx.state.changes()).toEqual(before.changes);
    expect(applyExtrinsic(ctx, signCall(keys.alice, transfer(idOf(keys.bob), TAO))).index).toBe(1);
  });

  it('error: every reason of its own', () => {
    const ctx = genesisChain(keys);
    openBlock(ctx);
    const call = transfer(idOf(keys.bob), TAO);
    const apply = (bytes: Uint8Array) => refusal(() => applyExtrinsic(ctx, bytes));
    const good = signCall(keys.alice, call);
    expect(apply(good.subarray(0, good.length - 1))).toBe('Call');
    expect(apply(Uint8Array.of(...good.subarray(0, 40), 0xff, ...good.subarray(41)))).toBe('BadProof');
    expect(apply(signCall(keys.alice, call, { specVersion: 424 }))).toBe('BadProof');
    expect(apply(signCall(keys.bob, call))).toBe('Payment');
    expect(apply(signCall(keys.alice, callOf('Sudo.remove_key', {})))).toBe('BadSigner');
    expect(apply(good)).toBe('ok');
    expect(apply(good)).toBe('Stale');
  });

  it.each(['ed25519', 'ecdsa'] as const)('args: a %s signature', async (type) => {
    const { alice, author, bob } = await developmentKeys(type);
    const ctx = genesisChain({ alice, author, bob });
    openBlock(ctx);
    const bytes = signCall(alice, callOf('System.remark', { remark: new Uint8Array(400) }));
    expect(applyExtrinsic(ctx, bytes).failure).toBeUndefined();
    const changed = bytes.slice();
    changed[bytes.length - 1] = 1;
    expect(refusal(() => applyExtrinsic(ctx, changed))).toBe('BadProof');
  });
});

describe('validateTransaction', () => {
  it('default', () => {
    const ctx = genesisChain(keys);
    const bytes = signCall(keys.alice, transfer(idOf(keys.bob), TAO), { nonce: 2 });
    const validity = validateTransaction(ctx, bytes, { blockHash: GENESIS });
    expect(validity).toMatchObject({ priority: 1n, propagate: true, longevity: 2n ** 64n - 1n });
    expect(validity.provides.map(toHex)).toEqual([`${idOf(keys.alice)}02000000`]);
    expect(validity.requires.map(toHex)).toEqual([`${idOf(keys.alice)}01000000`]);
    expect(BlockNumber.get(ctx)).toBe(0);
    expect(ctx.state.changes()).toEqual([]);
  });

  it('behavior: a mortal transaction lives as long as its era', () => {
    const ctx = genesisChain(keys);
    const bytes = signCall(keys.alice, transfer(idOf(keys.bob), TAO), { era: mortalEra(16, 0) });
    expect(validateTransaction(ctx, bytes, { blockHash: GENESIS }).longevity).toBe(15n);
  });

  it('error: an era whose first block is forgotten', () => {
    const ctx = genesisChain(keys);
    knowGenesis(ctx);
    BlockNumber.put(ctx, 50);
    const bytes = signCall(keys.alice, transfer(idOf(keys.bob), TAO), { era: mortalEra(16, 40) });
    const validate = () => validateTransaction(ctx, bytes, { blockHash: GENESIS });
    expect(refusal(validate)).toBe('AncientBirthBlock');
  });

  it('error: calls within calls without end', () => {
    const ctx = genesisChain(keys);
    let call = callOf('System.remark', { remark: new Uint8Array() });
    for (let i = 0; i < 9; i++) call = callOf('Utility.as_derivative', { index: 0, call });
    const validate = () => validateTransaction(ctx, signCall(keys.alice, call), { blockHash: GENESIS });
    expect(refusal(validate)).toBe('Call');
  });

  it('error: inherents and unsigned calls do not come from outside', () => {
    const ctx = genesisChain(keys);
    const validate = (name: string, args: object) =>
      refusal(() =>
        validateTransaction(ctx, encodeBareExtrinsic(callOf(name, args)), { blockHash: GENESIS }),
      );
    expect(validate('Timestamp.set', { now: 1n })).toBe('MandatoryValidation');
    expect(validate('System.remark', { remark: new Uint8Array() })).toBe('NoUnsignedValidator');
  });

  it('error: the zero account signs nothing', () => {
    const ctx = genesisChain(keys, [keys.alice], { verifySignature: () => true });
    const bytes = signCall(keys.alice, transfer(ALICE, TAO));
    bytes.fill(0, 4, 36);
    expect(refusal(() => validateTransaction(ctx, bytes, { blockHash: GENESIS }))).toBe('BadSigner');
  });
});

describe('finalizeBlock', () => {
  function build(remark: string) {
    const ctx = genesisChain(keys);
    openBlock(ctx);
    const call = callOf('System.remark_with_event', { remark: new TextEncoder().encode(remark) });
    applyExtrinsic(ctx, signCall(keys.alice, call));
    return { ctx, block: finalizeBlock(ctx, NO_STATE_ROOT) };
  }

  it('default', () => {
    const { ctx, block } = build('a');
    expect(block.header).toMatchObject({ number: 1, parent_hash: GENESIS });
    expect(block.hash).toBe(blake2AsHex(Header.codec.encode(block.header)));
    expect(block.extrinsics).toHaveLength(2);
    expect(EventCount.get(ctx)).toBe(block.events.length);
    expect(Events.get(ctx).at(-1)?.event).toMatchObject({ pallet: 'System', name: 'ExtrinsicSuccess' });
    expect(Now.get(ctx)).toBe(1_001n * SLOT_MS);
  });

  it('behavior: equal histories have equal hashes, others have not', () => {
    // sr25519 signatures differ each time, so the state is compared, which holds no signature.
    expect(build('a').block.header.state_root).toBe(build('a').block.header.state_root);
    expect(build('a').block.header.state_root).not.toBe(build('b').block.header.state_root);
  });

  it('behavior: temporary entries are gone', () => {
    const { block } = build('a');
    const kept = block.changes.filter(({ after }) => after !== undefined).map(({ key }) => key);
    const temporary = ['ExtrinsicData', 'ExtrinsicCount', 'AllExtrinsicsLen', 'InherentsApplied'];
    for (const item of genesisChain(keys).runtime.pallets.flatMap(({ storage }) => storage)) {
      if (!temporary.includes(item.name)) continue;
      expect(kept.some((key) => key.startsWith(item.prefix))).toBe(false);
    }
  });
});
