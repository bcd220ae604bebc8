import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { SDK_11 } from '../environments.js';
import { describeWithPython, install, observe, SCENARIO_TIMEOUT_MS } from './python.js';
import { type ServedChain, serveChain } from './serve.js';

interface Answer {
  readonly success: boolean;
  readonly message: string;
  /** Name and code. */
  readonly error: [string, string] | null;
  /** rao. */
  readonly fee: number | null;
  readonly id: string | null;
  readonly data: object;
}

const ALICE = '5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY';
const BOB = '5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty';
const SUCCESS = { success: true, error: null };

describeWithPython('the bittensor SDK 11.3', () => {
  let served: ServedChain;
  let seen: Readonly<Record<string, unknown>>;
  const answer = (name: string): Answer => seen[name] as Answer;
  beforeAll(async () => {
    await install(SDK_11);
    served = await serveChain({ sealing: { mode: 'instant' } });
    seen = await observe(SDK_11, './sdk_11.py', served.url);
  }, SCENARIO_TIMEOUT_MS);
  afterAll(() => served?.close());

  it('default: reads the chain', () => {
    expect(seen).toMatchObject({ spec: 425, isFast: true, balance: 1_000_000_000_000_000, netuids: [0, 1] });
  });

  it('default: plans and sends a transfer', () => {
    expect(seen.planned).toBeGreaterThan(0);
    expect(answer('transfer')).toMatchObject(SUCCESS);
    expect(answer('transfer').id).toMatch(/^\d+-0002$/);
    expect(seen.balanceAfter).toBe(1_000_001_500_000_000);
  });

  it('default: creates and starts a subnet, registers', () => {
    expect(answer('created')).toMatchObject({ ...SUCCESS, message: 'Subnet 2 registered.' });
    expect(answer('started')).toMatchObject(SUCCESS);
    expect(answer('registered')).toMatchObject(SUCCESS);
  });

  it('error: a failed dispatch is told with its name and its documentation', () => {
    expect(answer('beforeStart')).toMatchObject({
      success: false,
      error: ['SubtokenDisabled', 'ErrorCode.SUBTOKEN_DISABLED'],
    });
    expect(answer('beforeStart').message).toMatch(/^The subnet has not been started/);
    expect(answer('hidden')).toMatchObject({
      success: false,
      error: ['CommitRevealEnabled', 'ErrorCode.DISABLED'],
    });
  });

  it('default: stakes, in the open and shielded, and unstakes', () => {
    expect(answer('staked')).toMatchObject(SUCCESS);
    expect(answer('shielded')).toMatchObject({ ...SUCCESS, data: { shielded: true } });
    expect(answer('unstaked')).toMatchObject(SUCCESS);
  });

  it('default: changes a hyperparameter and sets weights', () => {
    expect(answer('direct')).toMatchObject(SUCCESS);
    expect(answer('weighed')).toMatchObject(SUCCESS);
    expect(seen.weights).toEqual([
      [0, 65_535],
      [1, 65_535],
    ]);
  });

  it('default: metagraph, neurons, hyperparameters, stake, quotes, prices', () => {
    expect(seen.metagraph).toEqual({ netuid: 2, hotkeys: [ALICE, BOB] });
    expect(seen.neurons).toEqual([
      [0, ALICE],
      [1, BOB],
    ]);
    expect(seen.parameters).toMatchObject({
      tempo: 10,
      max_validators: 64,
      commit_reveal_weights_enabled: false,
    });
    expect(seen.position).toHaveLength(1);
    expect(seen.quote).toMatch(/^SwapQuote/);
    expect(Object.keys(seen.prices as object)).toEqual(['0', '1', '2']);
  });
});
