import { signaturesOf } from '../../frame/call.js';
import { bytes, named, tuple, u32, u64, vec } from '../../frame/scale/index.js';
import { weight } from '../../frame/weight.js';
import { H256 } from '../../types/base.js';

const signature = signaturesOf('System');

export const remark = signature(0, 'remark', { remark: bytes }, weight(1_586_000n, 0n));
export const set_heap_pages = signature(1, 'set_heap_pages', { pages: u64 }, weight(102_836_000n, 0n), {
  class: 'Operational',
});
export const set_code = signature(2, 'set_code', { code: bytes }, weight(164_372_810_000n, 67_035n), {
  class: 'Operational',
});
export const set_code_without_checks = signature(
  3,
  'set_code_without_checks',
  { code: bytes },
  weight(164_372_810_000n, 67_035n),
  { class: 'Operational' },
);
export const set_storage = signature(
  4,
  'set_storage',
  { items: named(vec(tuple(bytes, bytes)), 'Vec<KeyValue>') },
  weight(1_565_000n, 0n),
  { class: 'Operational' },
);
export const kill_storage = signature(
  5,
  'kill_storage',
  { keys: named(vec(bytes), 'Vec<Key>') },
  weight(1_624_000n, 0n),
  { class: 'Operational' },
);
export const kill_prefix = signature(
  6,
  'kill_prefix',
  { prefix: named(bytes, 'Key'), subkeys: u32 },
  weight(2_964_000n, 0n),
  { class: 'Operational' },
);
export const remark_with_event = signature(7, 'remark_with_event', { remark: bytes }, weight(4_725_000n, 0n));
export const authorize_upgrade = signature(
  9,
  'authorize_upgrade',
  { code_hash: named(H256, 'T::Hash') },
  weight(115_570_000n, 0n),
  { class: 'Operational' },
);
export const authorize_upgrade_without_checks = signature(
  10,
  'authorize_upgrade_without_checks',
  { code_hash: named(H256, 'T::Hash') },
  weight(115_570_000n, 0n),
  { class: 'Operational' },
);
export const apply_authorized_upgrade = signature(
  11,
  'apply_authorized_upgrade',
  { code: bytes },
  weight(167_108_158_000n, 67_035n),
  { class: 'Operational' },
);
