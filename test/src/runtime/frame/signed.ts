/** Signs extrinsics for tests with real keys. */
import { Keyring } from '@polkadot/keyring';
import type { KeyringPair } from '@polkadot/keyring/types';
import { cryptoWaitReady } from '@polkadot/util-crypto';
import { type Hex, toHex } from '../../../../src/codec/hex.js';
import { extensions } from '../../../../src/runtime/extensions.js';
import type { RuntimeParameters } from '../../../../src/runtime/frame/context.js';
import { applyInherents, initializeBlock } from '../../../../src/runtime/frame/executive/block.js';
import { BlockContext } from '../../../../src/runtime/frame/executive/block-context.js';
import { Runtime, runtimeParameters } from '../../../../src/runtime/frame/runtime.js';
import { type Call, RuntimeCall } from '../../../../src/runtime/frame/runtime-call.js';
import { State } from '../../../../src/runtime/frame/state.js';
import { type Era, IMMORTAL } from '../../../../src/runtime/frame/transaction/era.js';
import {
  concat,
  encodeSignedExtrinsic,
  signedBytes,
} from '../../../../src/runtime/frame/transaction/extrinsic.js';
import { loadSignatureVerifier } from '../../../../src/runtime/frame/transaction/signature.js';
import { findAuraAuthor, slotDigest } from '../../../../src/runtime/pallets/aura/slot.js';
import { Authorities } from '../../../../src/runtime/pallets/aura/storage.js';
import { mintInto } from '../../../../src/runtime/pallets/balances/fungible.js';
import { pallets } from '../../../../src/runtime/pallets/index.js';
import { buildSystemGenesis } from '../../../../src/runtime/pallets/system/genesis.js';
import { BlockHash, BlockNumber } from '../../../../src/runtime/pallets/system/storage.js';
import { buildTransactionPaymentGenesis } from '../../../../src/runtime/pallets/transaction-payment/genesis.js';
import { noNestingCallFilter } from '../../../../src/runtime/pallets/utility/no-nesting.js';

export interface Keys {
  readonly alice: KeyringPair;
  readonly bob: KeyringPair;
  readonly author: KeyringPair;
}

/** Loads what signs and verifies, and the well-known development keys. */
export async function developmentKeys(type: 'sr25519' | 'ed25519' | 'ecdsa' = 'sr25519'): Promise<Keys> {
  await Promise.all([cryptoWaitReady(), loadSignatureVerifier()]);
  const ring = new Keyring({ type });
  return {
    alice: ring.addFromUri('//Alice'),
    bob: ring.addFromUri('//Bob'),
    author: ring.addFromUri('//Author'),
  };
}

export const idOf = (pair: KeyringPair): Hex => toHex(pair.addressRaw);

export const GENESIS: Hex = `0x${'12'.repeat(32)}`;
export const SLOT_MS = 12_000n;

/** A chain at its genesis, in which the accounts own 1000 TAO each; `author` authors. */
export function genesisChain(
  keys: Keys,
  owners: readonly KeyringPair[] = [keys.alice],
  parameters: Partial<RuntimeParameters> = {},
): BlockContext {
  const runtime = new Runtime(
    pallets,
    runtimeParameters({
      findAuthor: findAuraAuthor,
      baseCallFilter: (_ctx, call) => noNestingCallFilter(call),
      ...parameters,
    }),
    extensions,
  );
  const ctx = new BlockContext(runtime, new State());
  buildSystemGenesis(ctx);
  buildTransactionPaymentGenesis(ctx);
  Authorities.put(ctx, [idOf(keys.author)]);
  for (const owner of owners) mintInto(ctx, idOf(owner), 1_000_000_000_000n);
  ctx.state.clearChanges();
  return ctx;
}

/** Opens the next block; `parentHash` is the genesis hash or any. */
export function openBlock(ctx: BlockContext, parentHash: Hex = GENESIS): void {
  const number = BlockNumber.get(ctx) + 1;
  const slot = BigInt(number) + 1_000n;
  initializeBlock(ctx, { number, parentHash, digest: slotDigest(slot) });
  applyInherents(ctx, { now: slot * SLOT_MS });
}

export interface SignOptions {
  readonly nonce?: number;
  readonly tip?: bigint;
  readonly era?: Era;
  readonly specVersion?: number;
  readonly birthHash?: Hex;
}

/** A signed extrinsic of a chain whose genesis hash is `GENESIS`. */
export function signCall(
  pair: KeyringPair,
  call: Call,
  { nonce = 0, tip = 0n, era = IMMORTAL, specVersion = 425, birthHash = GENESIS }: SignOptions = {},
): Uint8Array {
  const explicit = [null, null, null, null, era, nonce, null, tip, null, null, null, null, 'Disabled'];
  const implicit = [
    null,
    specVersion,
    1,
    GENESIS,
    birthHash,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    undefined,
  ];
  const payload = concat([
    RuntimeCall.codec.encode(call),
    ...extensions.map((extension, i) => extension.explicit.codec.encode(explicit[i])),
    ...extensions.map((extension, i) => extension.implicit.codec.encode(implicit[i])),
  ]);
  const value = toHex(pair.sign(signedBytes(payload)));
  const types = { sr25519: 'Sr25519', ed25519: 'Ed25519', ecdsa: 'Ecdsa' } as const;
  const signature = { type: types[pair.type as keyof typeof types], value };
  const address = { type: 'Id', value: idOf(pair) } as const;
  return encodeSignedExtrinsic(call, { address, signature, values: explicit }, extensions);
}

/** The genesis hash as a chain past its first block knows it. */
export function knowGenesis(ctx: BlockContext): void {
  BlockHash.insert(ctx, 0, GENESIS);
}
