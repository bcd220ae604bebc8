import { signaturesOf } from '../../../frame/call.js';
import { bytes, u8, u16, u32, u128 } from '../../../frame/scale/index.js';
import { weight } from '../../../frame/weight.js';
import { NetUid } from '../../../types/base.js';

const signature = signaturesOf('SubtensorModule');

export const serve_axon = signature(
  4,
  'serve_axon',
  {
    netuid: NetUid,
    version: u32,
    ip: u128,
    port: u16,
    ip_type: u8,
    protocol: u8,
    placeholder1: u8,
    placeholder2: u8,
  },
  weight(206_278_000n, 4178n),
  { pays: 'No' },
);
export const serve_axon_tls = signature(
  40,
  'serve_axon_tls',
  {
    netuid: NetUid,
    version: u32,
    ip: u128,
    port: u16,
    ip_type: u8,
    protocol: u8,
    placeholder1: u8,
    placeholder2: u8,
    certificate: bytes,
  },
  weight(205_617_000n, 4149n),
  { pays: 'No' },
);
export const serve_prometheus = signature(
  5,
  'serve_prometheus',
  { netuid: NetUid, version: u32, ip: u128, port: u16, ip_type: u8 },
  weight(204_294_000n, 4277n),
  { pays: 'No' },
);
