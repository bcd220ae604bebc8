import { describe, expect, it } from '@jest/globals';
import { blake2_256 } from '../../../../../src/codec/hash.js';
import { type Hex, toHex } from '../../../../../src/codec/hex.js';
import type { Context } from '../../../../../src/runtime/frame/context.js';
import { signed } from '../../../../../src/runtime/frame/origin.js';
import { type Call, RuntimeCall } from '../../../../../src/runtime/frame/runtime-call.js';
import { freeBalance } from '../../../../../src/runtime/pallets/balances/inspect.js';
import { reservedBalance } from '../../../../../src/runtime/pallets/balances/reserve.js';
import { proxyFeePayer } from '../../../../../src/runtime/pallets/proxy/fee-payer.js';
import { proxyTypeFilter } from '../../../../../src/runtime/pallets/proxy/filter.js';
import { pureAccount } from '../../../../../src/runtime/pallets/proxy/pure.js';
import { Announcements, Proxies, RealPaysFee } from '../../../../../src/runtime/pallets/proxy/storage.js';
import { addressOf } from '../../../../../src/runtime/pallets/system/lookup.js';
import { BlockNumber } from '../../../../../src/runtime/pallets/system/storage.js';
import { ALICE, BOB, CHARLIE, callOf, dispatch, takeEvents, testChain } from '../../frame/test-chain.js';

const TAO = 1_000_000_000n;
/** A base of 60,000,000 and 33,000,000 rao a proxy. */
const ONE_PROXY = 93_000_000n;

const proxyChain = () =>
  testChain({ [ALICE]: TAO, [BOB]: TAO, [CHARLIE]: TAO }, { proxyFilter: proxyTypeFilter });
const pay = (to: Hex, value: bigint) =>
  callOf('Balances.transfer_keep_alive', { dest: addressOf(to), value });
const hashOf = (call: Call) => toHex(blake2_256(RuntimeCall.codec.encode(call)));

/** Alice names Bob her proxy. */
function addBob(ctx: Context, proxy_type = 'Any', delay = 0): string {
  return dispatch(ctx, 'Proxy.add_proxy', { delegate: addressOf(BOB), proxy_type, delay }, signed(ALICE));
}

/** Bob acts for Alice. */
function proxy(ctx: Context, call: Call, force_proxy_type?: string): string {
  const args = { real: addressOf(ALICE), force_proxy_type, call };
  return dispatch(ctx, 'Proxy.proxy', args, signed(BOB));
}

/** How the call went that a proxy made last. */
function lastResult(ctx: Context): unknown {
  const executed = ctx.events.findLast(({ event }) => event.name === 'ProxyExecuted');
  return (executed?.value as { result: unknown } | undefined)?.result;
}

const FILTERED = { err: { type: 'Module', value: { index: 0, error: [5, 0, 0, 0] } } };

describe('add_proxy', () => {
  it('default', () => {
    const ctx = proxyChain();
    expect(addBob(ctx)).toBe('ok');
    expect(Proxies.get(ctx, ALICE)).toEqual([[{ delegate: BOB, proxy_type: 'Any', delay: 0 }], ONE_PROXY]);
    expect(reservedBalance(ctx, ALICE)).toBe(ONE_PROXY);
    expect(takeEvents(ctx)).toEqual(['Balances.Reserved', 'Proxy.ProxyAdded']);
  });

  it('error: twice, oneself, too many, or too poor', () => {
    const ctx = proxyChain();
    addBob(ctx);
    expect(addBob(ctx)).toBe('Proxy.Duplicate');
    const self = { delegate: addressOf(ALICE), proxy_type: 'Any', delay: 0 };
    expect(dispatch(ctx, 'Proxy.add_proxy', self, signed(ALICE))).toBe('Proxy.NoSelfProxy');
    for (let delay = 1; delay < 20; delay += 1) expect(addBob(ctx, 'Any', delay)).toBe('ok');
    expect(addBob(ctx, 'Any', 20)).toBe('Proxy.TooMany');
    expect(addBob(testChain({ [ALICE]: 1_000n }))).toBe('Balances.InsufficientBalance');
  });
});

describe('remove_proxy', () => {
  it('default', () => {
    const ctx = proxyChain();
    addBob(ctx);
    const args = { delegate: addressOf(BOB), proxy_type: 'Any', delay: 0 };
    expect(dispatch(ctx, 'Proxy.remove_proxy', args, signed(ALICE))).toBe('ok');
    expect(freeBalance(ctx, ALICE)).toBe(TAO);
    expect(dispatch(ctx, 'Proxy.remove_proxy', args, signed(ALICE))).toBe('Proxy.NotFound');
  });
});

describe('remove_proxies', () => {
  it('default', () => {
    const ctx = proxyChain();
    addBob(ctx);
    addBob(ctx, 'Staking', 7);
    expect(dispatch(ctx, 'Proxy.remove_proxies', {}, signed(ALICE))).toBe('ok');
    expect(Proxies.contains(ctx, ALICE)).toBe(false);
    expect(freeBalance(ctx, ALICE)).toBe(TAO);
  });
});

describe('proxy', () => {
  it('default', () => {
    const ctx = proxyChain();
    addBob(ctx);
    takeEvents(ctx);
    expect(proxy(ctx, pay(CHARLIE, 5_000n))).toBe('ok');
    expect(freeBalance(ctx, CHARLIE)).toBe(TAO + 5_000n);
    expect(takeEvents(ctx)).toEqual(['Balances.Transfer', 'Proxy.ProxyExecuted']);
  });

  it('args: force_proxy_type', () => {
    const ctx = proxyChain();
    addBob(ctx);
    expect(proxy(ctx, pay(CHARLIE, 5_000n), 'Staking')).toBe('Proxy.NotProxy');
    expect(proxy(ctx, pay(CHARLIE, 5_000n), 'Any')).toBe('ok');
  });

  it.each([
    ['Transfer', 'a transfer', pay(CHARLIE, TAO / 2n), true],
    ['SmallTransfer', 'a transfer below half a TAO', pay(CHARLIE, 499_999_999n), true],
    ['SmallTransfer', 'a transfer of half a TAO', pay(CHARLIE, 500_000_000n), false],
    ['NonTransfer', 'a transfer', pay(CHARLIE, 1_000n), false],
    ['Staking', 'a transfer', pay(CHARLIE, 1_000n), false],
    ['NonCritical', 'a transfer', pay(CHARLIE, 1_000n), true],
    ['Governance', 'a transfer', pay(CHARLIE, 1_000n), false],
    ['NonTransfer', 'a batch', callOf('Utility.batch', { calls: [pay(CHARLIE, 1_000n)] }), false],
  ])('behavior: type %s, %s', (type, _name, call, isAllowed) => {
    const ctx = proxyChain();
    addBob(ctx, type);
    expect(proxy(ctx, call)).toBe('ok');
    expect(freeBalance(ctx, CHARLIE) > TAO).toBe(isAllowed);
  });

  it('behavior: a proxy cannot give itself more rights', () => {
    const ctx = proxyChain();
    addBob(ctx, 'NonTransfer');
    const grant = (proxy_type: string) =>
      callOf('Proxy.add_proxy', { delegate: addressOf(CHARLIE), proxy_type, delay: 0 });
    proxy(ctx, grant('Any'));
    expect(lastResult(ctx)).toEqual(FILTERED);
    proxy(ctx, grant('Transfer'));
    expect(lastResult(ctx)).toEqual(FILTERED);
    proxy(ctx, callOf('Proxy.remove_proxies', {}));
    expect(lastResult(ctx)).toEqual(FILTERED);
    proxy(ctx, grant('Staking'));
    expect(lastResult(ctx)).toEqual({ ok: null });
  });

  it('behavior: a call that fails is told and does not fail the proxy', () => {
    const ctx = proxyChain();
    addBob(ctx);
    expect(proxy(ctx, pay(CHARLIE, 2n * TAO))).toBe('ok');
    expect(lastResult(ctx)).toEqual({ err: { type: 'Token', value: 'FundsUnavailable' } });
  });

  it('error: no proxy, or one with a delay', () => {
    const ctx = proxyChain();
    expect(proxy(ctx, pay(CHARLIE, 1_000n))).toBe('Proxy.NotProxy');
    addBob(ctx, 'Any', 3);
    expect(proxy(ctx, pay(CHARLIE, 1_000n))).toBe('Proxy.Unannounced');
  });
});

describe('announce', () => {
  const args = (call: Call) => ({ real: addressOf(ALICE), call_hash: hashOf(call) });

  it('default', () => {
    const ctx = proxyChain();
    const call = pay(CHARLIE, 5_000n);
    addBob(ctx, 'Any', 3);
    takeEvents(ctx);
    expect(dispatch(ctx, 'Proxy.announce', args(call), signed(BOB))).toBe('ok');
    expect(reservedBalance(ctx, BOB)).toBe(36_000_000n + 68_000_000n);
    expect(takeEvents(ctx)).toEqual(['Balances.Reserved', 'Proxy.Announced']);
    const make = () =>
      dispatch(
        ctx,
        'Proxy.proxy_announced',
        { delegate: addressOf(BOB), real: addressOf(ALICE), force_proxy_type: undefined, call },
        signed(CHARLIE),
      );
    BlockNumber.put(ctx, 3);
    expect(make()).toBe('Proxy.Unannounced');
    BlockNumber.put(ctx, 4);
    expect(make()).toBe('ok');
    expect(freeBalance(ctx, CHARLIE)).toBe(TAO + 5_000n);
    expect(reservedBalance(ctx, BOB)).toBe(0n);
    expect(make()).toBe('Proxy.Unannounced');
  });

  it('behavior: can be taken back and refused', () => {
    const ctx = proxyChain();
    const call = pay(CHARLIE, 5_000n);
    addBob(ctx, 'Any', 3);
    dispatch(ctx, 'Proxy.announce', args(call), signed(BOB));
    expect(dispatch(ctx, 'Proxy.remove_announcement', args(call), signed(BOB))).toBe('ok');
    expect(Announcements.contains(ctx, BOB)).toBe(false);
    dispatch(ctx, 'Proxy.announce', args(call), signed(BOB));
    const refused = { delegate: addressOf(BOB), call_hash: hashOf(call) };
    expect(dispatch(ctx, 'Proxy.reject_announcement', refused, signed(ALICE))).toBe('ok');
    expect(freeBalance(ctx, BOB)).toBe(TAO);
    expect(dispatch(ctx, 'Proxy.reject_announcement', refused, signed(ALICE))).toBe('Proxy.NotFound');
  });

  it('error: no proxy of the account', () => {
    const ctx = proxyChain();
    expect(dispatch(ctx, 'Proxy.announce', args(pay(CHARLIE, 1n)), signed(BOB))).toBe('Proxy.NotProxy');
  });
});

describe('create_pure', () => {
  it('default', () => {
    const ctx = proxyChain();
    const made = { proxy_type: 'Any', delay: 0, index: 0 };
    expect(dispatch(ctx, 'Proxy.create_pure', made, signed(ALICE))).toBe('ok');
    const pure = pureAccount(ALICE, 'Any', 0, { height: 1, extrinsicIndex: 0 });
    expect(ctx.events.at(-1)?.value).toMatchObject({ pure, who: ALICE });
    expect(dispatch(ctx, 'Proxy.create_pure', made, signed(ALICE))).toBe('Proxy.Duplicate');
    const kill = callOf('Proxy.kill_pure', {
      spawner: addressOf(ALICE),
      proxy_type: 'Any',
      index: 0,
      height: 1,
      ext_index: 0,
    });
    expect(dispatch(ctx, 'Proxy.kill_pure', kill.args, signed(ALICE))).toBe('Proxy.NoPermission');
    const args = { real: addressOf(pure), force_proxy_type: undefined, call: kill };
    expect(dispatch(ctx, 'Proxy.proxy', args, signed(ALICE))).toBe('ok');
    expect(lastResult(ctx)).toEqual({ ok: null });
    expect(freeBalance(ctx, ALICE)).toBe(TAO);
  });
});

describe('poke_deposit', () => {
  it('default', () => {
    const ctx = proxyChain();
    addBob(ctx);
    Proxies.mutate(ctx, ALICE, ([proxies, deposit]) => [proxies, deposit - 1_000n]);
    const { post } = ctx.dispatch(callOf('Proxy.poke_deposit', {}), signed(ALICE));
    expect(post.pays).toBe('No');
    expect(Proxies.get(ctx, ALICE)[1]).toBe(ONE_PROXY);
    expect(takeEvents(ctx).at(-1)).toBe('Proxy.DepositPoked');
    expect(ctx.dispatch(callOf('Proxy.poke_deposit', {}), signed(ALICE)).post.pays).toBe('Yes');
  });
});

describe('set_real_pays_fee', () => {
  const byProxy = (call: Call) =>
    callOf('Proxy.proxy', { real: addressOf(ALICE), force_proxy_type: undefined, call });

  it('default', () => {
    const ctx = proxyChain();
    const args = { delegate: addressOf(BOB), pays_fee: true };
    expect(dispatch(ctx, 'Proxy.set_real_pays_fee', args, signed(ALICE))).toBe('Proxy.NotProxy');
    addBob(ctx);
    expect(proxyFeePayer(ctx, byProxy(pay(CHARLIE, 1n)), BOB)).toBe(BOB);
    expect(dispatch(ctx, 'Proxy.set_real_pays_fee', args, signed(ALICE))).toBe('ok');
    expect(proxyFeePayer(ctx, byProxy(pay(CHARLIE, 1n)), BOB)).toBe(ALICE);
    expect(proxyFeePayer(ctx, byProxy(pay(CHARLIE, 1n)), CHARLIE)).toBe(CHARLIE);
    dispatch(ctx, 'Proxy.set_real_pays_fee', { ...args, pays_fee: false }, signed(ALICE));
    expect(RealPaysFee.contains(ctx, ALICE, BOB)).toBe(false);
  });

  it('behavior: through two proxies, and a batch for one account', () => {
    const ctx = proxyChain();
    RealPaysFee.insert(ctx, ALICE, BOB, null);
    RealPaysFee.insert(ctx, CHARLIE, ALICE, null);
    const inner = callOf('Proxy.proxy', {
      real: addressOf(CHARLIE),
      force_proxy_type: undefined,
      call: pay(BOB, 1n),
    });
    const batch = (...calls: Call[]) => callOf('Utility.batch_all', { calls });
    expect(proxyFeePayer(ctx, byProxy(inner), BOB)).toBe(CHARLIE);
    expect(proxyFeePayer(ctx, byProxy(batch(inner, inner)), BOB)).toBe(CHARLIE);
    expect(proxyFeePayer(ctx, byProxy(batch(inner, pay(BOB, 1n))), BOB)).toBe(ALICE);
  });
});
