import * as $ from '@dedot/shape';
import type { Context } from './context.js';
import type { AnyType, Type, ValueOf } from './scale/type.js';

type Inputs = Readonly<Record<string, AnyType>>;
type ArgumentsOf<I extends Inputs> = { readonly [K in keyof I]: ValueOf<I[K]> };

/** One method of a runtime API: a question about a state, answered without changing it. */
export interface RuntimeApiMethod {
  readonly name: string;
  readonly inputs: Inputs;
  readonly output: AnyType;
  readonly docs: string;
  /** Decodes the concatenated arguments, answers, encodes. Throws RangeError on other bytes than arguments, no more, no less. */
  run(ctx: Context, input: Uint8Array): Uint8Array;
}

/** A runtime API, called by `state_call` as `Name_method`. */
export interface RuntimeApi {
  readonly name: string;
  readonly version: number;
  readonly docs: string;
  readonly methods: readonly RuntimeApiMethod[];
}

/** Declares one method from the SCALE types of its arguments and of its answer. */
export function apiMethod<const I extends Inputs, O>(
  name: string,
  inputs: I,
  output: Type<O>,
  answer: (ctx: Context, args: ArgumentsOf<I>) => O,
  docs = '',
): RuntimeApiMethod {
  return {
    name,
    inputs,
    output,
    docs,
    run(ctx, input) {
      const buffer = new $.DecodeBuffer(input);
      const args: Record<string, unknown> = {};
      for (const [argument, type] of Object.entries(inputs)) args[argument] = type.codec.subDecode(buffer);
      if (buffer.index !== input.length) throw new RangeError(`bad input data provided to ${name}`);
      return output.codec.encode(answer(ctx, args as ArgumentsOf<I>));
    },
  };
}
