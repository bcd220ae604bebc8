import type { ValueOf } from '../frame/scale/index.js';
import { boundedBytes, named, struct, u32, u64, vec } from '../frame/scale/index.js';
import { MultiSigner } from './sp.js';

export const DrandMetadata = struct(
  { path: 'pallet_drand::types::Metadata' },
  { beacon_id: named(boundedBytes(32), 'BoundedHash') },
);
export type DrandMetadata = ValueOf<typeof DrandMetadata>;

export const BeaconConfiguration = struct(
  { path: 'pallet_drand::types::BeaconConfiguration' },
  {
    public_key: named(boundedBytes(96), 'OpaquePublicKey'),
    period: u32,
    genesis_time: u32,
    hash: named(boundedBytes(32), 'BoundedHash'),
    group_hash: named(boundedBytes(32), 'BoundedHash'),
    scheme_id: named(boundedBytes(32), 'BoundedHash'),
    metadata: DrandMetadata,
  },
);
export type BeaconConfiguration = ValueOf<typeof BeaconConfiguration>;

export const BeaconConfigurationPayload = struct(
  {
    path: 'pallet_drand::types::BeaconConfigurationPayload',
    params: { Public: MultiSigner, BlockNumber: u32 },
  },
  {
    block_number: named(u32, 'BlockNumber'),
    config: BeaconConfiguration,
    public: named(MultiSigner, 'Public'),
  },
);
export type BeaconConfigurationPayload = ValueOf<typeof BeaconConfigurationPayload>;

export const Pulse = struct(
  { path: 'pallet_drand::types::Pulse' },
  {
    round: named(u64, 'RoundNumber'),
    randomness: named(boundedBytes(32), 'BoundedVec<u8, ConstU32<32>>'),
    signature: named(boundedBytes(144), 'BoundedVec<u8, ConstU32<144>>'),
  },
);
export type Pulse = ValueOf<typeof Pulse>;

export const PulsesPayload = struct(
  { path: 'pallet_drand::types::PulsesPayload', params: { Public: MultiSigner, BlockNumber: u32 } },
  { block_number: named(u32, 'BlockNumber'), pulses: vec(Pulse), public: named(MultiSigner, 'Public') },
);
export type PulsesPayload = ValueOf<typeof PulsesPayload>;
