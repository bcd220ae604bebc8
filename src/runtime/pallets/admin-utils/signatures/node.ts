import { signaturesOf } from '../../../frame/call.js';
import { bool, boundedVec, named, option, tuple, u32, u64, vec } from '../../../frame/scale/index.js';
import { weight } from '../../../frame/weight.js';
import { PrecompileEnum } from '../../../types/admin-utils.js';
import { AuraPublic, GrandpaPublic } from '../../../types/sp.js';

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
export const schedule_grandpa_change = signature(
  59,
  'schedule_grandpa_change',
  {
    next_authorities: named(vec(tuple(GrandpaPublic, u64)), 'AuthorityList'),
    in_blocks: named(u32, 'BlockNumberFor<T>'),
    forced: named(option(u32), 'Option<BlockNumberFor<T>>'),
  },
  weight(132_972_506n, 2779n),
);
export const sudo_toggle_evm_precompile = signature(
  62,
  'sudo_toggle_evm_precompile',
  { precompile_id: PrecompileEnum, enabled: bool },
  weight(31_162_000n, 3507n),
);
