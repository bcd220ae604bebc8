import { allRuntimeApis } from '../all-runtime-apis.js';
import { extensions } from '../extensions.js';
import { BlockContext } from '../frame/executive/block-context.js';
import type { AccountId } from '../frame/origin.js';
import { Runtime, runtimeParameters } from '../frame/runtime.js';
import type { RuntimeApiMethod } from '../frame/runtime-api.js';
import type { State } from '../frame/state.js';
import { verifySignature } from '../frame/transaction/signature.js';
import { pallets } from '../pallets/index.js';
import { productionParameters } from '../production.js';
import { type ChainParameters, parametersOf } from './presets/parameters.js';
import type { Preset } from './presets/preset.js';

/** The runtime of one chain, with the parameters the chain was made with. */
export class ChainRuntime {
  readonly runtime: Runtime;
  readonly parameters: ChainParameters;
  #apis: ReadonlyMap<string, RuntimeApiMethod> | undefined;

  /** @throws TypeError when a parameter of the preset does not exist or fit. */
  constructor(preset: Preset, isImpersonated: (account: AccountId) => boolean = () => false) {
    this.parameters = parametersOf(preset, pallets);
    const { constants, defaults } = this.parameters;
    this.runtime = new Runtime(
      pallets,
      runtimeParameters({
        ...productionParameters,
        constants,
        defaults,
        verifySignature: (message, signature, signer) =>
          isImpersonated(signer) || verifySignature(message, signature, signer),
      }),
      extensions,
    );
  }

  contextOf(state: State): BlockContext {
    return new BlockContext(this.runtime, state);
  }

  /** The method behind a `state_call` name, `Api_method`. */
  api(name: string): RuntimeApiMethod | undefined {
    this.#apis ??= new Map(
      allRuntimeApis(this.runtime).flatMap((api) =>
        api.methods.map((method) => [`${api.name}_${method.name}`, method]),
      ),
    );
    return this.#apis.get(name);
  }
}
