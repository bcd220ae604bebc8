import type { Retry } from '../errors/base.js';
import type { JsonRpcError } from '../errors/node.js';
import { InvalidTransactionError } from '../errors/transaction.js';

interface Reason {
  readonly name: string;
  readonly message: string;
  readonly retry: Retry;
  readonly help?: string[];
}

const never = (name: string, message: string, ...help: string[]): Reason => ({
  name,
  message,
  retry: 'never',
  help,
});
const later = (name: string, message: string, ...help: string[]): Reason => ({
  name,
  message,
  retry: 'later',
  help,
});

/**
 * The chain's own numbers for a refusal before inclusion. Source: subtensor common, transaction_error.rs; spec
 * subnets-and-registration.md 1.3.
 */
const CUSTOM: Readonly<Record<number, Reason>> = {
  0: never(
    'ColdkeyInSwapSchedule',
    'This coldkey has announced a swap and can do nothing else until it is done.',
  ),
  1: never(
    'StakeAmountTooLow',
    'The amount is below the smallest stake the chain accepts.',
    'Use a larger amount.',
  ),
  2: never(
    'BalanceTooLow',
    'The coldkey does not have enough free TAO.',
    'Check it with `tao wallet balance`.',
  ),
  3: never('SubnetNotExists', 'There is no subnet with this netuid.', 'List them with `tao subnets list`.'),
  4: never(
    'HotkeyAccountDoesntExist',
    'The hotkey is not known to the chain.',
    'Register it on a subnet first.',
  ),
  5: never('NotEnoughStakeToWithdraw', 'There is not that much stake to take out.', 'See `tao stake list`.'),
  6: later(
    'RateLimitExceeded',
    'This was done too recently; the chain limits how often.',
    'Wait some blocks.',
  ),
  7: never('InsufficientLiquidity', 'The pool of this subnet does not hold enough for that trade.'),
  8: later(
    'SlippageTooHigh',
    'The price moved beyond the limit.',
    'Raise the tolerance or allow a partial fill.',
  ),
  9: never('TransferDisallowed', 'The owner of this subnet does not allow stake transfers.'),
  10: never(
    'HotKeyNotRegisteredInNetwork',
    'The hotkey is not registered on this subnet.',
    'Register it first.',
  ),
  11: never('InvalidIpAddress', 'The IP address is not usable.'),
  12: later('ServingRateLimitExceeded', 'The endpoint was set too recently.'),
  13: never('InvalidPort', 'The port is not usable.'),
  14: never('ZeroMaxAmount', 'At this limit price nothing can be traded.'),
  15: never('InvalidRevealRound', 'The reveal round lies in the past.'),
  16: never('CommitNotFound', 'There is no commit that fits these weights and this salt.'),
  17: later('CommitBlockNotInRevealRange', 'The commit cannot be revealed in this epoch.'),
  18: never('InputLengthsUnequal', 'The lists given are not of one length.'),
  19: never('UidNotFound', 'A uid that does not exist on the subnet was named.'),
  20: later('EvmKeyAssociateRateLimitExceeded', 'The EVM key was associated too recently.'),
  21: never('ColdkeySwapDisputed', 'The swap of this coldkey is disputed; the key is frozen.'),
  22: never('InvalidRealAccount', 'The account acted for is not usable.'),
  23: never('FailedShieldedTxParsing', 'The shielded transaction cannot be read.'),
  24: never('InvalidShieldedTxPubKeyHash', 'The shielded transaction was made for another key.'),
  25: never('NonAssociatedColdKey', 'This hotkey belongs to another coldkey.'),
  26: never('DelegateTakeTooLow', 'The take is below the lowest allowed.'),
  27: never('DelegateTakeTooHigh', 'The take is above the highest allowed.'),
  255: never('BadRequest', 'The chain refuses the request as malformed.'),
};

/** Texts of the standard refusals, matched as official clients match them. */
const STANDARD: readonly (readonly [needle: string, Reason])[] = [
  ['inability to pay some fees', never('Payment', 'The coldkey cannot pay the fee.', 'Fund it first.')],
  ['outdated', { name: 'Stale', message: 'The transaction is outdated: its nonce was used.', retry: 'now' }],
  [
    'bad signature',
    never(
      'BadProof',
      'The chain does not accept the signature.',
      'One that was made long ago, or for another chain, is refused in this way too: sign again.',
    ),
  ],
  [
    'valid in the future',
    later('Future', 'The nonce is ahead of the account: earlier transactions are missing.'),
  ],
  ['call is not expected', never('Call', 'This call cannot be sent by this account.')],
  ['exhaust the block limits', later('ExhaustsResources', 'The block has no room for this transaction.')],
  ['ancient birth block', { name: 'AncientBirthBlock', message: 'The transaction expired.', retry: 'now' }],
  [
    'invalid signing address',
    never('BadSigner', 'This account may not sign this call.', 'Sudo calls need the sudo key.'),
  ],
];

const ALREADY_KNOWN = 1013;
const PRIORITY_TOO_LOW = 1014;

/** Turns the JSON-RPC error of a submission into the refusal it means. Spec: node-rpc.md 1.3. */
export function poolError(error: JsonRpcError): Error {
  const data = typeof error.data === 'string' ? error.data : '';
  const custom = /custom error: (?:0x)?(\d+)/i.exec(data);
  if (custom) {
    const code = Number(custom[1]);
    const reason = CUSTOM[code];
    if (reason) return refusal(reason, code);
    return new InvalidTransactionError(
      'Custom',
      code,
      'never',
      `The chain refuses the transaction with its error ${code}.`,
    );
  }
  const text = data.toLowerCase();
  const standard = STANDARD.find(([needle]) => text.includes(needle));
  if (standard) return refusal(standard[1]);
  if (error.rpcCode === ALREADY_KNOWN) {
    return new InvalidTransactionError(
      'AlreadyImported',
      undefined,
      'never',
      'The node already has this transaction.',
    );
  }
  if (error.rpcCode === PRIORITY_TOO_LOW) {
    return new InvalidTransactionError(
      'PriorityTooLow',
      undefined,
      'later',
      'Another transaction of this account with the same nonce is waiting.',
    );
  }
  return error;
}

function refusal(reason: Reason, code?: number): InvalidTransactionError {
  return new InvalidTransactionError(reason.name, code, reason.retry, reason.message, reason.help ?? []);
}
