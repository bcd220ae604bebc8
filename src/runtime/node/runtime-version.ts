import type { Hex } from '../../codec/hex.js';
import { Version } from '../pallets/system/constants.js';

/** The runtime version as `state_getRuntimeVersion` shows it. */
export interface RuntimeVersionJson {
  readonly specName: string;
  readonly implName: string;
  readonly authoringVersion: number;
  readonly specVersion: number;
  readonly implVersion: number;
  readonly apis: readonly (readonly [id: Hex, version: number])[];
  readonly transactionVersion: number;
  readonly systemVersion: number;
  readonly stateVersion: number;
}

export function runtimeVersionJson(): RuntimeVersionJson {
  const version = Version.production;
  return {
    specName: version.spec_name,
    implName: version.impl_name,
    authoringVersion: version.authoring_version,
    specVersion: version.spec_version,
    implVersion: version.impl_version,
    apis: version.apis as RuntimeVersionJson['apis'],
    transactionVersion: version.transaction_version,
    systemVersion: version.system_version,
    stateVersion: 1,
  };
}
