import { constantsOf, decodeConstant } from '../../frame/constant.js';
import { u32 } from '../../frame/scale/index.js';
import { TaoBalance } from '../../types/base.js';
import { PalletId as PalletIdType } from '../../types/frame.js';

const constant = constantsOf('Crowdloan');

export const PalletId = constant(
  'PalletId',
  PalletIdType,
  decodeConstant(PalletIdType, '0x62742f636c6f616e'),
);
export const MinimumDeposit = constant('MinimumDeposit', TaoBalance, 10_000_000_000n);
export const AbsoluteMinimumContribution = constant('AbsoluteMinimumContribution', TaoBalance, 100_000_000n);
export const MinimumBlockDuration = constant('MinimumBlockDuration', u32, 50_400);
export const MaximumBlockDuration = constant('MaximumBlockDuration', u32, 432_000);
export const RefundContributorsLimit = constant('RefundContributorsLimit', u32, 50);
export const MaxContributors = constant('MaxContributors', u32, 500);

/** In order of declaration. */
export const constants = [
  PalletId,
  MinimumDeposit,
  AbsoluteMinimumContribution,
  MinimumBlockDuration,
  MaximumBlockDuration,
  RefundContributorsLimit,
  MaxContributors,
];
