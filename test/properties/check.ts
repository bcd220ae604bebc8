import type { Context } from '../../src/runtime/frame/context.js';
import {
  alphaBooksViolations,
  type InvariantName,
  snapshotAlphaBooks,
  violations,
} from '../../src/runtime/pallets/subtensor/invariants/index.js';
import { CKBurn } from '../../src/runtime/pallets/subtensor/storage/index.js';

/** Calls after which root claims may exceed what was set aside for them: see alpha-ownership.ts. */
const KEY_SWAP = /^SubtensorModule\.swap_(hotkey|coldkey)/;
const NOT_ALPHA: ReadonlySet<InvariantName> = new Set(['alphaBelongsToSomebody']);

/** Checks a chain again and again; it remembers when the chain's own rules broke the ownership of alpha. */
export class InvariantWatch {
  #isAlphaOwned = true;
  #books: ReturnType<typeof snapshotAlphaBooks> = new Map();

  /** To be told of every call that succeeded. */
  called(label: string): void {
    if (KEY_SWAP.test(label)) this.#isAlphaOwned = false;
  }

  /** One sentence per violation. */
  violations(ctx: Context): string[] {
    if (CKBurn.get(ctx) > 0n) this.#isAlphaOwned = false;
    const found = violations(ctx, this.#isAlphaOwned ? undefined : NOT_ALPHA);
    return [...found, ...this.alphaViolations(ctx)];
  }

  /** Whether any alpha came from nowhere since the last time. */
  alphaViolations(ctx: Context): string[] {
    const books = snapshotAlphaBooks(ctx);
    const found = alphaBooksViolations(this.#books, books);
    this.#books = books;
    return found;
  }
}
