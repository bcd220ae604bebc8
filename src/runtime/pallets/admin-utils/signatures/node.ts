import { signaturesOf } from '../../../frame/call.js';
import { bool, boundedVec, named, u64 } from '../../../frame/scale/index.js';
import { weight } from '../../../frame/weight.js';
import { PrecompileEnum } from '../../../types/admin-utils.js';
import { AuraPublic } from '../../../types/sp.js';

const signature = signaturesOf('AdminUtils');

export const swap_authorities = signature(
  0,
  'swap_authorities',
  {
    new_authorities: named(
      boundedVec(AuraPublic, 32),
      'BoundedVec<<T as Config>::AuthorityId, T::MaxAuthorities>',
    ),
  },
  weight(104_442_146n, 0n),
);
export const sudo_set_evm_chain_id = signature(
  58,
  'sudo_set_evm_chain_id',
  { chain_id: u64 },
  weight(152_199_000n, 0n),
);
export const sudo_toggle_evm_precompile = signature(
  62,
  'sudo_toggle_evm_precompile',
  { precompile_id: PrecompileEnum, enabled: bool },
  weight(31_162_000n, 3507n),
);
