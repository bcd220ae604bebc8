import { constantsOf } from '../../frame/constant.js';
import { u32 } from '../../frame/scale/index.js';
import { TaoBalance } from '../../types/base.js';

const constant = constantsOf('Proxy');

export const ProxyDepositBase = constant('ProxyDepositBase', TaoBalance, 60_000_000n);
export const ProxyDepositFactor = constant('ProxyDepositFactor', TaoBalance, 33_000_000n);
export const MaxProxies = constant('MaxProxies', u32, 20);
export const MaxPending = constant('MaxPending', u32, 75);
export const AnnouncementDepositBase = constant('AnnouncementDepositBase', TaoBalance, 36_000_000n);
export const AnnouncementDepositFactor = constant('AnnouncementDepositFactor', TaoBalance, 68_000_000n);

/** In order of declaration. */
export const constants = [
  ProxyDepositBase,
  ProxyDepositFactor,
  MaxProxies,
  MaxPending,
  AnnouncementDepositBase,
  AnnouncementDepositFactor,
];
