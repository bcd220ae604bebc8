import { fromHex, type Hex } from '../../codec/hex.js';
import type { AnyType, Type } from './scale/type.js';

/** A constant of a pallet. A preset may override it (`fast blocks`), hence {@link get} asks the context. */
export class ConstantDef<T = unknown> {
  readonly #id: string;

  constructor(
    readonly pallet: string,
    readonly name: string,
    readonly type: AnyType,
    readonly production: T,
    readonly docs: string,
  ) {
    this.#id = `${pallet}.${name}`;
  }

  get(ctx: HasConstants): T {
    const override = ctx.constants.size > 0 ? ctx.constants.get(this.#id) : undefined;
    return override === undefined ? this.production : (override as T);
  }
}

export interface HasConstants {
  /** Overridden constants by `Pallet.Name`. */
  readonly constants: ReadonlyMap<string, unknown>;
}

/** Declares the constants of one pallet: `const constant = constantsOf('Swap')`. */
export function constantsOf(pallet: string) {
  return <T>(name: string, type: Type<T>, production: T, docs = ''): ConstantDef<T> =>
    new ConstantDef<T>(pallet, name, type, production, docs);
}

/** A constant given as the SCALE bytes metadata shows. */
export function decodeConstant<T>(type: Type<T>, hex: Hex): T {
  return type.codec.decode(fromHex(hex));
}
