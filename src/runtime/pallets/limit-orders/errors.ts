import { errorsOf } from '../../frame/dispatch-error.js';

const error = errorsOf('LimitOrders', 32);

export const InvalidSignature = error(0, 'InvalidSignature', 'Invalid signature.');
export const OrderAlreadyProcessed = error(1, 'OrderAlreadyProcessed', 'Order already processed.');
export const OrderCancelled = error(2, 'OrderCancelled', 'Order cancelled.');
export const OrderExpired = error(3, 'OrderExpired', 'Order expired.');
export const PriceConditionNotMet = error(4, 'PriceConditionNotMet', 'Price condition not met.');
export const Unauthorized = error(5, 'Unauthorized', 'Unauthorized.');
export const SwapReturnedZero = error(6, 'SwapReturnedZero', 'Swap returned zero.');
export const RootNetUidNotAllowed = error(7, 'RootNetUidNotAllowed', 'Root net uid not allowed.');
export const OrderNetUidMismatch = error(8, 'OrderNetUidMismatch', 'Order net uid mismatch.');
export const LimitOrdersDisabled = error(9, 'LimitOrdersDisabled', 'Limit orders disabled.');
export const RelayerMissMatch = error(10, 'RelayerMissMatch', 'Relayer miss match.');
export const PartialFillsNotEnabled = error(11, 'PartialFillsNotEnabled', 'Partial fills not enabled.');
export const IncorrectPartialFillAmount = error(
  12,
  'IncorrectPartialFillAmount',
  'Incorrect partial fill amount.',
);
export const RelayerRequiredForPartialFill = error(
  13,
  'RelayerRequiredForPartialFill',
  'Relayer required for partial fill.',
);
export const ChainIdMismatch = error(14, 'ChainIdMismatch', 'Chain id mismatch.');
export const PalletHotkeyNotRegistered = error(
  15,
  'PalletHotkeyNotRegistered',
  'Pallet hotkey not registered.',
);
export const ArithmeticOverflow = error(16, 'ArithmeticOverflow', 'Arithmetic overflow.');
export const DuplicateOrderInBatch = error(17, 'DuplicateOrderInBatch', 'Duplicate order in batch.');
export const ZeroShareInBatch = error(18, 'ZeroShareInBatch', 'Zero share in batch.');

/** In order of declaration. */
export const errors = [
  InvalidSignature,
  OrderAlreadyProcessed,
  OrderCancelled,
  OrderExpired,
  PriceConditionNotMet,
  Unauthorized,
  SwapReturnedZero,
  RootNetUidNotAllowed,
  OrderNetUidMismatch,
  LimitOrdersDisabled,
  RelayerMissMatch,
  PartialFillsNotEnabled,
  IncorrectPartialFillAmount,
  RelayerRequiredForPartialFill,
  ChainIdMismatch,
  PalletHotkeyNotRegistered,
  ArithmeticOverflow,
  DuplicateOrderInBatch,
  ZeroShareInBatch,
];
