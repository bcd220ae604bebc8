import { describe, expect, it } from '@jest/globals';
import type { Hex } from '../../../../../src/codec/hex.js';
import type { Context } from '../../../../../src/runtime/frame/context.js';
import { NONE, ROOT, signed } from '../../../../../src/runtime/frame/origin.js';
import { freeBalance, totalIssuance } from '../../../../../src/runtime/pallets/balances/inspect.js';
import {
  Contributions,
  Crowdloans,
  CurrentCrowdloanId,
  MaxContributions,
  NextCrowdloanId,
} from '../../../../../src/runtime/pallets/crowdloan/storage.js';
import { PreimageFor } from '../../../../../src/runtime/pallets/preimage/storage.js';
import { providers } from '../../../../../src/runtime/pallets/system/accounts.js';
import { BlockNumber } from '../../../../../src/runtime/pallets/system/storage.js';
import { account, callOf, dispatch, takeEvents, testChain } from '../../frame/test-chain.js';

const TAO = 1_000_000_000n;
const CREATOR = account(1);
const ALICE = account(2);
const BOB = account(3);
const TARGET = account(4);
const FUNDS: Hex = `0x6d6f646c62742f636c6f616e${'00'.repeat(20)}`;

const TERMS = {
  deposit: 10n * TAO,
  min_contribution: TAO / 10n,
  cap: 100n * TAO,
  end: 50_401,
  call: undefined,
  target_address: TARGET,
};

function chain(): Context {
  return testChain({ [CREATOR]: 1_000n * TAO, [ALICE]: 1_000n * TAO, [BOB]: 1_000n * TAO });
}

const crowdloan = (ctx: Context, call: string, args: object, who = CREATOR) =>
  dispatch(ctx, `Crowdloan.${call}`, args, signed(who));
const contribute = (ctx: Context, who: Hex, amount: bigint) =>
  crowdloan(ctx, 'contribute', { crowdloan_id: 0, amount }, who);
const byId = (ctx: Context, call: string, who = CREATOR) => crowdloan(ctx, call, { crowdloan_id: 0 }, who);

/** Crowdloan 0 with these contributions. */
function open(contributions: Readonly<Record<Hex, bigint>> = {}, terms: object = {}): Context {
  const ctx = chain();
  expect(crowdloan(ctx, 'create', { ...TERMS, ...terms })).toBe('ok');
  for (const [who, amount] of Object.entries(contributions)) {
    expect(contribute(ctx, who as Hex, amount)).toBe('ok');
  }
  ctx.events = [];
  return ctx;
}
const raised = (terms: object = {}) => open({ [ALICE]: 90n * TAO }, terms);

/** What the account owns of the crowdloan is what it says it raised. */
function expectBooksToBalance(ctx: Context): void {
  const info = Crowdloans.get(ctx, 0)!;
  const contributions = Contributions.iterPrefix(ctx, 0);
  expect(contributions.reduce((sum, [, amount]) => sum + amount, 0n)).toBe(info.raised);
  expect(contributions).toHaveLength(info.contributors_count);
  expect(freeBalance(ctx, FUNDS)).toBe(info.raised);
}

describe('create', () => {
  it('default', () => {
    const ctx = chain();
    expect(crowdloan(ctx, 'create', TERMS)).toBe('ok');
    expect(takeEvents(ctx)).toEqual([
      'System.NewAccount',
      'Balances.Endowed',
      'Balances.Transfer',
      'Crowdloan.Created',
    ]);
    expect(freeBalance(ctx, FUNDS)).toBe(10n * TAO);
    expect(Contributions.get(ctx, 0, CREATOR)).toBe(10n * TAO);
    expect(NextCrowdloanId.get(ctx)).toBe(1);
    expectBooksToBalance(ctx);
  });

  it('behavior: a long call is kept as a preimage until the crowdloan is dissolved', () => {
    const call = callOf('System.remark', { remark: new Uint8Array(200) });
    const ctx = open({}, { call, target_address: undefined });
    expect(Crowdloans.get(ctx, 0)!.call?.type).toBe('Lookup');
    expect(PreimageFor.iter(ctx)).toHaveLength(1);
    expect(byId(ctx, 'dissolve')).toBe('ok');
    expect(PreimageFor.iter(ctx)).toHaveLength(0);
  });

  it.each([
    ['DepositTooLow', { deposit: 10n * TAO - 1n }],
    ['CapTooLow', { cap: 10n * TAO }],
    ['MinimumContributionTooLow', { min_contribution: TAO / 10n - 1n }],
    ['InvalidFinalizationConfig', { target_address: undefined }],
    ['InvalidFinalizationConfig', { call: callOf('System.remark', { remark: new Uint8Array() }) }],
    ['CannotEndInPast', { end: 1 }],
    ['BlockDurationTooShort', { end: 50_400 }],
    ['BlockDurationTooLong', { end: 432_002 }],
    ['InsufficientBalance', { deposit: 1_001n * TAO, cap: 2_000n * TAO }],
  ])('error: %s', (error, change) => {
    const ctx = chain();
    expect(crowdloan(ctx, 'create', { ...TERMS, ...change })).toBe(`Crowdloan.${error}`);
    expect(Crowdloans.iter(ctx)).toEqual([]);
  });

  it('error: Overflow', () => {
    const ctx = chain();
    NextCrowdloanId.put(ctx, 0xffff_ffff);
    expect(crowdloan(ctx, 'create', TERMS)).toBe('Crowdloan.Overflow');
  });

  it.each([ROOT, NONE])('error: BadOrigin for %j', (origin) => {
    expect(dispatch(chain(), 'Crowdloan.create', TERMS, origin)).toBe('BadOrigin');
  });
});

describe('contribute', () => {
  it('default', () => {
    const ctx = open();
    expect(contribute(ctx, ALICE, 5n * TAO)).toBe('ok');
    expect(contribute(ctx, ALICE, 5n * TAO)).toBe('ok');
    expect(Contributions.get(ctx, 0, ALICE)).toBe(10n * TAO);
    expect(Crowdloans.get(ctx, 0)!.contributors_count).toBe(2);
    expectBooksToBalance(ctx);
  });

  it('behavior: only what is missing is taken', () => {
    const ctx = open();
    expect(contribute(ctx, ALICE, 500n * TAO)).toBe('ok');
    expect(freeBalance(ctx, ALICE)).toBe(910n * TAO);
    expectBooksToBalance(ctx);
  });

  it('behavior: only what the limit of one account leaves is taken', () => {
    const ctx = open({ [ALICE]: 5n * TAO });
    MaxContributions.insert(ctx, 0, 12n * TAO);
    expect(contribute(ctx, ALICE, 50n * TAO)).toBe('ok');
    expect(Contributions.get(ctx, 0, ALICE)).toBe(12n * TAO);
    expect(contribute(ctx, ALICE, 50n * TAO)).toBe('Crowdloan.MaxContributionReached');
  });

  it('error: InvalidCrowdloanId', () => {
    expect(contribute(chain(), ALICE, TAO)).toBe('Crowdloan.InvalidCrowdloanId');
  });

  it('error: ContributionPeriodEnded', () => {
    const ctx = open();
    BlockNumber.put(ctx, 50_401);
    expect(contribute(ctx, ALICE, TAO)).toBe('Crowdloan.ContributionPeriodEnded');
  });

  it('error: CapRaised', () => {
    expect(contribute(raised(), BOB, TAO)).toBe('Crowdloan.CapRaised');
  });

  it('error: ContributionTooLow', () => {
    expect(contribute(open(), ALICE, TAO / 10n - 1n)).toBe('Crowdloan.ContributionTooLow');
  });

  it('error: MaxContributorsReached', () => {
    const ctx = open();
    Crowdloans.mutate(ctx, 0, (info) => ({ ...info!, contributors_count: 500 }));
    expect(contribute(ctx, ALICE, TAO)).toBe('Crowdloan.MaxContributorsReached');
  });

  it('error: InsufficientBalance', () => {
    expect(contribute(open(), TARGET, TAO)).toBe('Crowdloan.InsufficientBalance');
  });
});

describe('withdraw', () => {
  it('default', () => {
    const ctx = open({ [ALICE]: 5n * TAO });
    expect(byId(ctx, 'withdraw', ALICE)).toBe('ok');
    expect(freeBalance(ctx, ALICE)).toBe(1_000n * TAO);
    expect(takeEvents(ctx)).toEqual(['Balances.Transfer', 'Crowdloan.Withdrew']);
    expectBooksToBalance(ctx);
  });

  it('behavior: the creator’s deposit stays', () => {
    const ctx = open({ [CREATOR]: 5n * TAO });
    expect(byId(ctx, 'withdraw')).toBe('ok');
    expect(Contributions.get(ctx, 0, CREATOR)).toBe(10n * TAO);
    expectBooksToBalance(ctx);
    expect(byId(ctx, 'withdraw')).toBe('Crowdloan.DepositCannotBeWithdrawn');
  });

  it('error: InvalidCrowdloanId', () => {
    expect(byId(chain(), 'withdraw')).toBe('Crowdloan.InvalidCrowdloanId');
  });

  it('error: NoContribution', () => {
    expect(byId(open(), 'withdraw', BOB)).toBe('Crowdloan.NoContribution');
  });

  it('error: AlreadyFinalized', () => {
    const ctx = raised();
    byId(ctx, 'finalize');
    expect(byId(ctx, 'withdraw', ALICE)).toBe('Crowdloan.AlreadyFinalized');
  });
});

describe('finalize', () => {
  it('default', () => {
    const ctx = raised();
    expect(byId(ctx, 'finalize')).toBe('ok');
    expect(freeBalance(ctx, TARGET)).toBe(100n * TAO);
    expect(Crowdloans.get(ctx, 0)!.finalized).toBe(true);
    expect(takeEvents(ctx).slice(-1)).toEqual(['Crowdloan.Finalized']);
  });

  it('behavior: the call is made as the creator', () => {
    const call = callOf('Balances.transfer_allow_death', { dest: { type: 'Id', value: BOB }, value: TAO });
    const ctx = raised({ call, target_address: undefined });
    expect(byId(ctx, 'finalize')).toBe('ok');
    expect(freeBalance(ctx, BOB)).toBe(1_001n * TAO);
    expect(freeBalance(ctx, CREATOR)).toBe(989n * TAO);
    expect(CurrentCrowdloanId.exists(ctx)).toBe(false);
  });

  it('behavior: what the call fails with is what this fails with, and nothing is left of it', () => {
    const call = callOf('Sudo.sudo', { call: callOf('System.remark', { remark: new Uint8Array() }) });
    const ctx = raised({ call, target_address: undefined });
    expect(byId(ctx, 'finalize')).toBe('Sudo.RequireSudo');
    expect(CurrentCrowdloanId.exists(ctx)).toBe(false);
    expect(Crowdloans.get(ctx, 0)!.finalized).toBe(false);
  });

  it('error: InvalidOrigin', () => {
    expect(byId(raised(), 'finalize', ALICE)).toBe('Crowdloan.InvalidOrigin');
  });

  it('error: CapNotRaised', () => {
    expect(byId(open(), 'finalize')).toBe('Crowdloan.CapNotRaised');
  });

  it('error: AlreadyFinalized', () => {
    const ctx = raised();
    byId(ctx, 'finalize');
    expect(byId(ctx, 'finalize')).toBe('Crowdloan.AlreadyFinalized');
  });

  it('error: CallUnavailable', () => {
    const call = callOf('System.remark', { remark: new Uint8Array(200) });
    const ctx = raised({ call, target_address: undefined });
    PreimageFor.clearPrefix(ctx);
    expect(byId(ctx, 'finalize')).toBe('Crowdloan.CallUnavailable');
  });

  it('error: InvalidFinalizationConfig', () => {
    const ctx = raised();
    Crowdloans.mutate(ctx, 0, (info) => ({ ...info!, target_address: undefined }));
    expect(byId(ctx, 'finalize')).toBe('Crowdloan.InvalidFinalizationConfig');
  });

  it('error: InvalidCrowdloanId', () => {
    expect(byId(chain(), 'finalize')).toBe('Crowdloan.InvalidCrowdloanId');
  });
});

describe('refund, dissolve', () => {
  it('default', () => {
    const ctx = open({ [ALICE]: 5n * TAO, [BOB]: 6n * TAO });
    const issuance = totalIssuance(ctx);
    expect(byId(ctx, 'refund')).toBe('ok');
    expect(takeEvents(ctx).slice(-1)).toEqual(['Crowdloan.AllRefunded']);
    expectBooksToBalance(ctx);
    expect(byId(ctx, 'dissolve')).toBe('ok');
    expect([CREATOR, ALICE, BOB].map((who) => freeBalance(ctx, who))).toEqual(Array(3).fill(1_000n * TAO));
    expect(Crowdloans.iter(ctx)).toEqual([]);
    expect(Contributions.iter(ctx)).toEqual([]);
    expect(providers(ctx, FUNDS)).toBe(0);
    expect(totalIssuance(ctx)).toBe(issuance);
  });

  it('behavior: fifty at a time', () => {
    const ctx = open({}, { cap: 1_000n * TAO });
    for (let i = 0; i < 51; i++) {
      const who = account(0x40 + i);
      dispatch(
        ctx,
        'Balances.transfer_allow_death',
        { dest: { type: 'Id', value: who }, value: 2n * TAO },
        signed(BOB),
      );
      expect(contribute(ctx, who, TAO)).toBe('ok');
    }
    ctx.events = [];
    expect(byId(ctx, 'refund')).toBe('ok');
    expect(takeEvents(ctx).slice(-1)).toEqual(['Crowdloan.PartiallyRefunded']);
    expectBooksToBalance(ctx);
    const { post } = ctx.dispatch(callOf('Crowdloan.refund', { crowdloan_id: 0 }), signed(CREATOR));
    expect(takeEvents(ctx).slice(-1)).toEqual(['Crowdloan.AllRefunded']);
    // One refund: the base and once what each weighs.
    expect(post.actualWeight?.ref_time).toBe(160_703_000n + 289_503_253n);
  });

  it.each(['refund', 'dissolve'])('error: InvalidOrigin for %s', (call) => {
    expect(byId(open(), call, ALICE)).toBe('Crowdloan.InvalidOrigin');
  });

  it.each(['refund', 'dissolve'])('error: AlreadyFinalized for %s', (call) => {
    const ctx = raised();
    byId(ctx, 'finalize');
    expect(byId(ctx, call)).toBe('Crowdloan.AlreadyFinalized');
  });

  it('error: NotReadyToDissolve', () => {
    expect(byId(open({ [ALICE]: TAO }), 'dissolve')).toBe('Crowdloan.NotReadyToDissolve');
  });

  it('error: NoContribution', () => {
    const ctx = open();
    Contributions.remove(ctx, 0, CREATOR);
    expect(byId(ctx, 'dissolve')).toBe('Crowdloan.NoContribution');
  });
});

describe('updates', () => {
  const updates: [call: string, args: object, event: string][] = [
    ['update_min_contribution', { new_min_contribution: TAO }, 'MinContributionUpdated'],
    ['update_end', { new_end: 60_000 }, 'EndUpdated'],
    ['update_cap', { new_cap: 50n * TAO }, 'CapUpdated'],
    ['set_max_contribution', { new_max_contribution: 20n * TAO }, 'MaxContributionUpdated'],
  ];

  it.each(updates)('default: %s', (call, args, event) => {
    const ctx = open();
    expect(crowdloan(ctx, call, { crowdloan_id: 0, ...args })).toBe('ok');
    expect(takeEvents(ctx)).toEqual([`Crowdloan.${event}`]);
    const { min_contribution, end, cap } = Crowdloans.get(ctx, 0)!;
    const after = { new_min_contribution: min_contribution, new_end: end, new_cap: cap };
    const max = { new_max_contribution: MaxContributions.get(ctx, 0) };
    expect({ ...after, ...max }).toMatchObject(args);
  });

  it.each(updates)('error: InvalidOrigin for %s', (call, args) => {
    expect(crowdloan(open(), call, { crowdloan_id: 0, ...args }, ALICE)).toBe('Crowdloan.InvalidOrigin');
  });

  it.each(updates)('error: AlreadyFinalized for %s', (call, args) => {
    const ctx = raised();
    byId(ctx, 'finalize');
    expect(crowdloan(ctx, call, { crowdloan_id: 0, ...args })).toBe('Crowdloan.AlreadyFinalized');
  });

  it.each([
    ['update_min_contribution', { new_min_contribution: TAO / 10n - 1n }, 'MinimumContributionTooLow'],
    ['update_min_contribution', { new_min_contribution: 21n * TAO }, 'MinimumContributionTooHigh'],
    ['update_end', { new_end: 1 }, 'CannotEndInPast'],
    ['update_end', { new_end: 100 }, 'BlockDurationTooShort'],
    ['update_end', { new_end: 500_000 }, 'BlockDurationTooLong'],
    ['update_cap', { new_cap: 10n * TAO - 1n }, 'CapTooLow'],
    ['set_max_contribution', { new_max_contribution: 10n * TAO - 1n }, 'MaximumContributionTooLow'],
  ])('error: %s gives an error', (call, args, error) => {
    const ctx = open();
    MaxContributions.insert(ctx, 0, 20n * TAO);
    expect(crowdloan(ctx, call, { crowdloan_id: 0, ...args })).toBe(`Crowdloan.${error}`);
  });

  it('behavior: the limit of one account can be lifted', () => {
    const ctx = open();
    MaxContributions.insert(ctx, 0, 20n * TAO);
    const args = { crowdloan_id: 0, new_max_contribution: undefined };
    expect(crowdloan(ctx, 'set_max_contribution', args)).toBe('ok');
    expect(MaxContributions.contains(ctx, 0)).toBe(false);
  });
});
