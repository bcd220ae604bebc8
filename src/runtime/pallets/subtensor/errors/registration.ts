/** Registration of neurons and their endpoints. */
import { error } from './error.js';

export const InvalidIpType = error(1, 'InvalidIpType', 'An address must be of IP version 4 or 6.');
export const InvalidIpAddress = error(
  2,
  'InvalidIpAddress',
  'The IP address cannot be reached by others: it is zero, private or a loopback.',
);
export const InvalidPort = error(3, 'InvalidPort', 'The port is not valid.');
export const TooManyRegistrationsThisBlock = error(
  20,
  'TooManyRegistrationsThisBlock',
  'The subnet takes no more registrations in this block; try again in the next.',
);
export const HotKeyAlreadyRegisteredInSubNet = error(
  21,
  'HotKeyAlreadyRegisteredInSubNet',
  'The hotkey has a uid on this subnet already.',
);
export const InvalidWorkBlock = error(
  24,
  'InvalidWorkBlock',
  'The proof of work is for a block in the future or one too long ago.',
);
export const InvalidDifficulty = error(
  25,
  'InvalidDifficulty',
  'The proof of work does not reach the difficulty.',
);
export const InvalidSeal = error(
  26,
  'InvalidSeal',
  'The proof of work is not the one for this block, nonce and hotkey.',
);
export const ServingRateLimitExceeded = error(
  31,
  'ServingRateLimitExceeded',
  "This neuron announced its endpoint a short time ago; wait for the subnet's rate limit to pass.",
);
export const SubNetRegistrationDisabled = error(
  37,
  'SubNetRegistrationDisabled',
  'The subnet takes no registrations.',
);
export const TooManyRegistrationsThisInterval = error(
  38,
  'TooManyRegistrationsThisInterval',
  'The subnet takes no more registrations in this interval; try again in the next.',
);
export const FaucetDisabled = error(40, 'FaucetDisabled', 'This chain has no faucet.');
export const RegistrationNotPermittedOnRootSubnet = error(
  42,
  'RegistrationNotPermittedOnRootSubnet',
  'This cannot be done on the root network.',
);
export const StakeTooLowForRoot = error(
  43,
  'StakeTooLowForRoot',
  'All seats of the root network are held by hotkeys with more stake.',
);
export const NoNeuronIdAvailable = error(
  48,
  'NoNeuronIdAvailable',
  'All uids are taken and none can be replaced.',
);
export const RegistrationPriceLimitExceeded = error(
  134,
  'RegistrationPriceLimitExceeded',
  'Registering costs more than the limit given.',
);
