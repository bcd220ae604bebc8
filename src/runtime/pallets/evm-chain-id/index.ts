import type { Pallet } from '../../frame/pallet.js';
import { items } from './storage.js';

/** Without an EVM the number still matters: a limit order is signed for one chain. Source: frontier pallet-evm-chain-id. */
export const evmChainId: Pallet = {
  name: 'EVMChainId',
  index: 23,
  enums: {},
  storage: items,
  calls: [],
  events: [],
  errors: [],
  constants: [],
};
