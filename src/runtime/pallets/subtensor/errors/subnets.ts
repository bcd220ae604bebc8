/** Subnets and their leases. */
import { error } from './error.js';

export const RootNetworkDoesNotExist = error(0, 'RootNetworkDoesNotExist', 'The chain has no root network.');
export const NetworkTxRateLimitExceeded = error(
  33,
  'NetworkTxRateLimitExceeded',
  'This coldkey or the chain created a subnet a short time ago; wait for the rate limit to pass.',
);
export const NotSubnetOwner = error(41, 'NotSubnetOwner', 'Only the owner of the subnet may do this.');
export const AllNetworksInImmunity = error(
  44,
  'AllNetworksInImmunity',
  'The chain is full, and every subnet is still too young to be removed.',
);
export const InvalidIdentity = error(73, 'InvalidIdentity', 'A field of the identity is too long.');
export const MechanismDoesNotExist = error(74, 'MechanismDoesNotExist', 'The subnet has no such mechanism.');
export const SubnetNotExists = error(76, 'SubnetNotExists', 'There is no subnet with this netuid.');
export const FirstEmissionBlockNumberAlreadySet = error(
  88,
  'FirstEmissionBlockNumberAlreadySet',
  'The subnet has been started already.',
);
export const NeedWaitingMoreBlocksToStarCall = error(
  89,
  'NeedWaitingMoreBlocksToStarCall',
  'The subnet is too young to be started.',
);
export const InvalidLeaseBeneficiary = error(
  98,
  'InvalidLeaseBeneficiary',
  'The subnet can be leased only to the one who created the crowdloan.',
);
export const LeaseCannotEndInThePast = error(
  99,
  'LeaseCannotEndInThePast',
  'The lease would end before it begins.',
);
export const LeaseNetuidNotFound = error(100, 'LeaseNetuidNotFound', 'The leased subnet cannot be found.');
export const LeaseDoesNotExist = error(101, 'LeaseDoesNotExist', 'There is no lease with this number.');
export const LeaseHasNoEndBlock = error(
  102,
  'LeaseHasNoEndBlock',
  'The lease has no end, so it cannot be ended.',
);
export const LeaseHasNotEnded = error(103, 'LeaseHasNotEnded', 'The lease has not reached its end.');
export const BeneficiaryDoesNotOwnHotkey = error(
  105,
  'BeneficiaryDoesNotOwnHotkey',
  'The hotkey does not belong to the beneficiary of the lease.',
);
export const ExpectedBeneficiaryOrigin = error(
  106,
  'ExpectedBeneficiaryOrigin',
  'Only the beneficiary of the lease may do this.',
);
export const SymbolDoesNotExist = error(
  108,
  'SymbolDoesNotExist',
  'The symbol is none of those the chain offers.',
);
export const SymbolAlreadyInUse = error(109, 'SymbolAlreadyInUse', 'Another subnet uses this symbol.');
export const SubnetLimitReached = error(
  115,
  'SubnetLimitReached',
  'The chain is full, and no subnet can be removed for a new one.',
);
export const CannotAffordLockCost = error(
  116,
  'CannotAffordLockCost',
  'The coldkey cannot pay what creating a subnet costs.',
);
export const InvalidSubnetNumber = error(
  124,
  'InvalidSubnetNumber',
  'Between one and five subnets must be listed.',
);
