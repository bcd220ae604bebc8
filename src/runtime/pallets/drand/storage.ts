import { bool, boundedBytes, u32, u64 } from '../../frame/scale/index.js';
import { blake2_128Concat, identity, storageOf } from '../../frame/storage.js';
import { BeaconConfiguration, Pulse } from '../../types/drand.js';

const storage = storageOf('Drand');

export const BeaconConfig = storage.value(
  'BeaconConfig',
  BeaconConfiguration,
  '0x810183cf0f2896adee7eb8b5f01fcad3912212c437e0073e911fb90022d3e760183c8c4b450b6a0a6c3ac6a5776a2d1064510d1fec758c921cc22b0e17e63aaf4bcb5ed66304de9cf809bd274ca73bab4af5a6e9c76a4bc09e76eae8991ef5ece45a030000002721e6648052db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e97180f477d5c89f21a17c863a7f937c6a6d15859414d2be09cd448d4279af331c5d3e60626c732d756e636861696e65642d67312d7266633933383020717569636b6e6574',
  'Parameters of the drand beacon.',
);
export const HasMigrationRun = storage.map(
  'HasMigrationRun',
  [identity(boundedBytes(128))],
  bool,
  '0x00',
  'Whether a named migration has run.',
);
export const Pulses = storage.optionalMap(
  'Pulses',
  [blake2_128Concat(u64)],
  Pulse,
  'Stored drand pulse by round.',
);
export const LastStoredRound = storage.value(
  'LastStoredRound',
  u64,
  '0x0000000000000000',
  'Newest stored drand round.',
);
export const OldestStoredRound = storage.value(
  'OldestStoredRound',
  u64,
  '0x0000000000000000',
  'Oldest stored drand round.',
);
export const NextUnsignedAt = storage.value(
  'NextUnsignedAt',
  u32,
  '0x00000000',
  'Block from which the next unsigned pulse is accepted.',
);

/** In order of declaration, the order of metadata. */
export const items = [
  BeaconConfig,
  HasMigrationRun,
  Pulses,
  LastStoredRound,
  OldestStoredRound,
  NextUnsignedAt,
];
