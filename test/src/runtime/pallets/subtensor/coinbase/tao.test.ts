import { describe, expect, it } from '@jest/globals';
import { freeBalance, totalIssuance } from '../../../../../../src/runtime/pallets/balances/inspect.js';
import { TotalIssuance as BalancesIssuance } from '../../../../../../src/runtime/pallets/balances/storage.js';
import {
  burnTao,
  canRemoveBalanceFromColdkeyAccount,
  getKeepAliveBalance,
  MAX_TAO_ISSUANCE,
  mintTao,
  recycleCredit,
  recycleTao,
  spendTao,
  transferAllTaoAndKill,
  transferTao,
  transferTaoFromSubnet,
  transferTaoToSubnet,
} from '../../../../../../src/runtime/pallets/subtensor/coinbase/tao.js';
import {
  NetworksAdded,
  TotalIssuance,
} from '../../../../../../src/runtime/pallets/subtensor/storage/index.js';
import { getSubnetAccountId } from '../../../../../../src/runtime/pallets/subtensor/subnets/subnet-account.js';
import { ALICE, BOB, outcome, testChain } from '../../../frame/test-chain.js';

const INSUFFICIENT = 'SubtensorModule.InsufficientBalance';

/** ALICE has 10 000 rao, which both issuances know of; the existential deposit is 500. */
function richChain() {
  const ctx = testChain({ [ALICE]: 10_000n });
  TotalIssuance.put(ctx, 10_000n);
  NetworksAdded.insert(ctx, 1, true);
  return ctx;
}

describe('transferTao', () => {
  it('default', () => {
    const ctx = richChain();
    transferTao(ctx, ALICE, BOB, 9_000n);
    expect([freeBalance(ctx, ALICE), freeBalance(ctx, BOB)]).toEqual([1_000n, 9_000n]);
    expect(TotalIssuance.get(ctx)).toBe(10_000n);
  });

  it('behavior: dust leaves both issuances', () => {
    const ctx = richChain();
    transferTao(ctx, ALICE, BOB, 9_501n);
    expect(freeBalance(ctx, ALICE)).toBe(0n);
    expect([TotalIssuance.get(ctx), totalIssuance(ctx)]).toEqual([9_501n, 9_501n]);
  });

  it('error: InsufficientBalance', () => {
    const ctx = richChain();
    expect(canRemoveBalanceFromColdkeyAccount(ctx, ALICE, 10_001n)).toBe(false);
    expect(outcome(() => transferTao(ctx, ALICE, BOB, 10_001n))).toBe(INSUFFICIENT);
  });
});

describe('transferAllTaoAndKill', () => {
  it('default', () => {
    const ctx = richChain();
    transferAllTaoAndKill(ctx, ALICE, BOB);
    transferAllTaoAndKill(ctx, ALICE, BOB);
    expect([freeBalance(ctx, ALICE), freeBalance(ctx, BOB)]).toEqual([0n, 10_000n]);
  });
});

describe('transferTaoToSubnet', () => {
  it('default', () => {
    const ctx = richChain();
    expect(transferTaoToSubnet(ctx, 1, ALICE, 4_000n)).toBe(4_000n);
    expect(freeBalance(ctx, getSubnetAccountId(ctx, 1)!)).toBe(4_000n);
  });

  it('behavior: the existential deposit stays', () => {
    const ctx = richChain();
    expect(getKeepAliveBalance(ctx, ALICE)).toBe(9_500n);
    expect(transferTaoToSubnet(ctx, 1, ALICE, 10_000n)).toBe(9_500n);
    expect(outcome(() => transferTaoToSubnet(ctx, 1, ALICE, 1n))).toBe(INSUFFICIENT);
    expect(transferTaoToSubnet(ctx, 9, ALICE, 0n)).toBe(0n);
  });

  it('error: SubnetNotExists', () => {
    expect(outcome(() => transferTaoToSubnet(richChain(), 9, ALICE, 1n))).toBe(
      'SubtensorModule.SubnetNotExists',
    );
  });
});

describe('transferTaoFromSubnet', () => {
  it('default', () => {
    const ctx = richChain();
    transferTaoToSubnet(ctx, 1, ALICE, 4_000n);
    transferTaoFromSubnet(ctx, 1, BOB, 1_000n);
    expect(freeBalance(ctx, BOB)).toBe(1_000n);
    expect(outcome(() => transferTaoFromSubnet(ctx, 1, BOB, 3_001n))).toBe(INSUFFICIENT);
    expect(outcome(() => transferTaoFromSubnet(ctx, 9, BOB, 1n))).toBe('SubtensorModule.SubnetNotExists');
  });
});

describe('burnTao', () => {
  it('default', () => {
    const ctx = richChain();
    burnTao(ctx, ALICE, 1_000n);
    expect(freeBalance(ctx, ALICE)).toBe(9_000n);
    expect([TotalIssuance.get(ctx), totalIssuance(ctx)]).toEqual([10_000n, 10_000n]);
  });
});

describe('recycleTao', () => {
  it('default', () => {
    const ctx = richChain();
    recycleTao(ctx, ALICE, 9_500n);
    expect(freeBalance(ctx, ALICE)).toBe(500n);
    expect([TotalIssuance.get(ctx), totalIssuance(ctx)]).toEqual([500n, 500n]);
  });

  it('error: InsufficientBalance, since the account must live', () => {
    expect(outcome(() => recycleTao(richChain(), ALICE, 9_501n))).toBe(INSUFFICIENT);
  });
});

describe('mintTao, spendTao, recycleCredit', () => {
  it('default', () => {
    const ctx = richChain();
    const credit = mintTao(ctx, 5_000n);
    const spent = spendTao(ctx, BOB, credit, 2_000n);
    expect(spent).toEqual({ isSpent: true, credit: 3_000n });
    recycleCredit(ctx, spent.credit);
    expect([TotalIssuance.get(ctx), totalIssuance(ctx)]).toEqual([12_000n, 12_000n]);
  });

  it('behavior: never more than 21 million TAO', () => {
    const ctx = richChain();
    BalancesIssuance.put(ctx, MAX_TAO_ISSUANCE - 3n);
    expect(mintTao(ctx, 5n)).toBe(3n);
    expect(mintTao(ctx, 5n)).toBe(0n);
  });

  it('behavior: a part that is too large, or too small for a new account, is not spent', () => {
    const ctx = richChain();
    const credit = mintTao(ctx, 5_000n);
    expect(spendTao(ctx, ALICE, credit, 5_001n)).toEqual({ isSpent: false, credit });
    expect(spendTao(ctx, BOB, credit, 499n)).toEqual({ isSpent: false, credit });
  });
});
