import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Context } from '../../src/runtime/frame/context.js';
import { AlphaBurned } from '../../src/runtime/pallets/alpha-assets/storage.js';
import { TotalIssuance } from '../../src/runtime/pallets/balances/storage.js';
import { pallets } from '../../src/runtime/pallets/index.js';
import { dispatchGuards } from '../../src/runtime/pallets/subtensor/guards/index.js';
import {
  AlphaV2,
  ChildKeys,
  NumStakingColdkeys,
  Owner,
  PendingOwnerCut,
  SubnetAlphaIn,
  SubnetAlphaOut,
  SubnetTAO,
  TotalStake,
  Uids,
} from '../../src/runtime/pallets/subtensor/storage/index.js';
import { Replay, type Trace } from '../replay/trace.js';
import { InvariantWatch } from './check.js';

const folder = new URL('../vectors/', import.meta.url);
const scenarios = readdirSync(folder).filter((name) => name.startsWith('scenario-'));

function read(file: string): Trace {
  return JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Trace;
}

/** The state at the end of a scenario. */
function stateAfter(file: string): Context {
  let state: Context | undefined;
  const afterStep = (ctx: Context) => {
    state = ctx;
  };
  new Replay(read(file), { pallets, dispatchGuards, afterStep }).run();
  return state!;
}

/** The keys of the first entry. */
function first<K extends unknown[]>(entries: readonly [...K, unknown][]): K {
  return entries[0]!.slice(0, -1) as K;
}

const doubled = ({ mantissa, exponent }: { mantissa: bigint; exponent: bigint }) => ({
  mantissa: 2n * mantissa,
  exponent,
});

describe('invariants', () => {
  it.each(scenarios)('behavior: the chain itself keeps them, %s', (file) => {
    const trace = read(file);
    const watch = new InvariantWatch();
    const found: string[] = [];
    const afterBlock = (ctx: Context, index: number) => {
      found.push(...watch.violations(ctx).map((violation) => `step ${index}: ${violation}`));
    };
    const afterStep = (ctx: Context, index: number) => {
      const step = trace.steps[index]!;
      if ('call' in step && step.result === 'ok') watch.called(step.call[0]);
      afterBlock(ctx, index);
    };
    new Replay(trace, { pallets, dispatchGuards, afterStep, afterBlock }).run();
    expect(found.slice(0, 3)).toEqual([]);
  });

  const damages: [string, (ctx: Context) => void][] = [
    ['issuanceIsOnAccounts', (ctx) => TotalIssuance.mutate(ctx, (issued) => issued + 1n)],
    ['poolsAreBacked', (ctx) => SubnetTAO.mutate(ctx, 2, (tao) => tao + 10n ** 15n)],
    ['stakesAddUp', (ctx) => TotalStake.mutate(ctx, (total) => total / 2n)],
    ['alphaBelongsToSomebody', (ctx) => PendingOwnerCut.mutate(ctx, 2, (cut) => cut + 10n ** 15n)],
    ['sharesAddUp', (ctx) => AlphaV2.mutate(ctx, ...first(AlphaV2.iter(ctx)), doubled)],
    ['uidMapsAreBijective', (ctx) => Uids.insert(ctx, ...first(Uids.iter(ctx)), 77)],
    ['ownersMatchHotkeys', (ctx) => Owner.remove(ctx, ...first(Owner.iter(ctx).slice(1)))],
    ['parentsMatchChildren', (ctx) => ChildKeys.remove(ctx, ...first(ChildKeys.iter(ctx)))],
    ['rootClaimantsAreIndexed', (ctx) => NumStakingColdkeys.mutate(ctx, (count) => count + 1n)],
  ];

  it('behavior: each notices what it is there for', () => {
    const ctx = stateAfter('scenario-h-random-walk.json');
    for (const [name, damage] of damages) {
      const watch = new InvariantWatch();
      expect(watch.violations(ctx)).toEqual([]);
      const checkpoint = ctx.state.checkpoint();
      damage(ctx);
      expect(watch.violations(ctx).join('\n')).toMatch(new RegExp(`^${name}\\b`, 'm'));
      ctx.state.rollback(checkpoint);
    }
  });

  it('behavior: alpha from nowhere is noticed, as is burned alpha that comes back', () => {
    const ctx = stateAfter('scenario-h-random-walk.json');
    const watch = new InvariantWatch();
    const change = (work: () => void) => {
      work();
      return watch.alphaViolations(ctx);
    };
    expect(change(() => AlphaBurned.insert(ctx, 2, 7n))).toEqual([]);
    expect(change(() => SubnetAlphaIn.mutate(ctx, 2, (alpha) => alpha - 5n))).toEqual([]);
    expect(change(() => SubnetAlphaOut.mutate(ctx, 2, (alpha) => alpha + 1n))).toEqual([
      expect.stringMatching(/^1 alpha rao of subnet 2, .* came from nowhere$/),
    ]);
    expect(change(() => AlphaBurned.insert(ctx, 2, 6n))).toEqual([expect.stringMatching('came back')]);
  });
});
