import { blake2_256 } from '../../../codec/hash.js';
import { toHex } from '../../../codec/hex.js';
import type { AccountId } from '../../frame/origin.js';
import { tuple, u16, u32 } from '../../frame/scale/index.js';
import { AccountId32 } from '../../types/base.js';
import { ProxyType } from '../../types/common.js';

const Entropy = tuple(AccountId32, u32, u32, ProxyType, u16);
const DOMAIN = new TextEncoder().encode('modlpy/proxy____');

/** When a pure proxy was made: the block and the extrinsic in it. */
export interface Birth {
  readonly height: number;
  readonly extrinsicIndex: number;
}

/** The account nobody has the key of that `spawner` made then. Source: pallets/proxy `pure_account`. */
export function pureAccount(
  spawner: AccountId,
  proxyType: ProxyType,
  index: number,
  { height, extrinsicIndex }: Birth,
): AccountId {
  const entropy = Entropy.codec.encode([spawner, height, extrinsicIndex, proxyType, index]);
  return toHex(blake2_256(Uint8Array.of(...DOMAIN, ...entropy)));
}
