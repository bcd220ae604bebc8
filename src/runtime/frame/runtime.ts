import type { CallDef } from './call.js';
import type { Context, Dispatched, Dispatcher, DispatchOptions, RuntimeParameters } from './context.js';
import { errorsOf, fail, failPlain } from './dispatch-error.js';
import type { Origin } from './origin.js';
import type { Pallet } from './pallet.js';
import { palletEnum } from './pallet-enums.js';
import { KeyedStorage } from './raw-storage.js';
import { bindCalls, type Call } from './runtime-call.js';
import { bindEvents } from './runtime-event.js';
import type { AnyExtension } from './transaction/extension.js';
import { verifySignature } from './transaction/signature.js';
import type { DispatchInfo } from './weight.js';

/** The one error the frame itself gives; the System pallet lists it too. */
const CallFiltered = errorsOf('System', 0)(5, 'CallFiltered', 'The origin may not make this call.');

/** Production parameters, with whatever a preset or a test sets otherwise. */
export function runtimeParameters(overrides: Partial<RuntimeParameters> = {}): RuntimeParameters {
  return {
    constants: new Map(),
    defaults: new Map(),
    findAuthor: () => undefined,
    baseCallFilter: () => true,
    proxyFilter: undefined,
    dispatchGuards: [],
    feePayer: (_ctx, _call, signer) => signer,
    alphaFee: undefined,
    verifySignature,
    ...overrides,
  };
}

/** The pallets of a chain and how calls reach them. Holds no chain state: that is the Context's. */
export class Runtime implements Dispatcher {
  readonly rawStorage: KeyedStorage;
  readonly #calls = new Map<string, CallDef>();

  constructor(
    /** In order of their index. */
    readonly pallets: readonly Pallet[],
    readonly parameters: RuntimeParameters,
    /** The stages of a signed transaction, in order. */
    readonly extensions: readonly AnyExtension[] = [],
  ) {
    this.rawStorage = new KeyedStorage(pallets);
    for (const pallet of pallets) {
      for (const call of pallet.calls) this.#calls.set(`${pallet.name}.${call.signature.name}`, call);
    }
    bindCalls(
      pallets.map((pallet) => ({
        name: pallet.name,
        index: pallet.index,
        enum: palletEnum(pallet, 'call'),
        calls: pallet.calls.map((call) => ({
          name: call.signature.name,
          index: call.signature.index,
          get codec() {
            return call.codec;
          },
        })),
      })),
    );
    bindEvents(
      pallets.map((pallet) => ({
        name: pallet.name,
        index: pallet.index,
        enum: palletEnum(pallet, 'event'),
        events: pallet.events,
      })),
    );
  }

  dispatchInfo(ctx: Context, call: Call): DispatchInfo {
    return this.definition(call).info(call.args, ctx);
  }

  /**
   * Filters, guards, then the call in a storage layer of its own. A failure is thrown as DispatchFailure and leaves
   * nothing behind. Root passes filters and guards. Source: `Dispatchable::dispatch` of the outer call, with subtensor's
   * dispatch extensions.
   */
  dispatch(
    ctx: Context,
    call: Call,
    origin: Origin,
    { bypassFilter = false }: DispatchOptions = {},
  ): Dispatched {
    const definition = this.definition(call);
    const info = definition.info(call.args, ctx);
    if (!bypassFilter && origin.type !== 'Root') {
      const own = origin.type === 'Signed' ? origin.filter : undefined;
      if (!this.parameters.baseCallFilter(ctx, call) || (own && !own(call))) fail(CallFiltered);
      for (const guard of this.parameters.dispatchGuards) guard(ctx, origin, call, info);
    }
    const post = ctx.layer(() => definition.dispatch(ctx, origin, call.args)) ?? {};
    return { info, post };
  }

  /** The call's declaration; fails with Unavailable when there is none. */
  definition(call: Pick<Call, 'pallet' | 'name'>): CallDef {
    return this.#calls.get(`${call.pallet}.${call.name}`) ?? failPlain('Unavailable');
  }
}
