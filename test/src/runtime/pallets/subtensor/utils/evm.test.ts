import { describe, expect, it } from '@jest/globals';
import { secp256k1 } from '@noble/curves/secp256k1';
import { keccak_256 } from '@noble/hashes/sha3';
import { hashMessageEip191 } from '../../../../../../src/codec/evm.js';
import { fromHex, type Hex, toHex } from '../../../../../../src/codec/hex.js';
import type { Context } from '../../../../../../src/runtime/frame/context.js';
import { ROOT, signed } from '../../../../../../src/runtime/frame/origin.js';
import {
  AssociatedEvmAddress,
  Owner,
} from '../../../../../../src/runtime/pallets/subtensor/storage/index.js';
import { evmAssociationMessage } from '../../../../../../src/runtime/pallets/subtensor/utils/evm.js';
import { dispatch, takeEvents } from '../../../frame/test-chain.js';
import { jumpTo, NETUID, OWNER_HOT, STRANGER_HOT, subnetChain } from '../subnets/subnet-chain.js';

const KEY = new Uint8Array(32).fill(7);
const ADDRESS = toHex(keccak_256(secp256k1.getPublicKey(KEY, false).subarray(1)).subarray(12));
const BLOCK_NUMBER = 42n;

/** r ++ s ++ v as a wallet gives it. */
function sign(hotkey: Hex, blockNumber: bigint, v: (recovery: number) => number = (bit) => bit + 27): Hex {
  const digest = hashMessageEip191(evmAssociationMessage(hotkey, blockNumber));
  const signature = secp256k1.sign(digest, KEY);
  return toHex(Uint8Array.from([...signature.toCompactRawBytes(), v(signature.recovery)]));
}

/** The other signature that is as good to the curve: with n − s. */
function withHighS(signature: Hex): Hex {
  const bytes = fromHex(signature);
  const s = secp256k1.CURVE.n - BigInt(toHex(bytes.subarray(32, 64)));
  return `${toHex(bytes.subarray(0, 32))}${s.toString(16).padStart(64, '0')}${(bytes[64]! ^ 7).toString(16)}`;
}

function associate(ctx: Context, change: object = {}, who: Hex = OWNER_HOT): string {
  const args = {
    netuid: NETUID,
    evm_key: ADDRESS,
    block_number: BLOCK_NUMBER,
    signature: sign(who, BLOCK_NUMBER),
    ...change,
  };
  return dispatch(ctx, 'SubtensorModule.associate_evm_key', args, signed(who));
}

/** Far enough for the first association. */
function chain(): Context {
  const ctx = subnetChain();
  jumpTo(ctx, 7_200);
  return ctx;
}

describe('associate_evm_key', () => {
  it('default', () => {
    const ctx = chain();
    expect(associate(ctx)).toBe('ok');
    expect(AssociatedEvmAddress.get(ctx, NETUID, 0)).toEqual([ADDRESS, 7_200n]);
    expect(takeEvents(ctx)).toEqual(['SubtensorModule.EvmKeyAssociated']);
  });

  it('behavior: v may be 0 or 1', () => {
    expect(associate(chain(), { signature: sign(OWNER_HOT, BLOCK_NUMBER, (bit) => bit) })).toBe('ok');
  });

  it('error: NonAssociatedColdKey', () => {
    expect(associate(chain(), {}, STRANGER_HOT)).toBe('SubtensorModule.NonAssociatedColdKey');
  });

  it('error: HotKeyNotRegisteredInSubNet', () => {
    const ctx = chain();
    Owner.insert(ctx, STRANGER_HOT, STRANGER_HOT);
    expect(associate(ctx, {}, STRANGER_HOT)).toBe('SubtensorModule.HotKeyNotRegisteredInSubNet');
  });

  it('error: EvmKeyAssociateRateLimitExceeded', () => {
    const ctx = subnetChain();
    jumpTo(ctx, 7_199);
    expect(associate(ctx)).toBe('SubtensorModule.EvmKeyAssociateRateLimitExceeded');
    jumpTo(ctx, 7_200);
    expect(associate(ctx)).toBe('ok');
    jumpTo(ctx, 14_399);
    expect(associate(ctx)).toBe('SubtensorModule.EvmKeyAssociateRateLimitExceeded');
  });

  it.each([
    ['all zeros', `0x${'00'.repeat(65)}`],
    // v 27 and 28 take turns.
    ['the higher s', withHighS(sign(OWNER_HOT, BLOCK_NUMBER))],
    ['an impossible v', sign(OWNER_HOT, BLOCK_NUMBER, () => 9)],
  ])('error: InvalidIdentity for %s', (_what, signature) => {
    expect(associate(chain(), { signature })).toBe('SubtensorModule.InvalidIdentity');
  });

  it.each([
    ['another address', { evm_key: `0x${'ab'.repeat(20)}` }],
    ['another block number', { block_number: 43n }],
    ['a signature for another hotkey', { signature: sign(STRANGER_HOT, BLOCK_NUMBER) }],
  ])('error: InvalidRecoveredPublicKey for %s', (_what, change) => {
    expect(associate(chain(), change)).toBe('SubtensorModule.InvalidRecoveredPublicKey');
  });

  it('error: BadOrigin', () => {
    const args = { netuid: NETUID, evm_key: ADDRESS, block_number: 1n, signature: sign(OWNER_HOT, 1n) };
    expect(dispatch(chain(), 'SubtensorModule.associate_evm_key', args, ROOT)).toBe('BadOrigin');
  });
});

describe('hashMessageEip191', () => {
  it('default', () => {
    // Known answer of `personal_sign` for "hello world".
    expect(toHex(hashMessageEip191(Buffer.from('hello world')))).toBe(
      '0xd9eba16ed0ecae432b71fe008c98cc872bb4cc214d3220a36f365326cf807d68',
    );
  });
});
