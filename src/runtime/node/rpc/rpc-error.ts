/** An answer that is an error object. Codes and texts are the real node's: clients match them (spec: node-rpc §1.3). */
export class RpcError extends Error {
  constructor(
    readonly code: number,
    message: string,
    readonly data?: unknown,
  ) {
    super(message);
    this.name = 'RpcError';
  }
}

export const parseError = () => new RpcError(-32700, 'Parse error');
export const invalidRequest = () => new RpcError(-32600, 'Invalid request');
export const methodNotFound = () => new RpcError(-32601, 'Method not found');
export const invalidParams = (why: string) => new RpcError(-32602, 'Invalid params', why);
export const internalError = (why: string) => new RpcError(-32603, 'Internal error', why);
/** Source: substrate `sc-rpc-server`, rate-limit middleware. */
export const tooManyCalls = () => new RpcError(-32999, 'RPC rate limit exceeded');

/** The block hash names no block of this chain. */
export const unknownBlock = (hash: string) =>
  new RpcError(4003, `Client error: UnknownBlock: Header was not found in the database: ${hash}`);

/** The block is known but its state is no longer kept. */
export const discardedState = (hash: string) =>
  new RpcError(4003, `Client error: Api called for an unknown Block: State already discarded for ${hash}`);

export const unknownRuntimeCall = (name: string) =>
  new RpcError(4003, `Client error: Execution failed: Other: Exported method ${name} is not found`);

export const failedRuntimeCall = (why: string) =>
  new RpcError(4003, `Client error: Execution failed: ${why}`);

/** Bytes that are no extrinsic to the node, by the method asked. Source: substrate `sc-rpc-api`, `author/error.rs`, and others. */
export const badExtrinsic = (why: string) => new RpcError(1040, `Client error: ${why}`);
export const badWatchedExtrinsic = (why: string) =>
  new RpcError(1001, `Extrinsic has invalid format: ${why}`);
export const badDryRun = (why: string) => new RpcError(2, 'Unable to dry run extrinsic', why);
export const badInfoQuery = (why: string) => new RpcError(2, 'Unable to query dispatch info.', why);
export const badFeeQuery = (why: string) => new RpcError(2, 'Unable to query fee details.', why);

/** Bytes that are no extrinsic to the runtime, or a block without state; by the method asked. */
export const failedDryRun = (why: string) => new RpcError(1, 'Unable to dry run extrinsic.', why);
export const failedInfoQuery = (why: string) => new RpcError(1, 'Unable to query dispatch info.', why);
export const failedFeeQuery = (why: string) => new RpcError(1, 'Unable to query fee details.', why);
export const undecodableExtrinsic = (why: string) =>
  new RpcError(1002, `Verification Error: Runtime error: ${why}`, why);
export const invalidTransaction = (why: string) => new RpcError(1010, 'Invalid Transaction', why);
export const unknownValidity = (why: string) => new RpcError(1011, 'Unknown Transaction Validity', why);
export const temporarilyBanned = () => new RpcError(1012, 'Transaction is temporarily banned');
export const alreadyImported = (hash: string) => new RpcError(1013, 'Transaction already imported', hash);
export const tooLowPriority = (old: bigint, now: bigint) =>
  new RpcError(
    1014,
    `Priority is too low: (${old} vs ${now})`,
    'The transaction has too low priority to replace another transaction already in the pool.',
  );
export const poolIsFull = () =>
  new RpcError(1016, 'Immediately Dropped', "The transaction couldn't enter the pool because of the limit");
