/** What concerns nodes rather than subnets. Left out: `schedule_grandpa_change`, which only writes to Grandpa. */
import { call } from '../../../frame/call.js';
import { ensureRoot } from '../../../frame/origin.js';
import { scaledWeight, weight } from '../../../frame/weight.js';
import { changeAuthorities } from '../../aura/change-authorities.js';
import { ChainId } from '../../evm-chain-id/storage.js';
import { PrecompileUpdated } from '../events.js';
import * as signatures from '../signatures/index.js';
import { PrecompileEnable } from '../storage.js';
import { byRoot } from './rules.js';

const WEIGHT_PER_AUTHORITY = weight(29_392n, 0n);

export const swap_authorities = call(
  signatures.swap_authorities,
  (ctx, origin, { new_authorities }) => {
    ensureRoot(origin);
    changeAuthorities(ctx, new_authorities);
    return undefined;
  },
  {
    docs: 'Replaces the authors of blocks. Root only.',
    info: ({ new_authorities }) => ({
      weight: scaledWeight(
        signatures.swap_authorities.weight,
        WEIGHT_PER_AUTHORITY,
        BigInt(new_authorities.length),
      ),
    }),
  },
);

export const sudo_set_evm_chain_id = byRoot(
  signatures.sudo_set_evm_chain_id,
  'Sets the number that signatures for this chain are made for.',
  (ctx, { chain_id }) => ChainId.put(ctx, chain_id),
);

export const sudo_toggle_evm_precompile = byRoot(
  signatures.sudo_toggle_evm_precompile,
  'Switches a precompile of the EVM on or off. A record only: the EVM is not simulated.',
  (ctx, { precompile_id, enabled }) => {
    if (PrecompileEnable.get(ctx, precompile_id) === enabled) return;
    PrecompileEnable.insert(ctx, precompile_id, enabled);
    PrecompileUpdated.deposit(ctx, { precompile_id, enabled });
  },
);
