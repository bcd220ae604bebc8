/** Source: pallet MevShield, pallets/shield lib.rs, `store_encrypted`; spec runtime-interface/MevShield.json. */
import { call } from '../../../frame/call.js';
import { ensureSigned } from '../../../frame/origin.js';
import { storeExtrinsic } from '../pending-extrinsics.js';
import * as signatures from '../signatures.js';

export const store_encrypted = call(
  signatures.store_encrypted,
  (ctx, origin, { encrypted_call }) => {
    storeExtrinsic(ctx, ensureSigned(origin), encrypted_call);
    return undefined;
  },
  { docs: 'Keep an encrypted call for the start of a later block.' },
);
