import * as $ from '@dedot/shape';
import { type AnyType, defineType, type Type } from './scale/type.js';

/** A decoded event. */
export interface Event {
  readonly pallet: string;
  readonly name: string;
  readonly value: unknown;
}

/** One pallet's events, as {@link RuntimeEvent} needs them. */
export interface EventTable {
  readonly name: string;
  readonly index: number;
  /** The pallet's Event enum, for metadata. */
  readonly enum: AnyType;
  readonly events: readonly {
    readonly name: string;
    readonly index: number;
    readonly codec: $.Shape<unknown>;
  }[];
}

interface Entry {
  readonly pallet: string;
  readonly palletIndex: number;
  readonly event: EventTable['events'][number];
}

let tables: readonly EventTable[] = [];
let byName = new Map<string, Entry>();
let byIndex = new Map<number, Entry>();

/** Tells {@link RuntimeEvent} which events exist; see `bindCalls` for why this comes late. */
export function bindEvents(bound: readonly EventTable[]): void {
  tables = bound;
  byName = new Map();
  byIndex = new Map();
  for (const table of bound) {
    for (const event of table.events) {
      const entry = { pallet: table.name, palletIndex: table.index, event };
      byName.set(`${table.name}.${event.name}`, entry);
      byIndex.set(table.index * 256 + event.index, entry);
    }
  }
}

/** The outer event enum: pallet index, event index, fields. */
export const RuntimeEvent: Type<Event> = defineType(
  'RuntimeEvent',
  () => ({
    kind: 'variant',
    path: ['node_subtensor_runtime', 'RuntimeEvent'],
    params: [],
    variants: tables
      .filter((table) => table.events.length > 0)
      .map((table) => ({ index: table.index, name: table.name, fields: [{ type: table.enum }] })),
  }),
  () =>
    $.createShape<Event>({
      metadata: [],
      staticSize: 2,
      subEncode(buffer, { pallet, name, value }) {
        const entry = byName.get(`${pallet}.${name}`);
        if (!entry) throw new TypeError(`there is no event ${pallet}.${name}`);
        buffer.array[buffer.index++] = entry.palletIndex;
        buffer.array[buffer.index++] = entry.event.index;
        buffer.pushAlloc(entry.event.codec.staticSize);
        entry.event.codec.subEncode(buffer, value);
        buffer.popAlloc();
      },
      subDecode(buffer) {
        const pallet = buffer.array[buffer.index++] ?? -1;
        const index = buffer.array[buffer.index++] ?? -1;
        const entry = byIndex.get(pallet * 256 + index);
        if (!entry) throw new RangeError(`there is no event ${pallet}.${index}`);
        return { pallet: entry.pallet, name: entry.event.name, value: entry.event.codec.subDecode(buffer) };
      },
    }),
);
