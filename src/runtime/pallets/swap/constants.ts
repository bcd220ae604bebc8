import { constantsOf, decodeConstant } from '../../frame/constant.js';
import { u16, u64 } from '../../frame/scale/index.js';
import { NonZeroU64 } from '../../types/base.js';
import { PalletId } from '../../types/frame.js';

const constant = constantsOf('Swap');

export const ProtocolId = constant('ProtocolId', PalletId, decodeConstant(PalletId, '0x74656e2f73776170'));
export const MaxFeeRate = constant('MaxFeeRate', u16, 10_000);
export const MinimumLiquidity = constant('MinimumLiquidity', u64, 1000n);
export const MinimumReserve = constant(
  'MinimumReserve',
  NonZeroU64,
  decodeConstant(NonZeroU64, '0x40420f0000000000'),
);

/** In order of declaration. */
export const constants = [ProtocolId, MaxFeeRate, MinimumLiquidity, MinimumReserve];
