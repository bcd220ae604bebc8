import type { Shape } from '@dedot/shape';
import { type EnumValue, type VariantShape, variantCodec } from './scale/composites.js';
import type { FieldDef } from './scale/type.js';

/** The value a shape carries, undefined for none. */
export type ShapeValue<S extends VariantShape> = EnumValue<{ readonly it: S }>['value'];

/** Whoever collects events; in the runtime that is the Context. */
export interface EventSink {
  deposit(event: EventDef, value: unknown): void;
}

/** An event a pallet declares; {@link deposit} emits it. */
export class EventDef<S extends VariantShape = VariantShape> {
  #made: { fields: FieldDef[]; codec: Shape<unknown> } | undefined;

  constructor(
    readonly pallet: string,
    readonly palletIndex: number,
    readonly index: number,
    readonly name: string,
    readonly shape: S,
    readonly docs: string,
  ) {}

  get fields(): readonly FieldDef[] {
    return this.#parts.fields;
  }
  get codec(): Shape<unknown> {
    return this.#parts.codec;
  }
  get #parts() {
    this.#made ??= variantCodec(this.shape);
    return this.#made;
  }

  /** Emits the event: one bare value for one unnamed field, a list for several, an object for named ones. */
  deposit(ctx: EventSink, ...value: S extends null ? [] : [ShapeValue<S>]): void {
    ctx.deposit(this as unknown as EventDef, value[0]);
  }
}

/** Declares the events of one pallet: `const event = eventsOf('Swap', 28)`. */
export function eventsOf(pallet: string, palletIndex: number) {
  return <const S extends VariantShape>(index: number, name: string, shape: S, docs = '') =>
    new EventDef<S>(pallet, palletIndex, index, name, shape, docs);
}

/** When an event was emitted. */
export type Phase =
  | { type: 'ApplyExtrinsic'; value: number }
  | { type: 'Finalization' }
  | { type: 'Initialization' };

/** An emitted event. */
export interface EventRecord {
  readonly phase: Phase;
  readonly event: EventDef;
  readonly value: unknown;
}
