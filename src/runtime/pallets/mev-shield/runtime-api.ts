import { fromHex, type Hex, toHex } from '../../../codec/hex.js';
import { shieldKeyHash } from '../../../codec/shield/shield.js';
import type { Context } from '../../frame/context.js';
import { BlockContext } from '../../frame/executive/block-context.js';
import { checkExtrinsic } from '../../frame/executive/check.js';
import type { Runtime } from '../../frame/runtime.js';
import { apiMethod, type RuntimeApi } from '../../frame/runtime-api.js';
import { type AnyType, bool, bytes, bytesFixed, option, tuple } from '../../frame/scale/index.js';
import { callDepth } from '../../frame/transaction/depth.js';
import { opaqueExtrinsic } from '../../frame/transaction/opaque-extrinsic.js';
import { TransactionInvalid } from '../../frame/transaction/validity.js';
import { ShieldedTransaction } from '../../types/shield.js';
import { carriedTransaction } from './carried-transaction.js';
import { PendingKey } from './storage.js';
import { unshieldExtrinsic } from './unshield-extrinsic.js';

/** Calls within calls a carrier may have. Source: `MAX_EXTRINSIC_DEPTH`. */
const MAX_EXTRINSIC_DEPTH = 8;

/** What an author asks about encrypted transactions. Source: stp-shield `ShieldApi`, runtime lib.rs. */
export function shieldApi(runtime: Runtime): RuntimeApi {
  const extra = tuple(...runtime.extensions.map(({ explicit }) => explicit as AnyType));
  const Extrinsic = opaqueExtrinsic(extra as AnyType);

  function tryDecodeShieldedTx(ctx: Context, uxt: Uint8Array): ShieldedTransaction | undefined {
    try {
      const { call } = checkExtrinsic(new BlockContext(runtime, ctx.state), uxt).extrinsic;
      const depth = callDepth(call, (inner) => runtime.definition(inner).signature);
      const parts = depth > MAX_EXTRINSIC_DEPTH ? undefined : carriedTransaction(call);
      return (
        parts && {
          key_hash: toHex(parts.keyHash),
          kem_ct: parts.capsule,
          aead_ct: parts.encrypted,
          nonce: toHex(parts.nonce),
        }
      );
    } catch (error) {
      if (error instanceof TransactionInvalid) return undefined;
      throw error;
    }
  }

  function tryUnshieldTx(secretKey: Uint8Array, { kem_ct, nonce, aead_ct }: ShieldedTransaction) {
    const shielded = { capsule: kem_ct, nonce: fromHex(nonce), encrypted: aead_ct };
    return unshieldExtrinsic(shielded, secretKey, runtime.extensions);
  }

  return {
    name: 'ShieldApi',
    version: 1,
    docs: 'Encrypted transactions, for the author of a block.',
    methods: [
      apiMethod(
        'try_decode_shielded_tx',
        { uxt: Extrinsic },
        option(ShieldedTransaction),
        (ctx, { uxt }) => tryDecodeShieldedTx(ctx, uxt),
        'What a transaction carries, if it carries one.',
      ),
      apiMethod(
        'is_shielded_using_current_key',
        { key_hash: bytesFixed(16) },
        bool,
        (ctx, { key_hash: keyHash }) => keyHash === hashOf(PendingKey.get(ctx)),
        'Whether the author of the next block can decrypt it.',
      ),
      apiMethod(
        'try_unshield_tx',
        { dec_key_bytes: bytes, shielded_tx: ShieldedTransaction },
        option(Extrinsic),
        (_ctx, { dec_key_bytes: secretKey, shielded_tx: shielded }) => tryUnshieldTx(secretKey, shielded),
        'The transaction itself.',
      ),
    ],
  };
}

function hashOf(key: Uint8Array | undefined): Hex | undefined {
  return key && toHex(shieldKeyHash(key));
}
