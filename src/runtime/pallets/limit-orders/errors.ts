import { errorsOf } from '../../frame/dispatch-error.js';

const error = errorsOf('LimitOrders', 32);

export const InvalidSignature = error(
  0,
  'InvalidSignature',
  'The signature is not that of the order by its signer.',
);
export const OrderAlreadyProcessed = error(
  1,
  'OrderAlreadyProcessed',
  'The order is fulfilled or cancelled already.',
);
export const OrderCancelled = error(2, 'OrderCancelled', 'The order was cancelled.');
export const OrderExpired = error(3, 'OrderExpired', 'The time of the order is over.');
export const PriceConditionNotMet = error(
  4,
  'PriceConditionNotMet',
  'The price has not reached the limit of the order.',
);
export const Unauthorized = error(5, 'Unauthorized', 'Only the signer of the order may do this.');
export const SwapReturnedZero = error(6, 'SwapReturnedZero', 'The pool would give nothing for the amount.');
export const RootNetUidNotAllowed = error(
  7,
  'RootNetUidNotAllowed',
  'There are no limit orders on the root network.',
);
export const OrderNetUidMismatch = error(
  8,
  'OrderNetUidMismatch',
  'An order is for another subnet than its batch.',
);
export const LimitOrdersDisabled = error(9, 'LimitOrdersDisabled', 'Limit orders are switched off.');
export const RelayerMissMatch = error(10, 'RelayerMissMatch', 'The order names another relayer.');
export const PartialFillsNotEnabled = error(
  11,
  'PartialFillsNotEnabled',
  'The order can only be filled as a whole.',
);
export const IncorrectPartialFillAmount = error(
  12,
  'IncorrectPartialFillAmount',
  'The amount does not fit what is left of the order.',
);
export const RelayerRequiredForPartialFill = error(
  13,
  'RelayerRequiredForPartialFill',
  'An order that can be filled in parts must name a relayer.',
);
export const ChainIdMismatch = error(14, 'ChainIdMismatch', 'The order is for another chain.');
export const PalletHotkeyNotRegistered = error(
  15,
  'PalletHotkeyNotRegistered',
  'The hotkey of the limit orders is not registered yet.',
);
export const ArithmeticOverflow = error(
  16,
  'ArithmeticOverflow',
  'An amount does not fit into the integers of the chain.',
);
export const DuplicateOrderInBatch = error(
  17,
  'DuplicateOrderInBatch',
  'An order is listed twice in the batch.',
);
export const ZeroShareInBatch = error(
  18,
  'ZeroShareInBatch',
  'The share of an order in the batch would be zero.',
);

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
