import { fromHex, type Hex } from '../codec/hex.js';
import { NodeAnswerError } from '../errors/node.js';
import type { Client } from './client.js';
import type { Schema } from './schema.js';
import { plain } from './values.js';

/** One event as the chain names it; `data` is a bare value, a list, an object, or undefined. */
export interface ChainEvent {
  readonly pallet: string;
  readonly name: string;
  readonly data: unknown;
}

/** A DispatchError in words: `Pallet.ErrorName` and the chain's own documentation of it. */
export interface DispatchErrorInfo {
  readonly error: string;
  readonly docs: string;
}

interface EventRecord {
  phase: { type: string; value?: number };
  event: { pallet: string; palletEvent: string | { name: string; data?: unknown } };
}

/** The events of one extrinsic of a block, in order. */
export async function extrinsicEvents(client: Client, blockHash: Hex, index: number): Promise<ChainEvent[]> {
  const events = await blockEvents(client, blockHash);
  return events.filter(({ extrinsic }) => extrinsic === index).map(({ extrinsic: _, ...event }) => event);
}

/** An event, and the position of the extrinsic that caused it; undefined for what the block itself did. */
export interface BlockEvent extends ChainEvent {
  readonly extrinsic: number | undefined;
}

/** All events of a block, in order. */
export async function blockEvents(client: Client, blockHash: Hex): Promise<BlockEvent[]> {
  const schema = await client.schema();
  const records = await client.storage<EventRecord[]>('System', 'Events', [], { at: blockHash });
  return records.map((record) => ({
    ...eventIn(schema, record),
    extrinsic: record.phase.type === 'ApplyExtrinsic' ? record.phase.value : undefined,
  }));
}

/** Events from the SCALE bytes of `System.Events`. */
export async function decodeEvents(client: Client, bytes: Hex): Promise<ChainEvent[]> {
  const schema = await client.schema();
  const { entry } = schema.storage('System', 'Events');
  const records = schema.codec(entry.storageType.value.valueTypeId).decode(fromHex(bytes));
  return (plain(records) as EventRecord[]).map((record) => eventIn(schema, record));
}

function eventIn(schema: Schema, { event }: EventRecord): ChainEvent {
  const inner = event.palletEvent;
  const [name, data] = typeof inner === 'string' ? [inner, undefined] : [inner.name, plain(inner.data)];
  return { pallet: event.pallet, name: schema.eventName(event.pallet, name), data };
}

/** rao paid as fee, undefined when the events tell none. */
export function paidFee(events: readonly ChainEvent[]): bigint | undefined {
  const paid = events.find(
    ({ pallet, name }) => pallet === 'TransactionPayment' && name === 'TransactionFeePaid',
  );
  return (paid?.data as { actualFee: bigint } | undefined)?.actualFee;
}

/** Events that say what became of a call carried inside another, and the field that says it. */
const CARRIERS: Readonly<Record<string, string>> = {
  'Sudo.Sudid': 'sudoResult',
  'Sudo.SudoAsDone': 'sudoResult',
  'Proxy.ProxyExecuted': 'result',
  'Multisig.MultisigExecuted': 'result',
};

/** Why an extrinsic failed, or the call it carried: sudo and proxies succeed whatever that does. */
export async function findFailure(
  client: Client,
  events: readonly ChainEvent[],
): Promise<DispatchErrorInfo | undefined> {
  for (const { pallet, name, data } of events) {
    if (pallet === 'System' && name === 'ExtrinsicFailed') {
      return describeDispatchError(client, (data as { dispatchError: unknown }).dispatchError);
    }
    const field = CARRIERS[`${pallet}.${name}`];
    const result = field && (data as Record<string, { isErr?: boolean; err?: unknown }>)[field];
    if (result && result.isErr === true) return describeDispatchError(client, result.err);
  }
  return undefined;
}

/** Position of an extrinsic in a block, by its bytes. Throws NodeAnswerError when it is not there. */
export async function extrinsicIndex(client: Client, blockHash: Hex, extrinsic: Hex): Promise<number> {
  const answer = (await client.provider.request('chain_getBlock', [blockHash])) as {
    block: { extrinsics: Hex[] };
  } | null;
  const index = answer?.block.extrinsics.indexOf(extrinsic) ?? -1;
  if (index < 0) throw new NodeAnswerError(`block ${blockHash} does not hold the extrinsic it was said to`);
  return index;
}

/** Reads a decoded DispatchError with the chain's metadata. */
export async function describeDispatchError(client: Client, error: unknown): Promise<DispatchErrorInfo> {
  const { type, value } =
    typeof error === 'string' ? { type: error, value: undefined } : (error as DispatchErrorValue);
  if (type === 'Module') {
    const schema = await client.schema();
    const { index, error: code } = value as { index: number; error: Hex | number[] };
    const first = typeof code === 'string' ? fromHex(code)[0] : code[0];
    const meta = schema.error(index, first ?? 0);
    if (meta) return { error: `${meta.pallet}.${meta.name}`, docs: meta.docs };
    return { error: `Module ${index}.${first}`, docs: '' };
  }
  return { error: value === undefined ? type : `${type}.${String(value)}`, docs: '' };
}

interface DispatchErrorValue {
  type: string;
  value?: unknown;
}
