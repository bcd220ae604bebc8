import { describe, expect, it } from '@jest/globals';
import type { Context } from '../../../../../../src/runtime/frame/context.js';
import { ROOT, signed } from '../../../../../../src/runtime/frame/origin.js';
import {
  Axons,
  NeuronCertificates,
  Prometheus,
  ServingRateLimit,
} from '../../../../../../src/runtime/pallets/subtensor/storage/index.js';
import { isValidIpAddress } from '../../../../../../src/runtime/pallets/subtensor/subnets/serving.js';
import { dispatch, takeEvents } from '../../../frame/test-chain.js';
import { jumpTo, NETUID, OWNER_HOT, STRANGER, subnetChain } from './subnet-chain.js';

const DNS_IP = 0x0808_0808n;
const prometheus = { netuid: NETUID, version: 1, ip: DNS_IP, port: 8091, ip_type: 4 };
const axon = { ...prometheus, protocol: 4, placeholder1: 1, placeholder2: 2 };

const serveAxon = (ctx: Context, change: object = {}) =>
  dispatch(ctx, 'SubtensorModule.serve_axon', { ...axon, ...change }, signed(OWNER_HOT));
const servePrometheus = (ctx: Context, change: object = {}) =>
  dispatch(ctx, 'SubtensorModule.serve_prometheus', { ...prometheus, ...change }, signed(OWNER_HOT));

describe('isValidIpAddress', () => {
  const V6_MAX = (1n << 128n) - 1n;
  it.each([
    [4, DNS_IP, false, true],
    [4, 0n, true, true],
    [4, 0n, false, false],
    [4, 0xffff_ffffn, true, false],
    [4, 0x7f00_0001n, true, false],
    [4, 0x1_0000_0000n, true, false],
    [6, 1n, true, false],
    [6, V6_MAX, true, false],
    [6, V6_MAX - 1n, false, true],
  ])('args: type %d, %d, zero allowed %s', (type, ip, allowZero, expected) => {
    expect(isValidIpAddress(type, ip, allowZero)).toBe(expected);
  });
});

describe('serve_axon', () => {
  it('default', () => {
    const ctx = subnetChain();
    expect(serveAxon(ctx)).toBe('ok');
    const { netuid: _, ...address } = axon;
    expect(Axons.get(ctx, NETUID, OWNER_HOT)).toEqual({ block: 1n, ...address });
    expect(takeEvents(ctx)).toEqual(['SubtensorModule.AxonServed']);
  });

  it('behavior: the address may be zero', () => {
    expect(serveAxon(subnetChain(), { ip: 0n })).toBe('ok');
  });

  it.each([
    ['HotKeyNotRegisteredInNetwork', { netuid: 1 }],
    ['InvalidIpType', { ip_type: 5 }],
    ['InvalidIpAddress', { ip: 0x7f00_0001n }],
    ['InvalidPort', { port: 0 }],
  ])('error: %s', (error, change) => {
    expect(serveAxon(subnetChain(), change)).toBe(`SubtensorModule.${error}`);
  });

  it('error: ServingRateLimitExceeded', () => {
    const ctx = subnetChain();
    ServingRateLimit.insert(ctx, NETUID, 2n);
    expect(serveAxon(ctx)).toBe('ok');
    jumpTo(ctx, 2);
    expect(serveAxon(ctx)).toBe('SubtensorModule.ServingRateLimitExceeded');
    jumpTo(ctx, 3);
    expect(serveAxon(ctx)).toBe('ok');
    ServingRateLimit.insert(ctx, NETUID, 0n);
    expect(serveAxon(ctx)).toBe('ok');
  });

  it('error: BadOrigin', () => {
    expect(dispatch(subnetChain(), 'SubtensorModule.serve_axon', axon, ROOT)).toBe('BadOrigin');
  });
});

describe('serve_axon_tls', () => {
  const serveTls = (ctx: Context, certificate: Uint8Array) =>
    dispatch(ctx, 'SubtensorModule.serve_axon_tls', { ...axon, certificate }, signed(OWNER_HOT));

  it('default', () => {
    const ctx = subnetChain();
    expect(serveTls(ctx, Uint8Array.of(7, 1, 2, 3))).toBe('ok');
    const { algorithm, public_key } = NeuronCertificates.get(ctx, NETUID, OWNER_HOT)!;
    expect([algorithm, ...public_key]).toEqual([7, 1, 2, 3]);
  });

  it.each([0, 66])('behavior: a certificate of %d bytes is left out', (length) => {
    const ctx = subnetChain();
    expect(serveTls(ctx, new Uint8Array(length))).toBe('ok');
    expect(NeuronCertificates.contains(ctx, NETUID, OWNER_HOT)).toBe(false);
    expect(Axons.contains(ctx, NETUID, OWNER_HOT)).toBe(true);
  });
});

describe('serve_prometheus', () => {
  it('default', () => {
    const ctx = subnetChain();
    expect(servePrometheus(ctx)).toBe('ok');
    const { netuid: _, ...address } = prometheus;
    expect(Prometheus.get(ctx, NETUID, OWNER_HOT)).toEqual({ block: 1n, ...address });
    expect(takeEvents(ctx)).toEqual(['SubtensorModule.PrometheusServed']);
  });

  it('behavior: axon and prometheus do not limit each other', () => {
    const ctx = subnetChain();
    expect([serveAxon(ctx), servePrometheus(ctx)]).toEqual(['ok', 'ok']);
  });

  it.each([
    ['InvalidIpType', { ip_type: 5, netuid: 1 }],
    ['InvalidIpAddress', { ip: 0n, netuid: 1 }],
    ['HotKeyNotRegisteredInNetwork', { netuid: 1 }],
    ['InvalidPort', { port: 0 }],
  ])('error: %s', (error, change) => {
    expect(servePrometheus(subnetChain(), change)).toBe(`SubtensorModule.${error}`);
  });

  it('error: ServingRateLimitExceeded', () => {
    const ctx = subnetChain();
    servePrometheus(ctx);
    jumpTo(ctx, 50);
    expect(servePrometheus(ctx)).toBe('SubtensorModule.ServingRateLimitExceeded');
    jumpTo(ctx, 51);
    expect(servePrometheus(ctx)).toBe('ok');
  });

  it('error: HotKeyNotRegisteredInNetwork for a coldkey', () => {
    const result = dispatch(subnetChain(), 'SubtensorModule.serve_prometheus', prometheus, signed(STRANGER));
    expect(result).toBe('SubtensorModule.HotKeyNotRegisteredInNetwork');
  });
});
