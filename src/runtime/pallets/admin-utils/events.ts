import { eventsOf } from '../../frame/event.js';
import { bool, u16 } from '../../frame/scale/index.js';
import { PrecompileEnum } from '../../types/admin-utils.js';
import { NetUid, U64F64 } from '../../types/base.js';

const event = eventsOf('AdminUtils', 19);

export const PrecompileUpdated = event(0, 'PrecompileUpdated', {
  precompile_id: PrecompileEnum,
  enabled: bool,
});
export const Yuma3EnableToggled = event(1, 'Yuma3EnableToggled', { netuid: NetUid, enabled: bool });
export const BondsResetToggled = event(2, 'BondsResetToggled', { netuid: NetUid, enabled: bool });
export const BurnHalfLifeSet = event(3, 'BurnHalfLifeSet', { netuid: NetUid, burn_half_life: u16 });
export const BurnIncreaseMultSet = event(4, 'BurnIncreaseMultSet', {
  netuid: NetUid,
  burn_increase_mult: U64F64,
});
export const SubnetEmissionEnabledSet = event(5, 'SubnetEmissionEnabledSet', {
  netuid: NetUid,
  enabled: bool,
});

/** In order of declaration. */
export const events = [
  PrecompileUpdated,
  Yuma3EnableToggled,
  BondsResetToggled,
  BurnHalfLifeSet,
  BurnIncreaseMultSet,
  SubnetEmissionEnabledSet,
];
