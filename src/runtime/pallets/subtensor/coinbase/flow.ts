/**
 * TAO that flowed into and out of a subnet, in rao as i64. Source: coinbase/subnet_emissions.rs; spec
 * coinbase-and-emission.md 2.6.
 */
import { i64 } from '../../../../math/integer.js';
import type { Context } from '../../../frame/context.js';
import { SubnetProtocolFlow, SubnetTaoFlow } from '../storage/index.js';

/** Source: `record_tao_inflow`. */
export function recordTaoInflow(ctx: Context, netuid: number, tao: bigint): void {
  SubnetTaoFlow.mutate(ctx, netuid, (flow) => i64.saturatingAdd(flow, i64.wrap(tao)));
}

/** Source: `record_tao_outflow`. */
export function recordTaoOutflow(ctx: Context, netuid: number, tao: bigint): void {
  SubnetTaoFlow.mutate(ctx, netuid, (flow) => i64.saturatingSub(flow, i64.wrap(tao)));
}

/** Source: `record_protocol_inflow`. */
export function recordProtocolInflow(ctx: Context, netuid: number, tao: bigint): void {
  SubnetProtocolFlow.mutate(ctx, netuid, (flow) => i64.saturatingAdd(flow, i64.wrap(tao)));
}

/** Source: `record_protocol_outflow`. */
export function recordProtocolOutflow(ctx: Context, netuid: number, tao: bigint): void {
  SubnetProtocolFlow.mutate(ctx, netuid, (flow) => i64.saturatingSub(flow, i64.wrap(tao)));
}
