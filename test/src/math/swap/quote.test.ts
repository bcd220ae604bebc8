import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Pool, Side } from '../../../../src/math/swap/pool.js';
import { quoteSwap, simulateSwap, spotPriceRao, taoAtSpotPrice } from '../../../../src/math/swap/quote.js';
import { int } from '../../../replay/functions/case.js';
import { pool } from './pools.js';

type State = Record<string, [number, number | string | { quote: string }][]>;

interface ApiCase {
  scenario: string;
  api: string;
  args: (number | string)[];
  result: string;
}

const SIDES: Record<string, Side> = {
  SwapRuntimeApi_sim_swap_tao_for_alpha: 'buy',
  SwapRuntimeApi_sim_swap_alpha_for_tao: 'sell',
};

function readVectors(file: string) {
  return JSON.parse(readFileSync(new URL(`../../../vectors/${file}.json`, import.meta.url), 'utf8'));
}

const cases = (readVectors('runtime-api').cases as ApiCase[]).filter(({ api }) =>
  api.startsWith('SwapRuntimeApi'),
);
const states = new Map<string, State>();

/** The pool of a subnet at the end of a scenario; `undefined` if there is no such subnet. */
function poolAtEnd(scenario: string, netuid: number): Pool | undefined {
  if (!states.has(scenario)) states.set(scenario, readVectors(`scenario-${scenario}`).final_state);
  const state = states.get(scenario)!;
  const read = (item: string) => state[item]?.find(([key]) => key === netuid)?.[1];
  if (read('SubtensorModule.NetworksAdded') === undefined) return undefined;
  const balancer = read('Swap.SwapBalancer') as { quote: string } | undefined;
  return {
    tao: int(read('SubtensorModule.SubnetTAO') ?? 0),
    alpha: int(read('SubtensorModule.SubnetAlphaIn') ?? 0),
    quoteWeight: int(balancer?.quote ?? '500000000000000000'),
    feeRate: Number(read('Swap.FeeRate') ?? 33),
    mechanism: Number(read('SubtensorModule.SubnetMechanism') ?? 0),
  };
}

/** The u64 fields of a SCALE result. */
function words(hex: string): bigint[] {
  const bytes = Buffer.from(hex.slice(2), 'hex');
  return Array.from({ length: bytes.length / 8 }, (_, i) => bytes.readBigUInt64LE(8 * i));
}

describe('quoteSwap', () => {
  it('behavior: every answer of the runtime API', () => {
    let compared = 0;
    for (const { scenario, api, args, result } of cases) {
      const side = SIDES[api];
      const subject = side && poolAtEnd(scenario, Number(args[0]));
      if (side === undefined || subject === undefined) continue;
      const quote = quoteSwap(subject, side, int(args[1]));
      const fields = [
        quote.taoAmount,
        quote.alphaAmount,
        quote.taoFee,
        quote.alphaFee,
        quote.taoSlippage,
        quote.alphaSlippage,
      ];
      expect({ scenario, api, args, fields }).toEqual({ scenario, api, args, fields: words(result) });
      compared += 1;
    }
    expect(compared).toBeGreaterThan(800);
  });

  it('error: a trade the pool refuses is quoted as zero', () => {
    expect(Object.values(quoteSwap(pool(10n, 10n), 'buy', 1n))).toEqual([0n, 0n, 0n, 0n, 0n, 0n]);
  });
});

describe('spotPriceRao', () => {
  it('behavior: every answer of the runtime API', () => {
    const prices = cases.filter(({ api }) => api === 'SwapRuntimeApi_current_alpha_price');
    expect(prices.length).toBeGreaterThan(0);
    for (const { scenario, args, result } of prices) {
      const subject = poolAtEnd(scenario, Number(args[0]));
      const price = subject === undefined ? 10n ** 9n : spotPriceRao(subject);
      expect({ scenario, args, price }).toEqual({ scenario, args, price: words(result)[0] });
    }
  });
});

describe('simulateSwap', () => {
  it('args: without a pool one for one, and the reserves follow', () => {
    const stable = pool(10n, 4n, { mechanism: 0 });
    expect(simulateSwap(stable, 'buy', 6n)).toMatchObject({ paidIn: 6n, paidOut: 6n, fee: 0n });
    expect(simulateSwap(stable, 'buy', 6n)).toMatchObject({ pool: { tao: 16n, alpha: 0n } });
  });
});

describe('taoAtSpotPrice', () => {
  it('default', () => {
    expect(taoAtSpotPrice(pool(10n ** 9n, 4n * 10n ** 9n), 1_000n)).toBe(250n);
  });
});
