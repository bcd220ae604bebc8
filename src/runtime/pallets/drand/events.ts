import { eventsOf } from '../../frame/event.js';
import { named, u64, vec } from '../../frame/scale/index.js';

const event = eventsOf('Drand', 26);

export const BeaconConfigChanged = event(0, 'BeaconConfigChanged', null);
export const NewPulse = event(1, 'NewPulse', { rounds: named(vec(u64), 'Vec<RoundNumber>') });
export const SetOldestStoredRound = event(2, 'SetOldestStoredRound', u64);

/** In order of declaration. */
export const events = [BeaconConfigChanged, NewPulse, SetOldestStoredRound];
