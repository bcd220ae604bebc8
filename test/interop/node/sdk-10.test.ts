import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { SDK_10 } from '../environments.js';
import { describeWithPython, install, observe, SCENARIO_TIMEOUT_MS } from './python.js';
import { type ServedChain, serveChain } from './serve.js';

interface Answer {
  readonly success: boolean;
  readonly message: string;
  readonly error: string | null;
  /** rao. */
  readonly fee: number | null;
  readonly paid: number | null;
}

interface Observed {
  readonly [name: string]: unknown;
}

const ALICE = '5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY';
const BOB = '5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty';
const SUCCESS = { success: true, message: 'Success', error: null };

describeWithPython('the bittensor SDK 10.5', () => {
  let served: ServedChain;
  let seen: Observed;
  const answer = (name: string): Answer => seen[name] as Answer;
  beforeAll(async () => {
    await install(SDK_10);
    served = await serveChain({ sealing: { mode: 'instant' } });
    seen = await observe(SDK_10, './sdk_10.py', served.url);
  }, SCENARIO_TIMEOUT_MS);
  afterAll(() => served?.close());

  it('default: reads the chain', () => {
    expect(seen).toMatchObject({
      isFast: true,
      balance: 1_000_000_000_000_000,
      burnCost: 1_000_000_000_000,
      netuids: [0, 1],
    });
  });

  it('default: transfers, pays what was quoted', () => {
    expect(answer('transfer')).toMatchObject(SUCCESS);
    expect(answer('transfer').fee).toBeGreaterThan(0);
    expect(answer('transfer').paid).toBe(answer('transfer').fee);
    expect(seen.balanceAfter).toBe(1_000_001_500_000_000);
    expect(answer('tooMuch').message).toMatch(/^Not enough balance for transfer/);
  });

  it('default: creates and starts a subnet, registers', () => {
    expect(answer('created')).toMatchObject(SUCCESS);
    expect(seen.netuid).toBe(2);
    expect(answer('started')).toMatchObject(SUCCESS);
    expect(answer('registered')).toMatchObject(SUCCESS);
    expect(seen.uid).toBe(1);
  });

  it('error: a failed dispatch is told with its name and its documentation', () => {
    const { success, message } = answer('beforeStart');
    expect(success).toBe(false);
    expect(message).toMatch(/SubtokenDisabled\(Module\).*The subnet has not been started/);
  });

  it('default: stakes, in the open and shielded, and unstakes', () => {
    expect(answer('staked')).toMatchObject(SUCCESS);
    expect(answer('shielded')).toMatchObject(SUCCESS);
    expect(seen.stake).toBeGreaterThan(50_000_000_000);
    expect(answer('unstaked')).toMatchObject(SUCCESS);
  });

  it('default: commits weights under timelock; the chain keeps them', () => {
    expect(answer('committed')).toMatchObject(SUCCESS);
    expect(seen.pending).toBe(1);
  });

  it('default: commits weights by hash and reveals them, not too early', () => {
    expect(answer('hidden')).toMatchObject(SUCCESS);
    // CommitBlockNotInRevealRange.
    expect(answer('tooEarly').message).toContain('Custom error: 17');
    expect(answer('revealed')).toMatchObject(SUCCESS);
    expect(seen.revealedWeights).toEqual([
      [
        0,
        [
          [0, 65_535],
          [1, 32_768],
        ],
      ],
    ]);
  });

  it('default: sets weights directly', () => {
    expect(answer('direct')).toMatchObject(SUCCESS);
    expect(answer('weighed')).toMatchObject(SUCCESS);
    expect(seen.weights).toEqual([
      [
        0,
        [
          [0, 65_535],
          [1, 65_535],
        ],
      ],
    ]);
  });

  it('default: metagraph, dynamic info, hyperparameters, neurons, stake', () => {
    expect(seen.metagraph).toMatchObject({ n: 2, hotkeys: [ALICE, BOB] });
    expect(seen.dynamic).toMatchObject({ netuid: 2, tempo: 10, symbol: 'β' });
    expect(seen.subnets).toEqual([0, 1, 2]);
    expect(seen.parameters).toEqual({ tempo: 10, max_validators: 64, commit_reveal: false });
    expect(seen.neurons).toEqual([
      [0, ALICE],
      [1, BOB],
    ]);
    expect(seen.stakeInfo).toEqual([[2, expect.any(Number)]]);
  });
});
