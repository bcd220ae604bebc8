/**
 * An extrinsic as the node sees it, before the runtime: a length and so many bytes. What is behind them is dropped.
 * Source: substrate `sp_runtime::OpaqueExtrinsic`; crate parity-scale-codec, `Error`.
 */
import * as $ from '@dedot/shape';
import { compactU32 } from '../../frame/scale/compact.js';
import { bytesParam, type Params } from './params.js';
import type { RpcError } from './rpc-error.js';

/**
 * @param refusal the method's own answer to bytes that are no extrinsic.
 * @returns the extrinsic with its length prefix.
 */
export function extrinsicParam(params: Params, at: number, refusal: (why: string) => RpcError): Uint8Array {
  const bytes = bytesParam(params, at);
  const end = endOf(bytes);
  if (typeof end === 'string') throw refusal(`Could not decode \`OpaqueExtrinsic.0\`:\n\t${end}\n`);
  return bytes.subarray(0, end);
}

const CUT_OFF = 'Not enough data to fill buffer';

/** Where the extrinsic ends, or what is wrong with its length. */
function endOf(bytes: Uint8Array): number | string {
  const prefixSize = [1, 2, 4, 5][(bytes[0] ?? 0) & 3]!;
  if (bytes.length < prefixSize) return CUT_OFF;
  const buffer = new $.DecodeBuffer(bytes);
  try {
    const end = compactU32.subDecode(buffer) + buffer.index;
    return end > bytes.length ? CUT_OFF : end;
  } catch {
    return 'out of range decoding Compact<u32>';
  }
}
