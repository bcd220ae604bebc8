import type { CallDef } from './call.js';
import type { ConstantDef } from './constant.js';
import type { Context } from './context.js';
import type { ErrorDef } from './dispatch-error.js';
import type { EventDef } from './event.js';
import type { Call } from './runtime-call.js';
import type { StorageItem } from './storage.js';
import type { TransactionSource } from './transaction/extension.js';
import type { Validity } from './transaction/validity.js';
import type { Weight } from './weight.js';

/** What a pallet does around the extrinsics of a block. Each runs for all pallets in order of their index. */
export interface Hooks {
  /** At the start of block `n`, after the block number is set. */
  onInitialize?(ctx: Context, n: number): Weight | undefined;
  /** After the last extrinsic. `remaining` is the weight the block has left. */
  onIdle?(ctx: Context, n: number, remaining: Weight): Weight | undefined;
  onFinalize?(ctx: Context, n: number): void;
}

/** Metadata path of one of a pallet's enums, and its type parameters (all listed without a type). */
export interface EnumPath {
  readonly path: string;
  readonly params: readonly string[];
}

/** A pallet, described once. Metadata, storage access, call decoding, dispatch and events all come from it. */
export interface Pallet {
  readonly name: string;
  readonly index: number;
  /** Metadata paths of the Call, Event and Error enums. */
  readonly enums: { readonly call?: EnumPath; readonly event?: EnumPath; readonly error?: EnumPath };
  /** In order of declaration, which is the order in metadata. */
  readonly storage: readonly StorageItem[];
  /** The calls that exist. */
  readonly calls: readonly CallDef[];
  // biome-ignore lint/suspicious/noExplicitAny: the list mixes events of every shape
  readonly events: readonly EventDef<any>[];
  readonly errors: readonly ErrorDef[];
  // biome-ignore lint/suspicious/noExplicitAny: the list mixes constants of every type
  readonly constants: readonly ConstantDef<any>[];
  /** Constants that metadata does not show. A preset may override them like the others. */
  // biome-ignore lint/suspicious/noExplicitAny: the list mixes constants of every type
  readonly hiddenConstants?: readonly ConstantDef<any>[];
  readonly hooks?: Hooks;
  readonly inherent?: Inherent;
  /**
   * Whether an unsigned transaction of this pallet may enter the pool and a block; refuses by throwing TransactionInvalid.
   * Source: `ValidateUnsigned`.
   */
  validateUnsigned?(ctx: Context, call: Call, source: TransactionSource): Partial<Validity>;
}

/** What the author of a block knows and the chain cannot: the time, and whatever other pallets ask for. */
export interface InherentData {
  /** Unix milliseconds. */
  readonly now: bigint;
  readonly [identifier: string]: unknown;
}

/** The extrinsic a pallet wants at the head of every block. Source: `ProvideInherent`. */
export interface Inherent {
  /** Names of the calls that are inherents. */
  readonly calls: readonly string[];
  create(ctx: Context, data: InherentData): Call | undefined;
}
