import * as $ from '@dedot/shape';
import { blake2_256 } from '../../../codec/hash.js';
import { MultiAddress, MultiSignature } from '../../types/sp.js';
import { type Call, RuntimeCall } from '../runtime-call.js';
import { compactU32 } from '../scale/compact.js';
import type { AnyExtension } from './extension.js';

/** What a signature adds to a call. */
export interface Signature {
  readonly address: MultiAddress;
  readonly signature: MultiSignature;
  /** One value per extension, in their order. */
  readonly values: readonly unknown[];
  /** Encoded call, then encoded values: the head of what is signed. */
  readonly payloadHead: Uint8Array;
}

export interface Extrinsic {
  readonly call: Call;
  /** Absent for a bare one: an inherent, an unsigned transaction. */
  readonly signature: Signature | undefined;
  /** `General`: extensions without a signature; decoded, and refused when checked. */
  readonly general: boolean;
  /** All of it, length prefix included. */
  readonly bytes: Uint8Array;
}

/** First bytes after the length: format and version. Source: `sp_runtime::generic::UncheckedExtrinsic`, `Preamble`. */
const BARE_V4 = 0x04;
const BARE_V5 = 0x05;
const SIGNED_V4 = 0x84;
const GENERAL_V5 = 0x45;

/**
 * Reads an extrinsic.
 *
 * @param bytes with its length prefix.
 * @throws RangeError when the bytes are not a whole extrinsic of this chain.
 */
export function decodeExtrinsic(bytes: Uint8Array, extensions: readonly AnyExtension[]): Extrinsic {
  const buffer = new $.DecodeBuffer(bytes);
  const length = compactU32.subDecode(buffer);
  if (buffer.index + length !== bytes.length) throw new RangeError('the length of the extrinsic is wrong');
  const format = $.u8.subDecode(buffer);
  let signature: Signature | undefined;
  let call: Call;
  if (format === SIGNED_V4) {
    const address = MultiAddress.codec.subDecode(buffer);
    const proof = MultiSignature.codec.subDecode(buffer);
    const valuesFrom = buffer.index;
    const values = extensions.map(({ explicit }) => explicit.codec.subDecode(buffer) as unknown);
    const callFrom = buffer.index;
    call = RuntimeCall.codec.subDecode(buffer);
    const payloadHead = new Uint8Array(buffer.index - valuesFrom);
    payloadHead.set(bytes.subarray(callFrom, buffer.index));
    payloadHead.set(bytes.subarray(valuesFrom, callFrom), buffer.index - callFrom);
    signature = { address, signature: proof, values, payloadHead };
  } else {
    if (format === GENERAL_V5) {
      $.u8.subDecode(buffer);
      for (const { explicit } of extensions) explicit.codec.subDecode(buffer);
    } else if (format !== BARE_V4 && format !== BARE_V5) {
      throw new RangeError(`an extrinsic of the unknown format 0x${format.toString(16)}`);
    }
    call = RuntimeCall.codec.subDecode(buffer);
  }
  if (buffer.index !== bytes.length) throw new RangeError('there are bytes behind the extrinsic');
  return { call, signature, general: format === GENERAL_V5, bytes };
}

/** An extrinsic without a signature, length prefix included. */
export function encodeBareExtrinsic(call: Call): Uint8Array {
  return withLength(concat([Uint8Array.of(BARE_V4), RuntimeCall.codec.encode(call)]));
}

/** A signed extrinsic, length prefix included. `values` one per extension. */
export function encodeSignedExtrinsic(
  call: Call,
  { address, signature, values }: Pick<Signature, 'address' | 'signature' | 'values'>,
  extensions: readonly AnyExtension[],
): Uint8Array {
  return withLength(
    concat([
      Uint8Array.of(SIGNED_V4),
      MultiAddress.codec.encode(address),
      MultiSignature.codec.encode(signature),
      ...extensions.map(({ explicit }, i) => explicit.codec.encode(values[i])),
      RuntimeCall.codec.encode(call),
    ]),
  );
}

/** The bytes that are signed: a payload above 256 bytes is signed by its hash. Source: `SignedPayload::using_encoded`. */
export function signedBytes(payload: Uint8Array): Uint8Array {
  return payload.length > 256 ? blake2_256(payload) : payload;
}

export function concat(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    all.set(part, offset);
    offset += part.length;
  }
  return all;
}

function withLength(body: Uint8Array): Uint8Array {
  return concat([compactU32.encode(body.length), body]);
}
