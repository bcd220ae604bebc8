import type { ValueOf } from '../frame/scale/index.js';
import { flatEnum } from '../frame/scale/index.js';

export const PrecompileEnum = flatEnum({ path: 'pallet_admin_utils::pallet::PrecompileEnum' }, [
  'BalanceTransfer',
  'Staking',
  'Subnet',
  'Metagraph',
  'Neuron',
  'UidLookup',
  'Alpha',
  'Crowdloan',
  'Proxy',
  'Leasing',
  'AddressMapping',
  'VotingPower',
]);
export type PrecompileEnum = ValueOf<typeof PrecompileEnum>;
