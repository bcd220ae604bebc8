/** Source: pallet MevShield, pallets/shield lib.rs, `submit_encrypted`; spec runtime-interface/MevShield.json. */
import { blake2_256 } from '../../../../codec/hash.js';
import { toHex } from '../../../../codec/hex.js';
import { call } from '../../../frame/call.js';
import { ensureSigned } from '../../../frame/origin.js';
import { bytes, tuple } from '../../../frame/scale/index.js';
import { AccountId32 } from '../../../types/base.js';
import { EncryptedSubmitted } from '../events.js';
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
