import { bool, boundedBytes } from '../../frame/scale/index.js';
import { blake2_128Concat, identity, storageOf } from '../../frame/storage.js';
import { H256 } from '../../types/base.js';
import { OrderStatus } from '../../types/limit-orders.js';

const storage = storageOf('LimitOrders');

export const Orders = storage.optionalMap(
  'Orders',
  [blake2_128Concat(H256)],
  OrderStatus,
  'State of a signed order by order hash.',
);
export const LimitOrdersEnabled = storage.value(
  'LimitOrdersEnabled',
  bool,
  '0x00',
  'Whether limit orders are enabled.',
);
export const HasMigrationRun = storage.map(
  'HasMigrationRun',
  [identity(boundedBytes(128))],
  bool,
  '0x00',
  'Whether a named migration has run.',
);

/** In order of declaration, the order of metadata. */
export const items = [Orders, LimitOrdersEnabled, HasMigrationRun];
