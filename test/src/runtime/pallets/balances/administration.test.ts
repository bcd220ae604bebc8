import { describe, expect, it } from '@jest/globals';
import { ROOT, signed } from '../../../../../src/runtime/frame/origin.js';
import { reserve } from '../../../../../src/runtime/pallets/balances/reserve.js';
import { InactiveIssuance, TotalIssuance } from '../../../../../src/runtime/pallets/balances/storage.js';
import { Account } from '../../../../../src/runtime/pallets/system/storage.js';
import { ALICE, dispatch, takeEvents, testChain } from '../../frame/test-chain.js';

const TAO = 1_000_000_000n;

describe('force_unreserve', () => {
  const unreserve = (amount: bigint) => ({ who: { type: 'Id', value: ALICE }, amount });

  it('default: up to what is reserved becomes free again', () => {
    const ctx = testChain({ [ALICE]: 10n * TAO });
    reserve(ctx, ALICE, 4n * TAO);
    takeEvents(ctx);
    expect(dispatch(ctx, 'Balances.force_unreserve', unreserve(TAO), ROOT)).toBe('ok');
    expect(Account.get(ctx, ALICE).data).toMatchObject({ free: 7n * TAO, reserved: 3n * TAO });
    expect(takeEvents(ctx)).toEqual(['Balances.Unreserved']);
    expect(dispatch(ctx, 'Balances.force_unreserve', unreserve(9n * TAO), ROOT)).toBe('ok');
    expect(Account.get(ctx, ALICE).data).toMatchObject({ free: 10n * TAO, reserved: 0n });
  });

  it('error: BadOrigin', () => {
    const ctx = testChain({ [ALICE]: TAO });
    expect(dispatch(ctx, 'Balances.force_unreserve', unreserve(1n), signed(ALICE))).toBe('BadOrigin');
  });
});

describe('force_adjust_total_issuance', () => {
  const adjust = (direction: string, delta: bigint) => ({ direction, delta });
  const NAME = 'Balances.force_adjust_total_issuance';

  it('default: the record moves, accounts do not', () => {
    const ctx = testChain({ [ALICE]: 10n * TAO });
    expect(dispatch(ctx, NAME, adjust('Increase', 5n), ROOT)).toBe('ok');
    expect(TotalIssuance.get(ctx)).toBe(10n * TAO + 5n);
    expect(takeEvents(ctx)).toEqual(['Balances.TotalIssuanceForced']);
    expect(dispatch(ctx, NAME, adjust('Decrease', 7n), ROOT)).toBe('ok');
    expect(TotalIssuance.get(ctx)).toBe(10n * TAO - 2n);
    expect(Account.get(ctx, ALICE).data.free).toBe(10n * TAO);
  });

  it('args: it stops at nothing and at the largest amount', () => {
    const ctx = testChain({ [ALICE]: 10n * TAO });
    expect(dispatch(ctx, NAME, adjust('Decrease', 11n * TAO), ROOT)).toBe('ok');
    expect(TotalIssuance.get(ctx)).toBe(0n);
    expect(dispatch(ctx, NAME, adjust('Increase', 2n ** 64n - 1n), ROOT)).toBe('ok');
    expect(dispatch(ctx, NAME, adjust('Increase', 1n), ROOT)).toBe('ok');
    expect(TotalIssuance.get(ctx)).toBe(2n ** 64n - 1n);
  });

  it('error: BadOrigin, DeltaZero, IssuanceDeactivated', () => {
    const ctx = testChain({ [ALICE]: 10n * TAO });
    expect(dispatch(ctx, NAME, adjust('Increase', 1n), signed(ALICE))).toBe('BadOrigin');
    expect(dispatch(ctx, NAME, adjust('Increase', 0n), ROOT)).toBe('Balances.DeltaZero');
    InactiveIssuance.put(ctx, 10n * TAO);
    expect(dispatch(ctx, NAME, adjust('Decrease', 1n), ROOT)).toBe('Balances.IssuanceDeactivated');
  });
});
