import * as $ from '@dedot/shape';
import { type AnyType, defineType, type Type } from './scale/type.js';

/** A decoded call: what a signed extrinsic carries. Arguments keep the chain's names. */
export interface Call {
  readonly pallet: string;
  readonly name: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** One pallet's calls, as {@link RuntimeCall} needs them. */
export interface CallTable {
  readonly name: string;
  readonly index: number;
  /** The pallet's Call enum, for metadata. */
  readonly enum: AnyType;
  readonly calls: readonly {
    readonly name: string;
    readonly index: number;
    readonly codec: $.Shape<Call['args']>;
  }[];
}

interface Entry {
  readonly pallet: string;
  readonly palletIndex: number;
  readonly call: CallTable['calls'][number];
}

let tables: readonly CallTable[] = [];
let byName = new Map<string, Entry>();
let byIndex = new Map<number, Entry>();

/**
 * Tells {@link RuntimeCall} which calls exist. Calls contain calls (Utility, Sudo, Proxy), so the type is declared before
 * the pallets that use it and learns of them here, once, when the list of pallets is put together.
 */
export function bindCalls(bound: readonly CallTable[]): void {
  tables = bound;
  byName = new Map();
  byIndex = new Map();
  for (const table of bound) {
    for (const call of table.calls) {
      const entry = { pallet: table.name, palletIndex: table.index, call };
      byName.set(`${table.name}.${call.name}`, entry);
      byIndex.set(table.index * 256 + call.index, entry);
    }
  }
}

/** The outer call enum: pallet index, call index, arguments. */
export const RuntimeCall: Type<Call> = defineType(
  'RuntimeCall',
  () => ({
    kind: 'variant',
    path: ['node_subtensor_runtime', 'RuntimeCall'],
    params: [],
    variants: tables
      .filter((table) => table.calls.length > 0)
      .map((table) => ({ index: table.index, name: table.name, fields: [{ type: table.enum }] })),
  }),
  () =>
    $.createShape<Call>({
      metadata: [],
      staticSize: 2,
      subEncode(buffer, { pallet, name, args }) {
        const entry = byName.get(`${pallet}.${name}`);
        if (!entry) throw new TypeError(`there is no call ${pallet}.${name}`);
        buffer.array[buffer.index++] = entry.palletIndex;
        buffer.array[buffer.index++] = entry.call.index;
        buffer.pushAlloc(entry.call.codec.staticSize);
        entry.call.codec.subEncode(buffer, args);
        buffer.popAlloc();
      },
      subDecode(buffer) {
        const pallet = buffer.array[buffer.index++] ?? -1;
        const index = buffer.array[buffer.index++] ?? -1;
        const entry = byIndex.get(pallet * 256 + index);
        if (!entry) throw new RangeError(`there is no call ${pallet}.${index}`);
        return { pallet: entry.pallet, name: entry.call.name, args: entry.call.codec.subDecode(buffer) };
      },
    }),
);
