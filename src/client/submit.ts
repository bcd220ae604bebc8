import { type Hex, toHex } from '../codec/hex.js';
import { JsonRpcError, NodeUnreachableError } from '../errors/node.js';
import { DispatchFailedError, UnknownOutcomeError } from '../errors/transaction.js';
import type { Client } from './client.js';
import { retryOf } from './dispatch-retry.js';
import { type ChainEvent, extrinsicEvents, extrinsicIndex, findFailure, paidFee } from './events.js';
import type { SignedExtrinsic } from './extrinsic.js';
import { poolError } from './pool-error.js';

/** How long a sender waits: until a block holds the transaction, or until that block is final. */
export type WaitFor = 'inBlock' | 'finalized';

/** Where a transaction came to lie and what it did. */
export interface Receipt {
  readonly extrinsicHash: Hex;
  readonly blockHash: Hex;
  readonly blockNumber: number;
  readonly extrinsicIndex: number;
  /** rao paid as fee, undefined when the chain reports none. */
  readonly feeRao: bigint | undefined;
  readonly events: readonly ChainEvent[];
}

export interface SubmitOptions {
  readonly waitFor?: WaitFor;
  /** Told of every step: `ready`, `broadcast`, `inBlock`, `finalized`. */
  readonly onStatus?: (status: string) => void;
  readonly timeoutMs?: number;
}

const DEFAULT_TIMEOUT_MS = 120_000;

/**
 * Sends a signed extrinsic and follows it. Throws InvalidTransactionError when the pool refuses it (nothing happened),
 * DispatchFailedError when a block holds it but its call failed, UnknownOutcomeError when nobody can tell.
 */
export async function submit(
  client: Client,
  extrinsic: SignedExtrinsic,
  options: SubmitOptions = {},
): Promise<Receipt> {
  const blockHash = await watch(client, extrinsic, options);
  try {
    return await readReceipt(client, extrinsic, blockHash);
  } catch (error) {
    if (error instanceof DispatchFailedError) throw error;
    throw new UnknownOutcomeError(extrinsic.hash, 'its block could not be read', error);
  }
}

/** Resolves with the hash of the block that holds the extrinsic. */
function watch(client: Client, extrinsic: SignedExtrinsic, options: SubmitOptions): Promise<Hex> {
  const { waitFor = 'inBlock', timeoutMs = DEFAULT_TIMEOUT_MS } = options;
  return new Promise<Hex>((resolve, reject) => {
    let settled = false;
    let stop: (() => Promise<void>) | undefined;
    const timer = setTimeout(
      () => finish(new UnknownOutcomeError(extrinsic.hash, `no block held it within ${timeoutMs} ms`)),
      timeoutMs,
    );
    const finish = (result: Hex | Error) => {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      // The outcome is known; a failed farewell changes nothing.
      stop?.().catch(() => undefined);
      if (result instanceof Error) reject(result);
      else resolve(result);
    };
    const onStatus = (status: unknown) => {
      const [name, value] = readStatus(status);
      options.onStatus?.(name);
      if (name === waitFor || name === 'finalized') finish(value as Hex);
      else if (FATAL.has(name))
        finish(new UnknownOutcomeError(extrinsic.hash, `the node reports it as ${name}`));
    };
    client.provider
      .subscribe(
        'author_submitAndWatchExtrinsic',
        [toHex(extrinsic.bytes)],
        'author_unwatchExtrinsic',
        onStatus,
        (error) => finish(new UnknownOutcomeError(extrinsic.hash, 'the connection was lost', error)),
      )
      .then(
        (unsubscribe) => {
          stop = unsubscribe;
          if (settled) stop().catch(() => undefined);
        },
        (error: unknown) => finish(submissionError(extrinsic.hash, error)),
      );
  });
}

/** Statuses after which the node follows the extrinsic no further. After `retracted` it waits for another block. */
const FATAL = new Set(['usurped', 'dropped', 'invalid', 'finalityTimeout']);

function readStatus(status: unknown): [name: string, value: unknown] {
  if (typeof status === 'string') return [status, undefined];
  return Object.entries(status as object)[0] ?? ['unknown', undefined];
}

function submissionError(hash: Hex, error: unknown): Error {
  if (error instanceof JsonRpcError) return poolError(error);
  if (error instanceof NodeUnreachableError) return error;
  return new UnknownOutcomeError(hash, 'the node did not confirm that it took it', error);
}

/** What a block reports of an extrinsic it holds. @throws DispatchFailedError */
export async function readReceipt(
  client: Client,
  extrinsic: SignedExtrinsic,
  blockHash: Hex,
): Promise<Receipt> {
  const [header, index] = await Promise.all([
    client.header(blockHash),
    extrinsicIndex(client, blockHash, toHex(extrinsic.bytes)),
  ]);
  const events = await extrinsicEvents(client, blockHash, index);
  const feeRao = paidFee(events);
  const failure = await findFailure(client, events);
  if (failure !== undefined) {
    const { error, docs } = failure;
    const details = {
      extrinsicHash: extrinsic.hash,
      blockHash,
      blockNumber: header.number,
      ...(feeRao === undefined ? {} : { feeRao: feeRao.toString() }),
    };
    throw new DispatchFailedError(error, docs, details, { retry: retryOf(error) });
  }
  return {
    extrinsicHash: extrinsic.hash,
    blockHash,
    blockNumber: header.number,
    extrinsicIndex: index,
    feeRao,
    events,
  };
}
