/** Replays one vector file of any kind, told by its content and not by its name. Formats: test/vectors/README.md. */
import { readFileSync } from 'node:fs';
import { allRuntimeApis } from '../../src/runtime/all-runtime-apis.js';
import { extensions } from '../../src/runtime/extensions.js';
import { Runtime, runtimeParameters } from '../../src/runtime/frame/runtime.js';
import { pallets } from '../../src/runtime/pallets/index.js';
import { dispatchGuards } from '../../src/runtime/pallets/subtensor/guards/index.js';
import { reasonOfAbsence } from '../conformance/absent.js';
import { type ApiCase, replayApiAnswers } from './api-answers.js';
import type { GoldenCase } from './functions/case.js';
import { caseDifference } from './functions/index.js';
import { type InterfaceEntry, PublishedInterface } from './interface.js';
import { isKeysAndCalls, replayKeysAndCalls } from './keys-and-calls.js';
import { compareEach, type Outcome } from './outcome.js';
import { Replay, type Trace } from './trace.js';
import { isWalletFile, replayWallet } from './wallet/index.js';

/** Throws for a file that is not JSON or of no known kind. Scenarios that a file of API answers names lie beside it. */
export async function replayFile(path: string): Promise<Outcome> {
  const data = readJson(path);
  if (data === undefined) return { cases: 0, differences: [] };
  if (isTrace(data)) return replayTrace(data);
  if (hasList(data, 'entries')) return replayInterface(data.entries as unknown as InterfaceEntry[]);
  if (hasList(data, 'cases')) {
    const { cases } = data;
    return cases.some((entry) => 'api' in entry)
      ? replayApiAnswers(path, cases as unknown as ApiCase[], pallets, allRuntimeApis(productionRuntime()))
      : compareEach(cases, caseDifference);
  }
  if (isKeysAndCalls(data)) return replayKeysAndCalls(data, productionRuntime());
  if (isWalletFile(data)) return replayWallet(data);
  throw new Error(
    `${path} is of no known kind: neither steps, cases, entries, keys and calls nor sections of a wallet.`,
  );
}

function replayTrace(trace: Trace): Outcome {
  const replay = new Replay(trace, { pallets, dispatchGuards });
  return { cases: replay.run().steps, differences: replay.differences };
}

/** Calls that are knowingly absent are not compared. */
function replayInterface(entries: readonly InterfaceEntry[]): Outcome {
  const published = new PublishedInterface(productionRuntime());
  const present = entries.filter(
    (entry) => entry.kind === 'constants' || !reasonOfAbsence(`${entry.pallet}.${entry.name}`),
  );
  return compareEach(present, (entry) => published.difference(entry));
}

function productionRuntime(): Runtime {
  return new Runtime(pallets, runtimeParameters(), extensions);
}

function readJson(path: string): object | undefined {
  const text = readFileSync(path, 'utf8');
  if (text.trim() === '') return undefined;
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new Error(`${path} is not JSON: ${(error as Error).message}`);
  }
  if (typeof data !== 'object' || data === null) throw new Error(`${path} holds no object.`);
  return Object.keys(data).length === 0 ? undefined : data;
}

function isTrace(data: object): data is Trace {
  return 'steps' in data;
}

function hasList<K extends string>(data: object, name: K): data is Record<K, GoldenCase[]> {
  return Array.isArray((data as Record<string, unknown>)[name]);
}
