import { DispatchError } from '../../frame/dispatch-error.js';
import { boundedVec, result, tuple, unit } from '../../frame/scale/index.js';
import { storageOf, twox64Concat } from '../../frame/storage.js';
import { AccountId32, TaoBalance } from '../../types/base.js';
import { Announcement, ProxyDefinition } from '../../types/proxy.js';

const storage = storageOf('Proxy');

export const Proxies = storage.map(
  'Proxies',
  [twox64Concat(AccountId32)],
  tuple(boundedVec(ProxyDefinition, 20), TaoBalance),
  '0x000000000000000000',
  'Proxies of an account and their deposit.',
);
export const Announcements = storage.map(
  'Announcements',
  [twox64Concat(AccountId32)],
  tuple(boundedVec(Announcement, 75), TaoBalance),
  '0x000000000000000000',
  'Announced proxy calls of a delegate and deposit.',
);
export const LastCallResult = storage.optionalMap(
  'LastCallResult',
  [twox64Concat(AccountId32)],
  result(unit, DispatchError),
  'Result of the last proxied call of an account.',
);
export const RealPaysFee = storage.optionalMap(
  'RealPaysFee',
  [twox64Concat(AccountId32), twox64Concat(AccountId32)],
  unit,
  "Entry means the real account pays the delegate's fees.",
);

/** In order of declaration, the order of metadata. */
export const items = [Proxies, Announcements, LastCallResult, RealPaysFee];
