import { eventsOf } from '../../frame/event.js';
import { named, option, u32 } from '../../frame/scale/index.js';
import { AccountId32, TaoBalance } from '../../types/base.js';

const event = eventsOf('Crowdloan', 27);

export const Created = event(0, 'Created', {
  crowdloan_id: named(u32, 'CrowdloanId'),
  creator: named(AccountId32, 'T::AccountId'),
  end: named(u32, 'BlockNumberFor<T>'),
  cap: named(TaoBalance, 'BalanceOf<T>'),
});
export const Contributed = event(1, 'Contributed', {
  crowdloan_id: named(u32, 'CrowdloanId'),
  contributor: named(AccountId32, 'T::AccountId'),
  amount: named(TaoBalance, 'BalanceOf<T>'),
});
export const Withdrew = event(2, 'Withdrew', {
  crowdloan_id: named(u32, 'CrowdloanId'),
  contributor: named(AccountId32, 'T::AccountId'),
  amount: named(TaoBalance, 'BalanceOf<T>'),
});
export const PartiallyRefunded = event(3, 'PartiallyRefunded', { crowdloan_id: named(u32, 'CrowdloanId') });
export const AllRefunded = event(4, 'AllRefunded', { crowdloan_id: named(u32, 'CrowdloanId') });
export const Finalized = event(5, 'Finalized', { crowdloan_id: named(u32, 'CrowdloanId') });
export const Dissolved = event(6, 'Dissolved', { crowdloan_id: named(u32, 'CrowdloanId') });
export const MinContributionUpdated = event(7, 'MinContributionUpdated', {
  crowdloan_id: named(u32, 'CrowdloanId'),
  new_min_contribution: named(TaoBalance, 'BalanceOf<T>'),
});
export const EndUpdated = event(8, 'EndUpdated', {
  crowdloan_id: named(u32, 'CrowdloanId'),
  new_end: named(u32, 'BlockNumberFor<T>'),
});
export const CapUpdated = event(9, 'CapUpdated', {
  crowdloan_id: named(u32, 'CrowdloanId'),
  new_cap: named(TaoBalance, 'BalanceOf<T>'),
});
export const MaxContributionUpdated = event(10, 'MaxContributionUpdated', {
  crowdloan_id: named(u32, 'CrowdloanId'),
  new_max_contribution: named(option(TaoBalance), 'Option<BalanceOf<T>>'),
});

/** In order of declaration. */
export const events = [
  Created,
  Contributed,
  Withdrew,
  PartiallyRefunded,
  AllRefunded,
  Finalized,
  Dissolved,
  MinContributionUpdated,
  EndUpdated,
  CapUpdated,
  MaxContributionUpdated,
];
