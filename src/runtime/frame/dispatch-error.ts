import { enumeration, flatEnum, struct } from './scale/composites.js';
import { array, option, result } from './scale/containers.js';
import { u8, unit } from './scale/primitives.js';
import { named, type ValueOf } from './scale/type.js';
import type { PostInfo } from './weight.js';

export const ModuleError = struct(
  { path: 'sp_runtime::ModuleError' },
  { index: u8, error: named(array(u8, 4), '[u8; MAX_MODULE_ERROR_ENCODED_SIZE]') },
);
export const TokenError = flatEnum({ path: 'sp_runtime::TokenError' }, [
  'FundsUnavailable',
  'OnlyProvider',
  'BelowMinimum',
  'CannotCreate',
  'UnknownAsset',
  'Frozen',
  'Unsupported',
  'CannotCreateHold',
  'NotExpendable',
  'Blocked',
]);
export const ArithmeticError = flatEnum({ path: 'sp_arithmetic::ArithmeticError' }, [
  'Underflow',
  'Overflow',
  'DivisionByZero',
]);
export const TransactionalError = flatEnum({ path: 'sp_runtime::TransactionalError' }, [
  'LimitReached',
  'NoLayer',
]);
export const TrieError = flatEnum({ path: 'sp_runtime::proving_trie::TrieError' }, [
  'InvalidStateRoot',
  'IncompleteDatabase',
  'ValueAtIncompleteKey',
  'DecoderError',
  'InvalidHash',
  'DuplicateKey',
  'ExtraneousNode',
  'ExtraneousValue',
  'ExtraneousHashReference',
  'InvalidChildReference',
  'ValueMismatch',
  'IncompleteProof',
  'RootMismatch',
  'DecodeError',
]);

/** Why a call failed, as events and RPC carry it. Source: `sp_runtime::DispatchError`. */
export const DispatchError = enumeration(
  { path: 'sp_runtime::DispatchError' },
  {
    Other: null,
    CannotLookup: null,
    BadOrigin: null,
    Module: ModuleError,
    ConsumerRemaining: null,
    NoProviders: null,
    TooManyConsumers: null,
    Token: TokenError,
    Arithmetic: ArithmeticError,
    Transactional: TransactionalError,
    Exhausted: null,
    Corruption: null,
    Unavailable: null,
    RootNotAllowed: null,
    Trie: TrieError,
  },
);
export type DispatchError = ValueOf<typeof DispatchError>;

/** `Result<(), DispatchError>`: what `Sudid`, `ProxyExecuted`, `BatchInterrupted` report of an inner call. */
export const DispatchResult = result(unit, DispatchError);
export const OptionalDispatchError = option(DispatchError);

/** An error a pallet declares. */
export interface ErrorDef {
  readonly pallet: string;
  readonly palletIndex: number;
  readonly index: number;
  readonly name: string;
  readonly docs: string;
}

/** Declares the errors of one pallet: `const error = errorsOf('Swap', 28)`. */
export function errorsOf(pallet: string, palletIndex: number) {
  return (index: number, name: string, docs: string): ErrorDef => ({
    pallet,
    palletIndex,
    index,
    name,
    docs,
  });
}

/** A dispatch that failed. Thrown by calls and workers, caught where a layer ends; it becomes an event, never a crash. */
export class DispatchFailure extends Error {
  /** `Pallet.ErrorName`, `BadOrigin`, `Token.…`, `Arithmetic.…`. */
  readonly label: string;

  constructor(
    readonly error: DispatchError,
    label: string,
    /** What the failed call still says of its weight and fee. */
    readonly post: PostInfo = {},
  ) {
    super(label);
    this.name = 'DispatchFailure';
    this.label = label;
  }
}

/** Fails the running call with a pallet's error. */
export function fail(error: ErrorDef): never {
  throw new DispatchFailure(
    { type: 'Module', value: { index: error.palletIndex, error: [error.index, 0, 0, 0] } },
    `${error.pallet}.${error.name}`,
  );
}

/** Fails with `error` unless `condition` holds. Source: FRAME `ensure!`. */
export function ensure(condition: boolean, error: ErrorDef): asserts condition {
  if (!condition) fail(error);
}

export function failToken(value: ValueOf<typeof TokenError>): never {
  throw new DispatchFailure({ type: 'Token', value }, `Token.${value}`);
}

export function failArithmetic(value: ValueOf<typeof ArithmeticError>): never {
  throw new DispatchFailure({ type: 'Arithmetic', value }, `Arithmetic.${value}`);
}

type PlainError = Exclude<
  DispatchError['type'],
  'Module' | 'Token' | 'Arithmetic' | 'Transactional' | 'Trie'
>;

export function failPlain(type: PlainError): never {
  throw new DispatchFailure({ type }, type);
}
