import * as $ from '@dedot/shape';
import { unshieldTransaction } from '../../../codec/shield/shield.js';
import type { ShieldedTransaction } from '../../../codec/shield/shielded-transaction.js';
import { compactU32 } from '../../frame/scale/compact.js';
import type { AnyExtension } from '../../frame/transaction/extension.js';
import { decodeExtrinsic } from '../../frame/transaction/extrinsic.js';

/**
 * The extrinsic that was encrypted, length prefix included; bytes behind it are dropped. undefined when the key does not open it,
 * or it is no extrinsic of this chain. Source: pallets/shield, `try_unshield_tx`.
 */
export function unshieldExtrinsic(
  shielded: Omit<ShieldedTransaction, 'keyHash'>,
  secretKey: Uint8Array,
  extensions: readonly AnyExtension[],
): Uint8Array | undefined {
  const plain = unshieldTransaction(shielded, secretKey);
  if (!plain) return undefined;
  try {
    const buffer = new $.DecodeBuffer(plain);
    const length = compactU32.subDecode(buffer);
    return decodeExtrinsic(plain.subarray(0, buffer.index + length), extensions).bytes;
  } catch {
    return undefined;
  }
}
