import { constantsOf, decodeConstant } from '../../frame/constant.js';
import { u32 } from '../../frame/scale/index.js';
import { AccountId32 } from '../../types/base.js';
import { PalletId as PalletIdType } from '../../types/frame.js';

const constant = constantsOf('LimitOrders');

export const MaxOrdersPerBatch = constant('MaxOrdersPerBatch', u32, 100);
export const PalletId = constant(
  'PalletId',
  PalletIdType,
  decodeConstant(PalletIdType, '0x62742f6c696d6974'),
);
export const PalletHotkey = constant(
  'PalletHotkey',
  AccountId32,
  decodeConstant(AccountId32, '0x6d6f646c62742f6c6d686b790000000000000000000000000000000000000000'),
);

/** In order of declaration. */
export const constants = [MaxOrdersPerBatch, PalletId, PalletHotkey];
