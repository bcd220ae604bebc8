import { InterruptedError } from '../errors/cli.js';

let sentHash: string | undefined;

/** While a transaction is under way, Ctrl-C must say that it was sent. `undefined` when its fate is known. */
export function setTransactionUnderWay(extrinsicHash: string | undefined): void {
  sentHash = extrinsicHash;
}

/** What a Ctrl-C means now. */
export const interruption = (): InterruptedError => new InterruptedError({ extrinsicHash: sentHash });
