import { signaturesOf } from '../../frame/call.js';
import { named, option, u64 } from '../../frame/scale/index.js';
import { weight } from '../../frame/weight.js';
import { BeaconConfigurationPayload, PulsesPayload } from '../../types/drand.js';
import { MultiSignature } from '../../types/sp.js';

const signature = signaturesOf('Drand');

export const write_pulse = signature(
  0,
  'write_pulse',
  {
    pulses_payload: named(PulsesPayload, 'PulsesPayload<T::Public, BlockNumberFor<T>>'),
    signature: named(option(MultiSignature), 'Option<T::Signature>'),
  },
  weight(4_769_000_000n, 0n),
);
export const set_beacon_config = signature(
  1,
  'set_beacon_config',
  {
    config_payload: named(
      BeaconConfigurationPayload,
      'BeaconConfigurationPayload<T::Public, BlockNumberFor<T>>',
    ),
    signature: named(option(MultiSignature), 'Option<T::Signature>'),
  },
  weight(208_766_000n, 0n),
);
export const set_oldest_stored_round = signature(
  2,
  'set_oldest_stored_round',
  { oldest_round: u64 },
  weight(105_370_000n, 0n),
);
