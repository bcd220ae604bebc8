import { blake2_256 } from '../../../../codec/hash.js';
import { toHex } from '../../../../codec/hex.js';
import { call } from '../../../frame/call.js';
import { ensureSigned } from '../../../frame/origin.js';
import { bytes, tuple } from '../../../frame/scale/index.js';
import { AccountId32 } from '../../../types/base.js';
import { EncryptedSubmitted } from '../events.js';
import { storeExtrinsic } from '../pending-extrinsics.js';
import * as signatures from '../signatures.js';

const Submission = tuple(AccountId32, bytes);

export const submit_encrypted = call(
  signatures.submit_encrypted,
  (ctx, origin, { ciphertext }) => {
    const who = ensureSigned(origin);
    const id = toHex(blake2_256(Submission.codec.encode([who, ciphertext])));
    EncryptedSubmitted.deposit(ctx, { id, who });
    return undefined;
  },
  {
    docs: 'Carry an encrypted extrinsic, which the author of the block decrypts and puts right behind.',
  },
);

export const store_encrypted = call(
  signatures.store_encrypted,
  (ctx, origin, { encrypted_call }) => {
    storeExtrinsic(ctx, ensureSigned(origin), encrypted_call);
    return undefined;
  },
  { docs: 'Keep an encrypted call for the start of a later block.' },
);
