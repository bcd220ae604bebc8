/**
 * Loaded before each test file while evidence is recorded (`npm run conformance`): notes the calls its tests dispatch and the
 * errors those end in, the events that are emitted, the storage items that calls write. Tells `evidence.txt` when the file is through.
 */
import { afterAll, expect } from '@jest/globals';
import { Context } from '../../src/runtime/frame/context.js';
import { DispatchFailure } from '../../src/runtime/frame/dispatch-error.js';
import { Runtime } from '../../src/runtime/frame/runtime.js';
import { State } from '../../src/runtime/frame/state.js';
import { evidenceName, type ObservedKind, writeRecording } from './evidence.js';

const seen: Record<ObservedKind, Set<string>> = {
  calls: new Set(),
  errors: new Set(),
  events: new Set(),
  storage: new Set(),
};

/** Calls in progress, one inside the other. What tests write beside them is their own doing. */
let depth = 0;

const { dispatch } = Runtime.prototype;
Runtime.prototype.dispatch = function (...given) {
  const [, call] = given;
  depth++;
  try {
    const dispatched = dispatch.apply(this, given);
    seen.calls.add(`${call.pallet}.${call.name}`);
    return dispatched;
  } catch (error) {
    if (error instanceof DispatchFailure) {
      seen.calls.add(`${call.pallet}.${call.name}`);
      seen.errors.add(error.label);
    }
    throw error;
  } finally {
    depth--;
  }
};

const { deposit } = Context.prototype;
Context.prototype.deposit = function (event, value) {
  seen.events.add(`${event.pallet}.${event.name}`);
  deposit.call(this, event, value);
};

const { write } = State.prototype;
State.prototype.write = function (item, keys, value) {
  if (depth > 0) seen.storage.add(`${item.pallet}.${item.name}`);
  write.call(this, item, keys, value);
};

afterAll(() => {
  writeRecording(evidenceName(expect.getState().testPath!), seen);
});
