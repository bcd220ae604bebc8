import type { Pallet } from '../../frame/pallet.js';
import { announce, reject_announcement, remove_announcement } from './calls/announcements.js';
import { add_proxy, remove_proxies, remove_proxy, set_real_pays_fee } from './calls/delegates.js';
import { poke_deposit } from './calls/poke-deposit.js';
import { proxy_announced, proxy as proxyCall } from './calls/proxy.js';
import { create_pure, kill_pure } from './calls/pure.js';
import { constants } from './constants.js';
import { errors } from './errors.js';
import { events } from './events.js';
import { hooks } from './hooks.js';
import { items } from './storage.js';

export const proxy: Pallet = {
  name: 'Proxy',
  index: 16,
  enums: {
    call: { path: 'pallet_subtensor_proxy::pallet::Call', params: ['T'] },
    event: { path: 'pallet_subtensor_proxy::pallet::Event', params: ['T'] },
    error: { path: 'pallet_subtensor_proxy::pallet::Error', params: ['T'] },
  },
  storage: items,
  calls: [
    proxyCall,
    add_proxy,
    remove_proxy,
    remove_proxies,
    create_pure,
    kill_pure,
    announce,
    remove_announcement,
    reject_announcement,
    proxy_announced,
    poke_deposit,
    set_real_pays_fee,
  ],
  events: events,
  errors: errors,
  constants: constants,
  hooks,
};
