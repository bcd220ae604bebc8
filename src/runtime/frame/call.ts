import type { Shape } from '@dedot/shape';
import type { Context } from './context.js';
import type { Origin } from './origin.js';
import { fieldsCodec, type StructValue } from './scale/composites.js';
import type { AnyType } from './scale/type.js';
import type { DispatchClass, DispatchInfo, Pays, PostInfo, Weight } from './weight.js';

type Args = Readonly<Record<string, AnyType>>;

/** What the chain publishes of a call. */
export interface CallSignature<A extends Args = Args> {
  readonly pallet: string;
  readonly index: number;
  readonly name: string;
  readonly args: A;
  /** Weight, class and fee known from the signature alone; {@link CallDef.info} has the last word. */
  readonly weight: Weight;
  readonly class: DispatchClass;
  readonly pays: Pays;
}

/** A call that exists: signature and behaviour. Only these are in the metadata. */
export interface CallDef {
  readonly signature: CallSignature;
  readonly docs: string;
  readonly codec: Shape<Readonly<Record<string, unknown>>>;
  info(args: Readonly<Record<string, unknown>>, ctx: Context): DispatchInfo;
  dispatch(ctx: Context, origin: Origin, args: Readonly<Record<string, unknown>>): PostInfo | undefined;
}

/** Declares the signatures of one pallet: `const signature = signaturesOf('Swap')`. */
export function signaturesOf(pallet: string) {
  return <const A extends Args>(
    index: number,
    name: string,
    args: A,
    weight: Weight,
    { class: dispatchClass = 'Normal', pays = 'Yes' }: { class?: DispatchClass; pays?: Pays } = {},
  ): CallSignature<A> => ({ pallet, index, name, args, weight, class: dispatchClass, pays });
}

export interface CallOptions<A extends Args> {
  /** One or two sentences of our own; they become the call's documentation in metadata. */
  readonly docs?: string;
  /** Weight, class or fee that depend on the arguments. */
  readonly info?: (args: StructValue<A>, ctx: Context) => Partial<DispatchInfo>;
}

/**
 * Makes a call from its signature and its behaviour. Thin: check the origin, then hand over to a worker.
 * A throw of DispatchFailure undoes all the call did.
 */
export function call<A extends Args>(
  signature: CallSignature<A>,
  dispatch: (ctx: Context, origin: Origin, args: StructValue<A>) => PostInfo | undefined,
  options: CallOptions<A> = {},
): CallDef {
  let codec: Shape<Readonly<Record<string, unknown>>> | undefined;
  return {
    signature,
    docs: options.docs ?? '',
    get codec() {
      codec ??= fieldsCodec(signature.args) as Shape<Readonly<Record<string, unknown>>>;
      return codec;
    },
    info: (args, ctx) => ({
      weight: signature.weight,
      class: signature.class,
      pays: signature.pays,
      ...options.info?.(args as StructValue<A>, ctx),
    }),
    dispatch: (ctx, origin, args) => dispatch(ctx, origin, args as StructValue<A>),
  };
}
