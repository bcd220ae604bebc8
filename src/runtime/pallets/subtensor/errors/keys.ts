/** Hotkeys, coldkeys and their swaps. */
import { error } from './error.js';

export const HotKeyNotRegisteredInSubNet = error(
  4,
  'HotKeyNotRegisteredInSubNet',
  'The hotkey has no uid on this subnet.',
);
export const HotKeyAccountNotExists = error(
  5,
  'HotKeyAccountNotExists',
  'This hotkey is unknown: no coldkey owns it.',
);
export const HotKeyNotRegisteredInNetwork = error(
  6,
  'HotKeyNotRegisteredInNetwork',
  'The hotkey is registered on no subnet.',
);
export const NonAssociatedColdKey = error(
  7,
  'NonAssociatedColdKey',
  'The coldkey that signed does not own this hotkey.',
);
export const NewHotKeyIsSameWithOld = error(22, 'NewHotKeyIsSameWithOld', 'The new hotkey is the old one.');
export const NewHotKeyNotCleanForRootSwap = error(
  23,
  'NewHotKeyNotCleanForRootSwap',
  'The new hotkey holds root stake or claimable root dividends, which cannot be merged with those of the old one.',
);
export const HotKeyAlreadyDelegate = error(28, 'HotKeyAlreadyDelegate', 'The hotkey is a delegate already.');
export const HotKeySetTxRateLimitExceeded = error(
  35,
  'HotKeySetTxRateLimitExceeded',
  'Hotkeys of this coldkey were set or swapped a moment ago; wait for the rate limit to pass.',
);
export const TransactorAccountShouldBeHotKey = error(
  39,
  'TransactorAccountShouldBeHotKey',
  'This call must be signed by the hotkey itself.',
);
export const NotEnoughBalanceToPaySwapHotKey = error(
  45,
  'NotEnoughBalanceToPaySwapHotKey',
  'The coldkey cannot pay what swapping a hotkey costs.',
);
export const ColdKeyAlreadyAssociated = error(
  58,
  'ColdKeyAlreadyAssociated',
  'The new coldkey has hotkeys of its own already.',
);
export const NotEnoughBalanceToPaySwapColdKey = error(
  59,
  'NotEnoughBalanceToPaySwapColdKey',
  'The coldkey cannot pay what swapping it costs.',
);
export const ColdkeySwapAnnouncementNotFound = error(
  65,
  'ColdkeySwapAnnouncementNotFound',
  'No swap of this coldkey was announced.',
);
export const ColdkeySwapTooEarly = error(
  66,
  'ColdkeySwapTooEarly',
  'The delay after the announcement of the swap has not passed.',
);
export const ColdkeySwapReannouncedTooEarly = error(
  67,
  'ColdkeySwapReannouncedTooEarly',
  'A swap may be announced anew only some time after the last announcement could have been carried out.',
);
export const AnnouncedColdkeyHashDoesNotMatch = error(
  68,
  'AnnouncedColdkeyHashDoesNotMatch',
  'The new coldkey is not the one whose hash was announced.',
);
export const ColdkeySwapAlreadyDisputed = error(
  69,
  'ColdkeySwapAlreadyDisputed',
  'The swap of this coldkey is in dispute already.',
);
export const NewColdKeyIsHotkey = error(70, 'NewColdKeyIsHotkey', 'The new coldkey is known as a hotkey.');
export const UnableToRecoverPublicKey = error(
  92,
  'UnableToRecoverPublicKey',
  'No public key can be recovered from the signature of the EVM key.',
);
export const InvalidRecoveredPublicKey = error(
  93,
  'InvalidRecoveredPublicKey',
  'The signature was made by another EVM key.',
);
export const HotKeySwapOnSubnetIntervalNotPassed = error(
  95,
  'HotKeySwapOnSubnetIntervalNotPassed',
  'A hotkey of this coldkey was swapped on the subnet too short a time ago.',
);
export const EvmKeyAssociateRateLimitExceeded = error(
  117,
  'EvmKeyAssociateRateLimitExceeded',
  'This uid was associated with an EVM key a moment ago; wait for the rate limit to pass.',
);
export const SameAutoStakeHotkeyAlreadySet = error(
  118,
  'SameAutoStakeHotkeyAlreadySet',
  'Rewards of this coldkey on the subnet go to that hotkey already.',
);
export const ColdkeySwapAnnounced = error(
  130,
  'ColdkeySwapAnnounced',
  'A swap of this coldkey is announced: until then it can only carry out, dispute or withdraw the swap.',
);
export const ColdkeySwapDisputed = error(
  131,
  'ColdkeySwapDisputed',
  'The swap of this coldkey is in dispute: it can do nothing until the dispute is settled.',
);
export const ColdkeySwapClearTooEarly = error(
  132,
  'ColdkeySwapClearTooEarly',
  'The announcement of a swap can be withdrawn only some time after the swap could have been carried out.',
);
export const CannotUseSystemAccount = error(
  139,
  'CannotUseSystemAccount',
  'Accounts of the chain itself, such as those of subnets, cannot take part in this.',
);
