import { blake2_256 } from '../codec/hash.js';
import { fromHex, type Hex, toHex } from '../codec/hex.js';
import { compactLength, type UnsignedCall } from './call.js';
import type { Client } from './client.js';
import type { Schema } from './schema.js';

/** Whoever signs: a key of a wallet, an agent, a device. Sees only the bytes to sign. */
export interface Signer {
  /** SS58 address. */
  readonly address: string;
  /** 32 bytes. */
  readonly publicKey: Uint8Array;
  readonly type: 'sr25519' | 'ed25519';
  sign(payload: Uint8Array): Promise<Uint8Array>;
}

export interface SignOptions {
  /** Blocks the transaction stays valid; 0 for ever. A power of two, 4..65536, is used, rounded up. */
  readonly periodBlocks?: number;
  /** rao for the author on top of the fee. */
  readonly tip?: bigint;
  /** Account index to use; the next free one when absent. */
  readonly nonce?: number;
}

export interface SignedExtrinsic {
  readonly bytes: Uint8Array;
  /** blake2b-256 of the bytes, length prefix included. */
  readonly hash: Hex;
  readonly nonce: number;
}

const SIGNED_V4 = 0x84;
const ADDRESS_ID = 0;
const SIGNATURE_TYPE = { ed25519: 0, sr25519: 1 } as const;
/** Payloads longer than this are hashed before they are signed. */
const MAX_PAYLOAD_BYTES = 256;
export const DEFAULT_PERIOD_BLOCKS = 64;

/** Everything about the chain's present that a signature covers. */
interface SigningFacts {
  readonly specVersion: number;
  readonly transactionVersion: number;
  readonly genesisHash: Hex;
  /** Of the block the validity counts from; the genesis when it does not end. */
  readonly birthHash: Hex;
  readonly birthBlock: number;
  /** 0 for ever. */
  readonly periodBlocks: number;
  readonly nonce: number;
  readonly tip: bigint;
}

/** A call with all that a signature covers, so that it can be signed where there is no chain. */
export interface ExtrinsicPayload extends SigningFacts {
  readonly call: UnsignedCall;
  /** What the signed extensions put into the extrinsic. */
  readonly explicit: Uint8Array;
  /** What they add to the signed bytes only. */
  readonly implicit: Uint8Array;
}

/**
 * Signs a call as an extrinsic of format 4. The signed extensions, and so the bytes covered, follow the chain's metadata
 * in its order; one that this client does not know and that carries data is refused rather than guessed.
 */
export async function signExtrinsic(
  client: Client,
  signer: Signer,
  call: UnsignedCall,
  options: SignOptions = {},
): Promise<SignedExtrinsic> {
  const payload = await prepareExtrinsic(client, signer.address, call, options);
  return assembleExtrinsic(signer, await signer.sign(bytesToSign(payload)), payload);
}

/** Gathers all that a signature of `address` over a call covers. */
export async function prepareExtrinsic(
  client: Client,
  address: string,
  call: UnsignedCall,
  options: SignOptions = {},
): Promise<ExtrinsicPayload> {
  const schema = await client.schema();
  const facts = await signingFacts(client, address, options);
  return { ...facts, ...extensionBytes(schema, facts), call };
}

/** What is signed: call, explicit and implicit parts, hashed when they are long. */
export function bytesToSign({
  call,
  explicit,
  implicit,
}: {
  call: Pick<UnsignedCall, 'bytes'>;
  explicit: Uint8Array;
  implicit: Uint8Array;
}): Uint8Array {
  const payload = Buffer.concat([call.bytes, explicit, implicit]);
  return payload.length > MAX_PAYLOAD_BYTES ? blake2_256(payload) : new Uint8Array(payload);
}

/** The extrinsic with a signature of zeros: what a fee is asked for. */
export async function unsignedForFee(
  client: Client,
  signer: Pick<Signer, 'address' | 'publicKey' | 'type'>,
  call: UnsignedCall,
): Promise<Uint8Array> {
  const payload = await prepareExtrinsic(client, signer.address, call);
  return assembleExtrinsic(signer, new Uint8Array(64), payload).bytes;
}

async function signingFacts(client: Client, address: string, options: SignOptions): Promise<SigningFacts> {
  const [version, genesisHash, nonce, finalized] = await Promise.all([
    client.runtimeVersion(),
    client.genesisHash(),
    options.nonce ?? (client.provider.request('system_accountNextIndex', [address]) as Promise<number>),
    client.provider.request('chain_getFinalizedHead', []) as Promise<Hex>,
  ]);
  const period = options.periodBlocks ?? DEFAULT_PERIOD_BLOCKS;
  const common = {
    specVersion: version.specVersion,
    transactionVersion: version.transactionVersion,
    genesisHash,
    nonce,
    tip: options.tip ?? 0n,
  };
  if (period === 0) return { ...common, birthHash: genesisHash, birthBlock: 0, periodBlocks: 0 };
  const { number } = await client.header(finalized);
  const birthBlock = firstBlock(period, number);
  const birthHash = birthBlock === number ? finalized : await client.blockHash(birthBlock);
  return { ...common, birthHash, birthBlock, periodBlocks: period };
}

/** The block a mortal era begins with: long ones cannot begin with every block. Source: `sp_runtime::generic::Era`. */
function firstBlock(periodBlocks: number, current: number): number {
  const quantum = Math.max(2 ** Math.ceil(Math.log2(periodBlocks)) / 4096, 1);
  return current - (current % quantum);
}

function extensionBytes(schema: Schema, facts: SigningFacts): { explicit: Uint8Array; implicit: Uint8Array } {
  const { signedExtensions } = schema.metadata.extrinsic;
  const explicit: Uint8Array[] = [];
  const implicit: Uint8Array[] = [];
  for (const { ident, typeId, additionalSigned } of signedExtensions) {
    const [inside, covered] = extensionValues(ident, facts);
    explicit.push(encodeOrRefuse(schema, ident, typeId, inside));
    implicit.push(encodeOrRefuse(schema, ident, additionalSigned, covered));
  }
  return { explicit: Buffer.concat(explicit), implicit: Buffer.concat(implicit) };
}

/** What an extension puts into the extrinsic, and what it adds to the signed bytes only. */
function extensionValues(ident: string, facts: SigningFacts): [explicit: unknown, implicit: unknown] {
  switch (ident) {
    case 'CheckSpecVersion':
      return [undefined, facts.specVersion];
    case 'CheckTxVersion':
      return [undefined, facts.transactionVersion];
    case 'CheckGenesis':
      return [undefined, facts.genesisHash];
    case 'CheckMortality':
    case 'CheckEra':
      return [eraOf(facts), facts.birthHash];
    case 'CheckNonce':
      return [facts.nonce, undefined];
    case 'ChargeTransactionPayment':
    case 'ChargeTransactionPaymentWrapper':
      return [facts.tip, undefined];
    case 'CheckMetadataHash':
      return [{ mode: 'Disabled' }, undefined];
    default:
      return [undefined, undefined];
  }
}

const eraOf = ({ periodBlocks, birthBlock }: SigningFacts): unknown =>
  periodBlocks === 0 ? { type: 'Immortal' } : { period: BigInt(periodBlocks), current: BigInt(birthBlock) };

/** A zero-sized part, or an absent Option, needs no value; anything else without one is not understood. */
function encodeOrRefuse(schema: Schema, ident: string, typeId: number, value: unknown): Uint8Array {
  const codec = schema.codec(typeId);
  if (value !== undefined) return encodeUnwrapped(schema, typeId, value);
  const { path, typeDef } = schema.registry.findType(typeId);
  if (path.join('::') === 'Option') return Uint8Array.of(0);
  if (codec.staticSize === 0 || (typeDef.type === 'Tuple' && typeDef.value.fields.length === 0))
    return new Uint8Array();
  throw new TypeError(`the signed extension ${ident} carries data this client does not know`);
}

/** Encodes through structs of one field, such as `{ inner: ChargeTransactionPayment(Compact<u64>) }`. */
function encodeUnwrapped(schema: Schema, typeId: number, value: unknown): Uint8Array {
  const { typeDef } = schema.registry.findType(typeId);
  const plainValue = typeof value !== 'object' || value === null;
  if (typeDef.type === 'Struct' && typeDef.value.fields.length === 1 && plainValue) {
    return encodeUnwrapped(schema, typeDef.value.fields[0]!.typeId, value);
  }
  return schema.codec(typeId).tryEncode(value) as Uint8Array;
}

/** Puts a signature and what it covers together. */
export function assembleExtrinsic(
  signer: Pick<Signer, 'publicKey' | 'type'>,
  signature: Uint8Array,
  { call, explicit, nonce }: { call: Pick<UnsignedCall, 'bytes'>; explicit: Uint8Array; nonce: number },
): SignedExtrinsic {
  const body = Buffer.concat([
    Uint8Array.of(SIGNED_V4, ADDRESS_ID),
    signer.publicKey,
    Uint8Array.of(SIGNATURE_TYPE[signer.type]),
    signature,
    explicit,
    call.bytes,
  ]);
  const bytes = new Uint8Array(Buffer.concat([compactLength(body.length), body]));
  return { bytes, hash: toHex(blake2_256(bytes)), nonce };
}

/** Fee in rao that `TransactionPaymentApi.query_info` states for an extrinsic. */
export async function queryFee(client: Client, extrinsic: Uint8Array): Promise<bigint> {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(extrinsic.length);
  const data = toHex(Buffer.concat([extrinsic, length]));
  const answer = (await client.provider.request('state_call', [
    'TransactionPaymentApi_query_info',
    data,
  ])) as Hex;
  // weight { compact, compact }, class u8, partial_fee u64: the fee is the last eight bytes.
  const bytes = fromHex(answer);
  return Buffer.from(bytes.subarray(bytes.length - 8)).readBigUInt64LE();
}
