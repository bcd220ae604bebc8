import { DispatchError } from '../../frame/dispatch-error.js';
import { eventsOf } from '../../frame/event.js';
import { bool, named, result, u16, u32, unit } from '../../frame/scale/index.js';
import { AccountId32, H256, TaoBalance } from '../../types/base.js';
import { ProxyType } from '../../types/common.js';
import { DepositKind } from '../../types/proxy.js';

const event = eventsOf('Proxy', 16);

export const ProxyExecuted = event(0, 'ProxyExecuted', {
  result: named(result(unit, DispatchError), 'DispatchResult'),
});
export const PureCreated = event(1, 'PureCreated', {
  pure: named(AccountId32, 'T::AccountId'),
  who: named(AccountId32, 'T::AccountId'),
  proxy_type: named(ProxyType, 'T::ProxyType'),
  disambiguation_index: u16,
});
export const PureKilled = event(2, 'PureKilled', {
  pure: named(AccountId32, 'T::AccountId'),
  spawner: named(AccountId32, 'T::AccountId'),
  proxy_type: named(ProxyType, 'T::ProxyType'),
  disambiguation_index: u16,
});
export const Announced = event(3, 'Announced', {
  real: named(AccountId32, 'T::AccountId'),
  proxy: named(AccountId32, 'T::AccountId'),
  call_hash: named(H256, 'CallHashOf<T>'),
});
export const ProxyAdded = event(4, 'ProxyAdded', {
  delegator: named(AccountId32, 'T::AccountId'),
  delegatee: named(AccountId32, 'T::AccountId'),
  proxy_type: named(ProxyType, 'T::ProxyType'),
  delay: named(u32, 'BlockNumberFor<T>'),
});
export const ProxyRemoved = event(5, 'ProxyRemoved', {
  delegator: named(AccountId32, 'T::AccountId'),
  delegatee: named(AccountId32, 'T::AccountId'),
  proxy_type: named(ProxyType, 'T::ProxyType'),
  delay: named(u32, 'BlockNumberFor<T>'),
});
export const DepositPoked = event(6, 'DepositPoked', {
  who: named(AccountId32, 'T::AccountId'),
  kind: DepositKind,
  old_deposit: named(TaoBalance, 'BalanceOf<T>'),
  new_deposit: named(TaoBalance, 'BalanceOf<T>'),
});
export const RealPaysFeeSet = event(7, 'RealPaysFeeSet', {
  real: named(AccountId32, 'T::AccountId'),
  delegate: named(AccountId32, 'T::AccountId'),
  pays_fee: bool,
});

/** In order of declaration. */
export const events = [
  ProxyExecuted,
  PureCreated,
  PureKilled,
  Announced,
  ProxyAdded,
  ProxyRemoved,
  DepositPoked,
  RealPaysFeeSet,
];
