import type { Hex } from '../../codec/hex.js';
import { BlockContext } from '../frame/executive/block-context.js';
import { Runtime, runtimeParameters } from '../frame/runtime.js';
import type { RuntimeApiMethod } from '../frame/runtime-api.js';
import type { State } from '../frame/state.js';
import { pallets } from '../pallets/index.js';
import { Version } from '../pallets/system/constants.js';
import { palletApis } from '../runtime-apis.js';
import type { ChainParameters } from './presets/parameters.js';

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

/** The runtime of one chain, with the parameters the chain was made with. */
export class ChainRuntime {
  readonly runtime: Runtime;
  #apis: ReadonlyMap<string, RuntimeApiMethod> | undefined;
  #version: RuntimeVersionJson | undefined;

  constructor(readonly parameters: ChainParameters) {
    this.runtime = new Runtime(
      pallets,
      runtimeParameters({ constants: parameters.constants, defaults: parameters.defaults }),
    );
  }

  contextOf(state: State): BlockContext {
    return new BlockContext(this.runtime, state);
  }

  /** The method behind a `state_call` name, `Api_method`. */
  api(name: string): RuntimeApiMethod | undefined {
    this.#apis ??= new Map(
      palletApis.flatMap((api) => api.methods.map((method) => [`${api.name}_${method.name}`, method])),
    );
    return this.#apis.get(name);
  }

  get versionJson(): RuntimeVersionJson {
    const version = Version.production;
    this.#version ??= {
      specName: version.spec_name,
      implName: version.impl_name,
      authoringVersion: version.authoring_version,
      specVersion: version.spec_version,
      implVersion: version.impl_version,
      apis: version.apis,
      transactionVersion: version.transaction_version,
      systemVersion: version.system_version,
      stateVersion: 1,
    };
    return this.#version;
  }
}
