import { BaseError, EXIT } from './base.js';

const REACH_HELP = [
  'Check the address and that the node runs; `tao sim status` shows the embedded chain.',
  'Name another one with --network (sim, finney, test, local or a ws:// address).',
];

/** No connection came about: nothing was sent. */
export class NodeUnreachableError extends BaseError {
  constructor(
    readonly url: string,
    cause?: unknown,
  ) {
    super(`The node at ${url} cannot be reached.`, {
      code: 'NODE_UNREACHABLE',
      exitCode: EXIT.node,
      retry: 'later',
      details: { url },
      help: REACH_HELP,
      cause,
    });
  }
}

/** The connection broke before an answer came: the node may have done what it was asked. */
export class ConnectionLostError extends BaseError {
  constructor(readonly url: string) {
    super(`The connection to ${url} was lost.`, {
      code: 'CONNECTION_LOST',
      exitCode: EXIT.node,
      retry: 'later',
      details: { url },
      help: REACH_HELP,
    });
  }
}

export class NodeTimeoutError extends BaseError {
  constructor(
    readonly method: string,
    readonly timeoutMs: number,
  ) {
    super(`The node gave no answer to ${method} within ${timeoutMs} ms.`, {
      code: 'NODE_TIMEOUT',
      exitCode: EXIT.node,
      retry: 'later',
      details: { method, timeoutMs },
      help: REACH_HELP,
    });
  }
}

/** The node answered a request with a JSON-RPC error object. */
export class JsonRpcError extends BaseError {
  constructor(
    readonly method: string,
    readonly rpcCode: number,
    readonly rpcMessage: string,
    readonly data?: unknown,
  ) {
    const text = typeof data === 'string' ? `${rpcMessage}: ${data}` : rpcMessage;
    super(`The node refused ${method}: ${text}`, {
      code: 'JSON_RPC_ERROR',
      exitCode: EXIT.node,
      details: { method, rpcCode, rpcMessage, ...(data === undefined ? {} : { data }) },
    });
  }
}

/** The answer is not what the protocol, or this chain's metadata, allows. */
export class NodeAnswerError extends BaseError {
  constructor(what: string, cause?: unknown) {
    super(`The node's answer is not understood: ${what}.`, {
      code: 'NODE_ANSWER',
      exitCode: EXIT.node,
      help: ['Check with --network that this is a subtensor node.'],
      cause,
    });
  }
}

/** The chain has no such pallet, storage item, call, constant or runtime API. */
export class NotOnChainError extends BaseError {
  constructor(
    readonly kind: 'pallet' | 'storage item' | 'call' | 'constant' | 'runtime API' | 'event' | 'type',
    readonly item: string,
  ) {
    super(`This chain has no ${kind} ${item}.`, {
      code: 'NOT_ON_CHAIN',
      exitCode: EXIT.node,
      details: { kind, item },
      help: ['The node runs another version of the runtime than this command needs.'],
    });
  }
}

/** A block number or hash the chain does not have, or whose state it no longer keeps. */
export class BlockNotFoundError extends BaseError {
  constructor(readonly block: string) {
    super(`The chain has no block ${block}, or no longer keeps its state.`, {
      code: 'BLOCK_NOT_FOUND',
      exitCode: EXIT.node,
      details: { block },
      help: ['Ask an archive node with --network archive, or a block of the last 256.'],
    });
  }
}
