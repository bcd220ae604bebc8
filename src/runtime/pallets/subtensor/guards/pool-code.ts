import type { DispatchFailure, ErrorDef } from '../../../frame/dispatch-error.js';
import * as errors from '../errors.js';

/** Code of every refusal that has none of its own. */
const BAD_REQUEST = 255;

const CODES: readonly (readonly [ErrorDef, number])[] = [
  [errors.ColdkeySwapAnnounced, 0],
  [errors.AmountTooLow, 1],
  [errors.NotEnoughStakeToSetWeights, 1],
  [errors.NotEnoughBalanceToStake, 2],
  [errors.SubnetNotExists, 3],
  [errors.HotKeyAccountNotExists, 4],
  [errors.NotEnoughStakeToWithdraw, 5],
  [errors.CommittingWeightsTooFast, 6],
  [errors.SettingWeightsTooFast, 6],
  [errors.NetworkTxRateLimitExceeded, 6],
  [errors.InsufficientLiquidity, 7],
  [errors.SlippageTooHigh, 8],
  [errors.TransferDisallowed, 9],
  [errors.HotKeyNotRegisteredInNetwork, 10],
  [errors.InvalidIpAddress, 11],
  [errors.ServingRateLimitExceeded, 12],
  [errors.InvalidPort, 13],
  [errors.InvalidRevealRound, 15],
  [errors.NoWeightsCommitFound, 16],
  [errors.RevealTooEarly, 17],
  [errors.InputLengthsUnequal, 18],
  [errors.HotKeyNotRegisteredInSubNet, 19],
  [errors.EvmKeyAssociateRateLimitExceeded, 20],
  [errors.ColdkeySwapDisputed, 21],
  [errors.NonAssociatedColdKey, 25],
  [errors.DelegateTakeTooLow, 26],
  [errors.DelegateTakeTooHigh, 27],
];

const CODE_BY_LABEL = new Map(CODES.map(([error, code]) => [`${error.pallet}.${error.name}`, code]));

/**
 * The n of `InvalidTransaction::Custom(n)`, u8, with which the pool refuses a transaction whose guard fails like this.
 * Source: extensions/subtensor.rs and common transaction_error.rs; spec subnets-and-registration.md 1.3.
 */
export function poolCodeOf(failure: DispatchFailure): number {
  return CODE_BY_LABEL.get(failure.label) ?? BAD_REQUEST;
}
