import { randomBytes } from 'node:crypto';
import { fromHex, type Hex, toHex } from '../codec/hex.js';
import { SHIELD_KEY_BYTES, shieldTransaction } from '../codec/shield/shield.js';
import { BlockNotFoundError } from '../errors/node.js';
import { NoShieldKeyError } from '../errors/shield.js';
import { UnknownOutcomeError } from '../errors/transaction.js';
import { encodeCall, type UnsignedCall } from './call.js';
import type { Client } from './client.js';
import { type SignedExtrinsic, type Signer, type SignOptions, signExtrinsic } from './extrinsic.js';
import { type Receipt, readReceipt } from './submit.js';

/** Longest validity the chain admits of an encrypted transaction. Source: spec_version 425, `CheckMortality`. */
const MAX_PERIOD_BLOCKS = 8;
/** Blocks after that of the carrier in which the carried transaction may still come to lie. */
const BLOCKS_AFTER = 2;
const POLL_MS = 500;
/** Three blocks of a chain that makes one every 12 seconds. */
const TIMEOUT_MS = 36_000;

/** A transaction nobody can read before a block holds it, and the one that carries it. */
export interface ShieldedExtrinsic {
  /** `MevShield.submit_encrypted`: what is sent. */
  readonly carrier: SignedExtrinsic;
  readonly carried: SignedExtrinsic;
}

/**
 * Signs a call twice over: as a transaction that is encrypted for the author of a block to come, and as the one that
 * carries it there. Reads MevShield.NextKey.
 *
 * @throws NoShieldKeyError
 */
export async function signShielded(
  client: Client,
  signer: Signer,
  call: UnsignedCall,
  { periodBlocks = MAX_PERIOD_BLOCKS, ...options }: SignOptions = {},
): Promise<ShieldedExtrinsic> {
  const key = await client.storage<Hex | undefined>('MevShield', 'NextKey');
  const publicKey = key === undefined ? new Uint8Array() : fromHex(key);
  if (publicKey.length !== SHIELD_KEY_BYTES) throw new NoShieldKeyError();
  const mortal = { ...options, periodBlocks: Math.min(periodBlocks || MAX_PERIOD_BLOCKS, MAX_PERIOD_BLOCKS) };
  const nonce =
    options.nonce ?? ((await client.provider.request('system_accountNextIndex', [signer.address])) as number);
  // The carrier goes first.
  const carried = await signExtrinsic(client, signer, call, { ...mortal, nonce: nonce + 1 });
  const ciphertext = toHex(shieldTransaction(carried.bytes, publicKey, (length) => randomBytes(length)));
  const carrierCall = encodeCall(await client.schema(), 'MevShield', 'submit_encrypted', { ciphertext });
  return { carrier: await signExtrinsic(client, signer, carrierCall, { ...mortal, nonce }), carried };
}

/**
 * Where the carried transaction came to lie, looked for in the block of its carrier and the few behind it.
 *
 * @throws DispatchFailedError when its call failed; UnknownOutcomeError when none of the blocks holds it: then its author could
 * not decrypt it, or dropped it
 */
export async function findCarried(client: Client, carried: SignedExtrinsic, from: number): Promise<Receipt> {
  const bytes = toHex(carried.bytes);
  const end = Date.now() + TIMEOUT_MS;
  for (let number = from; number <= from + BLOCKS_AFTER; number++) {
    const hash = await blockHashOnceMade(client, number, end);
    if (hash === undefined) break;
    const { block } = (await client.provider.request('chain_getBlock', [hash])) as {
      block: { extrinsics: Hex[] };
    };
    if (block.extrinsics.includes(bytes)) return readReceipt(client, carried, hash);
  }
  throw new UnknownOutcomeError(carried.hash, 'it travelled encrypted, and no block showed it afterwards');
}

async function blockHashOnceMade(client: Client, number: number, end: number): Promise<Hex | undefined> {
  for (;;) {
    try {
      return await client.blockHash(number);
    } catch (error) {
      if (!(error instanceof BlockNotFoundError)) throw error;
    }
    if (Date.now() > end) return undefined;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
