import type { Hex } from '../../codec/hex.js';
import type { ProxyType } from '../types/common.js';
import type { EventDef, EventRecord, Phase } from './event.js';
import type { AccountId, Origin } from './origin.js';
import type { Call } from './runtime-call.js';
import type { State } from './state.js';
import type { SignatureVerifier } from './transaction/signature.js';
import type { DispatchInfo, PostInfo } from './weight.js';

/** A check that runs before every call but root's, those inside wrappers included; it throws DispatchFailure. */
export type DispatchGuard = (ctx: Context, origin: Origin, call: Call, info: DispatchInfo) => void;

/**
 * What the production runtime fixes and a preset or a test may set otherwise. Nothing in a pallet asks which preset runs.
 */
export interface RuntimeParameters {
  /** Overridden pallet constants, by `Pallet.Name`. */
  readonly constants: ReadonlyMap<string, unknown>;
  /** Overridden storage defaults, by `Pallet.Item`. */
  readonly defaults: ReadonlyMap<string, unknown>;
  /** The author of the block in progress: receives fees. */
  readonly findAuthor: (ctx: Context) => AccountId | undefined;
  /** The call filter every signed or unsigned origin carries (root passes). */
  readonly baseCallFilter: (ctx: Context, call: Call) => boolean;
  /** The calls each proxy type may make; undefined accepts everything. */
  readonly proxyFilter: ((proxyType: ProxyType, call: Call) => boolean) | undefined;
  readonly dispatchGuards: readonly DispatchGuard[];
  /** Who pays for a transaction: its signer, or whom a proxy's principal chose. */
  readonly feePayer: (ctx: Context, call: Call, signer: AccountId) => AccountId;
  /** How a fee is paid when the payer's TAO do not suffice; undefined: it is not. */
  readonly alphaFee: AlphaFee | undefined;
  readonly verifySignature: SignatureVerifier;
}

/** Fees in alpha. Both ask only about calls that may pay so, and say no to any other. */
export interface AlphaFee {
  /** Whether `who` could pay `fee` rao so. Changes nothing. */
  canPay(ctx: Context, who: AccountId, call: Call, fee: bigint): boolean;
  /** Takes it; undefined when it cannot be done. The result deposits what is to be told once the call has run. */
  pay(ctx: Context, who: AccountId, call: Call, fee: bigint): (() => void) | undefined;
}

export interface DispatchOptions {
  /** Root's privilege: no filter and no guard is asked. */
  readonly bypassFilter?: boolean;
}

/** Storage entries by their full key and SCALE bytes. */
export interface RawStorage {
  /** Writes SCALE bytes, or removes the entry. Throws RangeError when the bytes are no value of the item. */
  write(state: State, key: Hex, value: Uint8Array | undefined): void;
  read(state: State, key: Hex): Uint8Array | undefined;
  /** Removes up to `limit` entries whose key starts with `prefix`. */
  clearPrefix(state: State, prefix: Hex, limit: number): void;
}

/** What a dispatch came to, once it succeeded; a failure is thrown. */
export interface Dispatched {
  readonly info: DispatchInfo;
  readonly post: PostInfo;
}

/** The runtime as a context sees it: it knows the pallets and dispatches calls to them. */
export interface Dispatcher {
  readonly parameters: RuntimeParameters;
  /** Storage by full keys and SCALE bytes. */
  readonly rawStorage: RawStorage;
  dispatch(ctx: Context, call: Call, origin: Origin, options?: DispatchOptions): Dispatched;
  /** Weight, class and fee of a call before it runs. */
  dispatchInfo(ctx: Context, call: Call): DispatchInfo;
}

/**
 * One view of one chain state that code of the runtime works on: the state with its layers, the events emitted so far,
 * the parameters. Made per block by the executor, or per question by a runtime API.
 */
export class Context {
  events: EventRecord[] = [];
  phase: Phase = { type: 'Initialization' };
  /** Index of the extrinsic in progress, undefined outside one. */
  extrinsicIndex: number | undefined;
  /** Memoised values valid until the end of the block; cleared by the executor. Keys are chosen by their users. */
  readonly scratch = new Map<string, unknown>();

  constructor(
    readonly runtime: Dispatcher,
    readonly state: State,
  ) {}

  get defaults(): ReadonlyMap<string, unknown> {
    return this.runtime.parameters.defaults;
  }
  get constants(): ReadonlyMap<string, unknown> {
    return this.runtime.parameters.constants;
  }

  /** Use {@link EventDef.deposit}. */
  deposit(event: EventDef, value: unknown): void {
    this.events.push({ phase: this.phase, event, value });
  }

  /**
   * Runs `work` in a layer of its own: when it throws, its writes and events are gone and the error goes on.
   * Source: FRAME `with_storage_layer`.
   */
  layer<T>(work: () => T): T {
    const checkpoint = this.state.checkpoint();
    const events = this.events.length;
    try {
      return work();
    } catch (error) {
      this.state.rollback(checkpoint);
      this.events.length = events;
      throw error;
    }
  }

  /** Dispatches an inner call: filters, guards, then the call in a layer of its own. */
  dispatch(call: Call, origin: Origin, options?: DispatchOptions): Dispatched {
    return this.runtime.dispatch(this, call, origin, options);
  }
}
