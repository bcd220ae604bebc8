import { signaturesOf } from '../../frame/call.js';
import { boundedBytes, named, option, u32, u64 } from '../../frame/scale/index.js';
import { weight } from '../../frame/weight.js';

const signature = signaturesOf('MevShield');

export const announce_next_key = signature(
  0,
  'announce_next_key',
  { enc_key: named(option(boundedBytes(2048)), 'Option<ShieldEncKey>') },
  weight(733_661_000n, 5555n),
);
export const submit_encrypted = signature(
  1,
  'submit_encrypted',
  { ciphertext: named(boundedBytes(8192), 'BoundedVec<u8, ConstU32<8192>>') },
  weight(207_223_000n, 0n),
);
export const store_encrypted = signature(
  2,
  'store_encrypted',
  { encrypted_call: named(boundedBytes(8192), 'BoundedVec<u8, MaxEncryptedCallSize>') },
  weight(20_000_000_000n, 0n),
);
export const set_max_pending_extrinsics_number = signature(
  3,
  'set_max_pending_extrinsics_number',
  { value: u32 },
  weight(104_206_000n, 0n),
);
export const set_on_initialize_weight = signature(
  4,
  'set_on_initialize_weight',
  { value: u64 },
  weight(104_327_000n, 0n),
);
export const set_stored_extrinsic_lifetime = signature(
  5,
  'set_stored_extrinsic_lifetime',
  { value: u32 },
  weight(104_116_000n, 0n),
);
export const set_max_extrinsic_weight = signature(
  6,
  'set_max_extrinsic_weight',
  { value: u64 },
  weight(104_227_000n, 0n),
);
