/** Where a neuron can be reached. Source: subnets/serving.rs; spec subnets-and-registration.md 9. */
import type { Context } from '../../../frame/context.js';
import { ensure } from '../../../frame/dispatch-error.js';
import { type AccountId, ensureSigned, type Origin } from '../../../frame/origin.js';
import type { AxonInfo, PrometheusInfo } from '../../../types/subtensor.js';
import {
  HotKeyNotRegisteredInNetwork,
  InvalidIpAddress,
  InvalidIpType,
  InvalidPort,
  ServingRateLimitExceeded,
} from '../errors.js';
import { AxonServed, PrometheusServed } from '../events/index.js';
import { Axons, NeuronCertificates, Prometheus, ServingRateLimit } from '../storage/index.js';
import { getCurrentBlockAsU64 } from '../utils/current-block.js';
import { isHotkeyRegisteredOnNetwork } from './uids.js';

type Unserved<T> = Omit<T, 'block'>;
/** An address to publish; the block is added. */
export type AxonAddress = Unserved<AxonInfo>;
export type PrometheusAddress = Unserved<PrometheusInfo>;
type Address = Pick<AxonAddress, 'ip' | 'ip_type' | 'port'>;

const V4 = { type: 4, broadcast: 0xffff_ffffn, localhost: 0x7f00_0001n };
const V6 = { type: 6, broadcast: (1n << 128n) - 1n, localhost: 1n };
const MAX_CERTIFICATE_KEY_BYTES = 64;

/** Source: subnets/serving.rs `is_valid_ip_type`. */
function isValidIpType(ipType: number): boolean {
  return ipType === V4.type || ipType === V6.type;
}

/** Neither localhost nor broadcast; zero on request. Source: subnets/serving.rs `is_valid_ip_address`. */
export function isValidIpAddress(ipType: number, ip: bigint, allowZero: boolean): boolean {
  if (ip === 0n) return allowZero;
  if (ipType === V4.type) return ip < V4.broadcast && ip !== V4.localhost;
  if (ipType === V6.type) return ip !== V6.broadcast && ip !== V6.localhost;
  return true;
}

function ensureValidIp({ ip, ip_type }: Address, allowZero: boolean): void {
  ensure(isValidIpType(ip_type), InvalidIpType);
  ensure(isValidIpAddress(ip_type, ip, allowZero), InvalidIpAddress);
}

function ensureRegistered(ctx: Context, netuid: number, hotkey: AccountId): void {
  ensure(isHotkeyRegisteredOnNetwork(ctx, netuid, hotkey), HotKeyNotRegisteredInNetwork);
}

/** Source: subnets/serving.rs `axon_passes_rate_limit`, `prometheus_passes_rate_limit`. */
function ensureNotTooSoon(ctx: Context, netuid: number, lastServed: bigint): void {
  const limitBlocks = ServingRateLimit.get(ctx, netuid);
  const passes =
    limitBlocks === 0n || lastServed === 0n || getCurrentBlockAsU64(ctx) - lastServed >= limitBlocks;
  ensure(passes, ServingRateLimitExceeded);
}

/** Fails with the errors imported here. Source: subnets/serving.rs `validate_serve_axon`. */
export function validateServeAxon(ctx: Context, hotkey: AccountId, netuid: number, address: Address): void {
  ensureRegistered(ctx, netuid, hotkey);
  ensureValidIp(address, true);
  ensureNotTooSoon(ctx, netuid, Axons.get(ctx, netuid, hotkey)?.block ?? 0n);
  ensure(address.port !== 0, InvalidPort);
}

/** Fails with the errors imported here, in another order. Source: subnets/serving.rs `validate_serve_prometheus`. */
export function validateServePrometheus(
  ctx: Context,
  hotkey: AccountId,
  netuid: number,
  address: Address,
): void {
  ensureValidIp(address, false);
  ensureRegistered(ctx, netuid, hotkey);
  ensureNotTooSoon(ctx, netuid, Prometheus.get(ctx, netuid, hotkey)?.block ?? 0n);
  ensure(address.port !== 0, InvalidPort);
}

/**
 * Publishes the caller's axon; a certificate that is too long or empty is silently left out.
 * Fails like {@link validateServeAxon}. Source: subnets/serving.rs `do_serve_axon`.
 */
export function doServeAxon(
  ctx: Context,
  origin: Origin,
  netuid: number,
  address: AxonAddress,
  certificate?: Uint8Array,
): void {
  const hotkey = ensureSigned(origin);
  validateServeAxon(ctx, hotkey, netuid, address);
  if (certificate) storeCertificate(ctx, netuid, hotkey, certificate);
  Axons.insert(ctx, netuid, hotkey, { block: getCurrentBlockAsU64(ctx), ...address });
  AxonServed.deposit(ctx, [netuid, hotkey]);
}

/** First byte the algorithm, the rest the public key. Source: lib.rs `TryFrom<Vec<u8>> for NeuronCertificate`. */
function storeCertificate(ctx: Context, netuid: number, hotkey: AccountId, certificate: Uint8Array): void {
  const [algorithm] = certificate;
  const publicKey = certificate.subarray(1);
  if (algorithm === undefined || publicKey.length > MAX_CERTIFICATE_KEY_BYTES) return;
  NeuronCertificates.insert(ctx, netuid, hotkey, { public_key: publicKey, algorithm });
}

/** Publishes the caller's prometheus endpoint. Fails like {@link validateServePrometheus}. Source: subnets/serving.rs `do_serve_prometheus`. */
export function doServePrometheus(
  ctx: Context,
  origin: Origin,
  netuid: number,
  address: PrometheusAddress,
): void {
  const hotkey = ensureSigned(origin);
  validateServePrometheus(ctx, hotkey, netuid, address);
  Prometheus.insert(ctx, netuid, hotkey, { block: getCurrentBlockAsU64(ctx), ...address });
  PrometheusServed.deposit(ctx, [netuid, hotkey]);
}
