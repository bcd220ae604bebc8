import { BaseError, EXIT } from './base.js';

/** A file that is not a transaction of ours, or contradicts itself. */
export class TransactionFileError extends BaseError {
  constructor(
    readonly source: string,
    readonly reason: string,
  ) {
    super(`${source} is not a transaction that can be used: ${reason}.`, {
      code: 'TRANSACTION_FILE',
      exitCode: EXIT.usage,
      details: { source, reason },
      help: ['Make one with --unsigned-out on the command that should be sent.'],
    });
  }
}

/** The wallet in use does not hold the key a transaction was made for. */
export class WrongSignerError extends BaseError {
  constructor(
    readonly wanted: string,
    readonly held: string,
  ) {
    super(`The transaction is to be signed by ${wanted}, and this key is ${held}.`, {
      code: 'WRONG_SIGNER',
      exitCode: EXIT.wallet,
      details: { wanted, held },
      help: ['Choose the wallet that holds the key with --wallet-name, or the hotkey with --hotkey.'],
    });
  }
}

/** A transaction for one chain was brought to another. */
export class WrongChainError extends BaseError {
  constructor(
    readonly wantedGenesis: string,
    readonly genesis: string,
    network: string,
  ) {
    super(`The transaction is for another chain than ${network}.`, {
      code: 'WRONG_CHAIN',
      exitCode: EXIT.refused,
      details: { wantedGenesis, genesis, network },
      help: ['Choose the chain it was made for with --network.'],
    });
  }
}
