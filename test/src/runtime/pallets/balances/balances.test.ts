import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Context } from '../../../../../src/runtime/frame/context.js';
import { ROOT, signed } from '../../../../../src/runtime/frame/origin.js';
import {
  burnFrom,
  dropCredit,
  issue,
  resolve,
  transfer,
  withdraw,
} from '../../../../../src/runtime/pallets/balances/fungible.js';
import { balanceOnHold, hold, release } from '../../../../../src/runtime/pallets/balances/hold.js';
import {
  freeBalance,
  reducibleBalance,
  totalBalance,
  totalIssuance,
} from '../../../../../src/runtime/pallets/balances/inspect.js';
import {
  repatriateReserved,
  reserve,
  reservedBalance,
  slashReserved,
  unreserve,
} from '../../../../../src/runtime/pallets/balances/reserve.js';
import { addressOf } from '../../../../../src/runtime/pallets/system/lookup.js';
import { Account } from '../../../../../src/runtime/pallets/system/storage.js';
import {
  ALICE,
  account,
  BOB,
  CHARLIE,
  dispatch,
  outcome,
  takeEvents,
  testChain,
} from '../../frame/test-chain.js';

const ED = 500n;
const REASON = { type: 'Preimage', value: 'Preimage' } as const;

function sumOfBalances(ctx: Context): bigint {
  return Account.iter(ctx).reduce((sum, [, { data }]) => sum + data.free + data.reserved, 0n);
}

describe('transfer', () => {
  it('default', () => {
    const ctx = testChain({ [ALICE]: 10_000n });
    transfer(ctx, ALICE, BOB, 4_000n, 'Preserve');
    expect(freeBalance(ctx, ALICE)).toBe(6_000n);
    expect(freeBalance(ctx, BOB)).toBe(4_000n);
    expect(takeEvents(ctx)).toEqual(['System.NewAccount', 'Balances.Endowed', 'Balances.Transfer']);
    expect(Account.get(ctx, BOB).providers).toBe(1);
  });

  it('behavior: what is left below the existential deposit is lost and the account removed', () => {
    const ctx = testChain({ [ALICE]: 10_000n, [BOB]: 1_000n });
    transfer(ctx, ALICE, BOB, 9_600n, 'Expendable');
    expect(Account.contains(ctx, ALICE)).toBe(false);
    expect(totalIssuance(ctx)).toBe(10_600n);
    expect(takeEvents(ctx)).toEqual(['System.KilledAccount', 'Balances.DustLost', 'Balances.Transfer']);
  });

  it('behavior: to oneself changes nothing and tells nothing', () => {
    const ctx = testChain({ [ALICE]: 10_000n });
    transfer(ctx, ALICE, ALICE, 4_000n, 'Preserve');
    expect(freeBalance(ctx, ALICE)).toBe(10_000n);
    expect(takeEvents(ctx)).toEqual([]);
  });

  it('error: more than there is', () => {
    const ctx = testChain({ [ALICE]: 10_000n, [BOB]: 20_000n });
    expect(outcome(() => transfer(ctx, ALICE, BOB, 10_001n, 'Expendable'))).toBe('Token.FundsUnavailable');
  });

  it('error: it would remove an account that must stay', () => {
    const ctx = testChain({ [ALICE]: 10_000n, [BOB]: 20_000n });
    expect(outcome(() => transfer(ctx, ALICE, BOB, 9_501n, 'Preserve'))).toBe('Token.NotExpendable');
  });

  it('error: too little for a new account', () => {
    const ctx = testChain({ [ALICE]: 10_000n });
    expect(outcome(() => transfer(ctx, ALICE, BOB, ED - 1n, 'Expendable'))).toBe('Token.BelowMinimum');
  });

  it('error: consumers need the account', () => {
    const ctx = testChain({ [ALICE]: 10_000n });
    reserve(ctx, ALICE, 1_000n);
    expect(outcome(() => transfer(ctx, ALICE, BOB, 9_000n, 'Expendable'))).toBe('Token.Frozen');
    expect(reducibleBalance(ctx, ALICE, 'Expendable')).toBe(8_500n);
  });
});

describe('credits', () => {
  it('default', () => {
    const ctx = testChain();
    const credit = issue(ctx, 5_000n);
    expect(resolve(ctx, ALICE, credit)).toBe(0n);
    expect(totalIssuance(ctx)).toBe(5_000n);
    expect(takeEvents(ctx)).toEqual([
      'Balances.Issued',
      'System.NewAccount',
      'Balances.Endowed',
      'Balances.Deposit',
    ]);
  });

  it('behavior: a credit too small for a new account comes back whole', () => {
    const ctx = testChain();
    const credit = issue(ctx, ED - 1n);
    expect(resolve(ctx, ALICE, credit)).toBe(ED - 1n);
    dropCredit(ctx, credit);
    expect(totalIssuance(ctx)).toBe(0n);
    expect(takeEvents(ctx)).toEqual(['Balances.Issued']);
  });

  it('behavior: withdrawing from an account that does not exist endows it with nothing', () => {
    const ctx = testChain();
    expect(withdraw(ctx, ALICE, 0n)).toBe(0n);
    expect(takeEvents(ctx)).toEqual(['Balances.Endowed', 'Balances.Withdraw']);
    expect(Account.contains(ctx, ALICE)).toBe(false);
  });

  it('behavior: burning as much as possible', () => {
    const ctx = testChain({ [ALICE]: 10_000n });
    expect(burnFrom(ctx, ALICE, 20_000n, { precision: 'BestEffort', preservation: 'Preserve' })).toBe(9_500n);
    expect(totalIssuance(ctx)).toBe(500n);
  });
});

describe('reserves and holds', () => {
  it('behavior: reserving consumes, freeing ends it', () => {
    const ctx = testChain({ [ALICE]: 10_000n });
    reserve(ctx, ALICE, 4_000n);
    expect(Account.get(ctx, ALICE).consumers).toBe(1);
    expect(unreserve(ctx, ALICE, 5_000n)).toBe(1_000n);
    expect(Account.get(ctx, ALICE).consumers).toBe(0);
    expect(takeEvents(ctx)).toEqual(['Balances.Reserved', 'Balances.Unreserved']);
  });

  it('behavior: reserved rao move to another account', () => {
    const ctx = testChain({ [ALICE]: 10_000n, [BOB]: 1_000n });
    reserve(ctx, ALICE, 4_000n);
    expect(repatriateReserved(ctx, ALICE, BOB, 3_000n, 'Free')).toBe(0n);
    expect(freeBalance(ctx, BOB)).toBe(4_000n);
    expect(reservedBalance(ctx, ALICE)).toBe(1_000n);
  });

  it('error: reserved rao cannot go to an account that does not exist', () => {
    const ctx = testChain({ [ALICE]: 10_000n });
    reserve(ctx, ALICE, 4_000n);
    expect(outcome(() => repatriateReserved(ctx, ALICE, BOB, 3_000n, 'Free'))).toBe('Balances.DeadAccount');
  });

  it('behavior: slashing takes from the reserved part only', () => {
    const ctx = testChain({ [ALICE]: 10_000n });
    reserve(ctx, ALICE, 4_000n);
    expect(slashReserved(ctx, ALICE, 5_000n)).toBe(1_000n);
    expect(totalIssuance(ctx)).toBe(6_000n);
  });

  it('behavior: a hold is counted per reason and freed again', () => {
    const ctx = testChain({ [ALICE]: 10_000n });
    hold(ctx, REASON, ALICE, 4_000n);
    hold(ctx, REASON, ALICE, 1_000n);
    expect(balanceOnHold(ctx, REASON, ALICE)).toBe(5_000n);
    expect(totalBalance(ctx, ALICE)).toBe(10_000n);
    expect(release(ctx, REASON, ALICE, 9_000n, 'BestEffort')).toBe(5_000n);
    expect(Account.get(ctx, ALICE).consumers).toBe(0);
    expect(takeEvents(ctx)).toEqual([]);
  });
});

describe('calls', () => {
  it('args: keep_alive', () => {
    const ctx = testChain({ [ALICE]: 10_000n });
    const args = { dest: addressOf(BOB), keep_alive: true };
    expect(dispatch(ctx, 'Balances.transfer_all', args, signed(ALICE))).toBe('ok');
    expect(freeBalance(ctx, ALICE)).toBe(ED);
  });

  it('behavior: a forced balance adjusts the issuance', () => {
    const ctx = testChain({ [ALICE]: 10_000n });
    const set = (new_free: bigint) =>
      dispatch(ctx, 'Balances.force_set_balance', { who: addressOf(ALICE), new_free }, ROOT);
    expect(set(15_000n)).toBe('ok');
    expect(totalIssuance(ctx)).toBe(15_000n);
    expect(takeEvents(ctx)).toEqual(['Balances.Issued', 'Balances.BalanceSet']);
    expect(set(ED - 1n)).toBe('ok');
    expect(totalIssuance(ctx)).toBe(0n);
    expect(takeEvents(ctx)).toEqual(['System.KilledAccount', 'Balances.Rescinded', 'Balances.BalanceSet']);
  });

  it('error: only root forces', () => {
    const ctx = testChain({ [ALICE]: 10_000n });
    const args = { source: addressOf(BOB), dest: addressOf(ALICE), value: 1n };
    expect(dispatch(ctx, 'Balances.force_transfer', args, signed(ALICE))).toBe('BadOrigin');
  });

  it('error: an address that is no account', () => {
    const ctx = testChain({ [ALICE]: 10_000n });
    const dest = { type: 'Raw', value: new Uint8Array() };
    expect(dispatch(ctx, 'Balances.transfer_keep_alive', { dest, value: 1n }, signed(ALICE))).toBe(
      'CannotLookup',
    );
  });

  it('behavior: whatever happens, balances add up to the issuance', () => {
    const accounts = [ALICE, BOB, CHARLIE, account(0xd0)];
    const who = fc.constantFrom(...accounts);
    const amount = fc.bigInt({ min: 0n, max: 6_000n });
    const step = fc.oneof(
      fc.record({
        name: fc.constantFrom('transfer_allow_death', 'transfer_keep_alive'),
        by: who,
        args: fc.record({ dest: who.map(addressOf), value: amount }),
      }),
      fc.record({
        name: fc.constant('burn'),
        by: who,
        args: fc.record({ value: amount, keep_alive: fc.boolean() }),
      }),
      fc.record({
        name: fc.constant('transfer_all'),
        by: who,
        args: fc.record({ dest: who.map(addressOf), keep_alive: fc.boolean() }),
      }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const ctx = testChain({ [ALICE]: 10_000n, [BOB]: 5_000n });
        reserve(ctx, ALICE, 700n);
        for (const { name, by, args } of steps) dispatch(ctx, `Balances.${name}`, args, signed(by));
        expect(sumOfBalances(ctx)).toBe(totalIssuance(ctx));
        for (const [, { data, providers }] of Account.iter(ctx)) {
          expect(providers).toBe(1);
          expect(data.free).toBeGreaterThanOrEqual(ED);
        }
      }),
      { numRuns: 60 },
    );
  });
});
