import { fromHex, type Hex } from '../../../codec/hex.js';
import type { Context } from '../../frame/context.js';
import { boundedVec } from '../../frame/scale/index.js';
import { AuraPublic } from '../../types/sp.js';
import { Digest } from '../system/storage.js';
import { Authorities } from './storage.js';

/** `aura`, who writes into the digest. */
const ENGINE_ID: Hex = '0x61757261';
/** Variant `AuthoritiesChange` of the consensus log. */
const AUTHORITIES_CHANGE = '01';
const AuthorityList = boundedVec(AuraPublic, 32);

/** Other authors from now on, told in the digest; an empty list changes nothing. Source: pallet_aura `change_authorities`. */
export function changeAuthorities(ctx: Context, authorities: readonly Hex[]): void {
  if (authorities.length === 0) return;
  Authorities.put(ctx, authorities);
  const list = Buffer.from(AuthorityList.codec.encode(authorities)).toString('hex');
  const log = fromHex(`0x${AUTHORITIES_CHANGE}${list}`);
  Digest.mutate(ctx, ({ logs }) => ({ logs: [...logs, { type: 'Consensus', value: [ENGINE_ID, log] }] }));
}
