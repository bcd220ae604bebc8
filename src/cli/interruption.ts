import { InterruptedError } from '../errors/cli.js';

let sentHash: string | undefined;
let onCtrlC: (() => void) | undefined;

/** While a transaction is under way, Ctrl-C must say that it was sent. `undefined` when its fate is known. */
export function setTransactionUnderWay(extrinsicHash: string | undefined): void {
  sentHash = extrinsicHash;
}

/** What a Ctrl-C means now. */
export const interruption = (): InterruptedError => new InterruptedError({ extrinsicHash: sentHash });

/** What a Ctrl-C does instead of ending the program: once, for a second one is meant seriously. */
export function takeCtrlC(): (() => void) | undefined {
  const taken = onCtrlC;
  onCtrlC = undefined;
  return taken;
}

/** Waits for Ctrl-C or a request to end, which then do not end the program; the signal's name. */
export function untilSignal(): Promise<string> {
  return new Promise((resolve) => {
    onCtrlC = () => resolve('SIGINT');
    for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve(signal));
  });
}
