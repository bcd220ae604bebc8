import type { Pallet } from '../../frame/pallet.js';
import { add_proxy } from './calls/add_proxy.js';
import { announce } from './calls/announce.js';
import { create_pure } from './calls/create_pure.js';
import { kill_pure } from './calls/kill_pure.js';
import { poke_deposit } from './calls/poke_deposit.js';
import { proxy as proxyCall } from './calls/proxy.js';
import { proxy_announced } from './calls/proxy_announced.js';
import { reject_announcement } from './calls/reject_announcement.js';
import { remove_announcement } from './calls/remove_announcement.js';
import { remove_proxies } from './calls/remove_proxies.js';
import { remove_proxy } from './calls/remove_proxy.js';
import { set_real_pays_fee } from './calls/set_real_pays_fee.js';
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
