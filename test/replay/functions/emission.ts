import { blockEmission } from '../../../src/math/emission/block-emission.js';
import { splitDividends } from '../../../src/math/emission/dividends.js';
import { injectionTerms } from '../../../src/math/emission/injection.js';
import { effectiveReductionInterval, networkLockCost } from '../../../src/math/emission/lock-cost.js';
import { movingPrice, nextMovingPrice } from '../../../src/math/emission/moving-price.js';
import { sampleClaimIndices } from '../../../src/math/emission/root-claim.js';
import { rootProportion } from '../../../src/math/emission/root-proportion.js';
import { isRootSellOn, subnetShares, subnetTaoEmissions } from '../../../src/math/emission/subnet-shares.js';
import { splitEmission } from '../../../src/math/epoch/mechanism-split.js';
import { fromU64Proportion } from '../../../src/math/epoch/stake-weight.js';
import { I96F32, U96F32 } from '../../../src/math/fixed/types.js';
import { spotPrice } from '../../../src/math/swap/pool.js';
import { fn, type GoldenCase, type GoldenFunctions, int, ints, plain } from './case.js';
import { poolOf } from './pool.js';

/** `TaoWeight` in production. */
const TAO_WEIGHT = fromU64Proportion(971_718_665_099_567_868n);

function subnetEmissions(entry: GoldenCase) {
  const states = entry.subnets as GoldenCase[];
  const subnets = states.map((state) => ({
    movingPrice: movingPrice(I96F32.fromBits(int(state.moving_price_I96F32)), 1),
    minerBurned: U96F32.fromBits(int(state.miner_burned_U96F32)),
    emissionEnabled: state.emission_enabled as boolean,
  }));
  const emissions = subnetTaoEmissions(subnets, int(entry.block_emission));
  const prices = states.map((state) => spotPrice(poolOf({ ...state, alpha: state.alpha_in })));
  const issuances = states.map((state) => int(state.alpha_in) + int(state.alpha_out));
  const proportions = issuances.map((issuance) => rootProportion(int(entry.root_tao), TAO_WEIGHT, issuance));
  const terms = states.map((_, i) =>
    injectionTerms({
      taoEmission: emissions[i]!,
      price: prices[i]!,
      rootProportion: proportions[i]!,
      alphaEmission: blockEmission(issuances[i]!),
    }),
  );
  return {
    shares_U64F64: subnetShares(subnets),
    emissions_U96F32: emissions,
    tao_in_U96F32: terms.map((term) => term.taoIn),
    alpha_in_U96F32: terms.map((term) => term.alphaIn),
    alpha_out_U96F32: terms.map((term) => term.alphaOut),
    excess_tao_U96F32: terms.map((term) => term.excessTao),
    root_proportion_U96F32: proportions,
    price_U64F64: prices,
    root_sell: isRootSellOn(subnets),
  };
}

/** The stored price after each of the blocks the case lists. */
function movingPriceSteps(entry: GoldenCase): bigint[] {
  const spot = spotPrice(poolOf(entry));
  const firstEmissionBlock =
    entry.first_emission_block === null ? undefined : int(entry.first_emission_block);
  let stored = I96F32.fromBits(int(entry.start_I96F32));
  return ints(entry.steps_I96F32).map((_, i) => {
    stored = nextMovingPrice({
      moving: movingPrice(stored, 1),
      spot,
      movingAlpha: I96F32.fromBits(int(entry.moving_alpha_I96F32)),
      halvingBlocks: int(entry.halving_blocks),
      firstEmissionBlock,
      now: int(entry.first_block) + BigInt(i),
    });
    return stored;
  });
}

function lockCost(entry: GoldenCase) {
  const interval = effectiveReductionInterval(int(entry.interval), blockEmission(int(entry.total_issuance)));
  return {
    effective_interval: interval,
    out: networkLockCost({
      lastLock: int(entry.last_lock),
      minLock: int(entry.min_lock),
      lastLockBlock: int(entry.last_block),
      now: int(entry.now),
      reductionIntervalBlocks: interval,
    }),
  };
}

function dividendDistribution(entry: GoldenCase) {
  const [alpha, root] = [ints(entry.alpha_stake), ints(entry.root_stake)];
  const parts = splitDividends(
    ints(entry.dividends_U96F32).map((bits, i) => ({
      alpha: alpha[i]!,
      root: root[i]!,
      dividend: U96F32.fromBits(bits),
    })),
    int(entry.pending_alpha),
    int(entry.pending_root_alpha),
    U96F32.fromBits(int(entry.tao_weight_U96F32)),
  );
  return {
    alpha_dividends_U96F32: parts.map((part) => part.alpha),
    root_dividends_U96F32: parts.map((part) => part.root),
  };
}

/** Block and subnet emission, prices, lock cost, dividends and root claims. */
export const emissionFunctions: GoldenFunctions = {
  get_block_emission_for_issuance: plain('issuance', ({ issuance }) => blockEmission(int(issuance))),
  subnet_emissions: fn('block_emission root_tao subnets', subnetEmissions),
  update_moving_price: fn(
    'moving_alpha_I96F32 halving_blocks first_emission_block start_I96F32 tao alpha quote first_block',
    (entry) => ({ steps_I96F32: movingPriceSteps(entry) }),
  ),
  get_network_lock_cost: fn('last_lock min_lock last_block now interval total_issuance', lockCost),
  split_emissions: plain('mechanisms split amount', ({ mechanisms, split, amount }) =>
    splitEmission(int(amount), Number(mechanisms), (split as number[] | null) ?? undefined),
  ),
  block_hash_to_indices: plain('hash k n', ({ hash, k, n }) =>
    sampleClaimIndices(Uint8Array.from(Buffer.from((hash as string).slice(2), 'hex')), Number(k), int(n)),
  ),
  calculate_dividend_distribution: fn(
    'pending_alpha pending_root_alpha tao_weight_U96F32 alpha_stake root_stake dividends_U96F32',
    dividendDistribution,
  ),
};
