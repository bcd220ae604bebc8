import { describe, expect, it } from '@jest/globals';
import { ROOT, signed } from '../../../../../../src/runtime/frame/origin.js';
import {
  IdentitiesV2,
  SubnetIdentitiesV3,
} from '../../../../../../src/runtime/pallets/subtensor/storage/index.js';
import { dispatch, takeEvents } from '../../../frame/test-chain.js';
import { MINER, NETUID, OWNER, STRANGER, subnetChain } from '../subnets/subnet-chain.js';

const LIMITS = {
  name: 256,
  url: 256,
  github_repo: 256,
  image: 1024,
  discord: 256,
  description: 1024,
  additional: 1024,
};
const SUBNET_LIMITS = {
  subnet_name: 256,
  github_repo: 1024,
  subnet_contact: 1024,
  subnet_url: 1024,
  discord: 256,
  description: 1024,
  logo_url: 1024,
  additional: 1024,
};

const filled = (limits: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(limits).map(([field, length]) => [field, new Uint8Array(length)]));

describe('set_identity', () => {
  const call = 'SubtensorModule.set_identity';

  it('default', () => {
    const ctx = subnetChain();
    expect(dispatch(ctx, call, filled(LIMITS), signed(OWNER))).toBe('ok');
    expect(IdentitiesV2.get(ctx, OWNER)).toEqual(filled(LIMITS));
    expect(takeEvents(ctx)).toEqual(['SubtensorModule.ChainIdentitySet']);
  });

  it.each(Object.entries(LIMITS))('error: InvalidIdentity for a %s longer than %d', (field, limit) => {
    const args = { ...filled(LIMITS), [field]: new Uint8Array(limit + 1) };
    expect(dispatch(subnetChain(), call, args, signed(OWNER))).toBe('SubtensorModule.InvalidIdentity');
  });

  it('error: HotKeyNotRegisteredInNetwork', () => {
    expect(dispatch(subnetChain(), call, filled(LIMITS), signed(MINER))).toBe(
      'SubtensorModule.HotKeyNotRegisteredInNetwork',
    );
  });

  it('error: BadOrigin', () => {
    expect(dispatch(subnetChain(), call, filled(LIMITS), ROOT)).toBe('BadOrigin');
  });
});

describe('set_subnet_identity', () => {
  const call = 'SubtensorModule.set_subnet_identity';
  const args = { netuid: NETUID, ...filled(SUBNET_LIMITS) };

  it('default', () => {
    const ctx = subnetChain();
    expect(dispatch(ctx, call, args, signed(OWNER))).toBe('ok');
    expect(SubnetIdentitiesV3.get(ctx, NETUID)).toEqual(filled(SUBNET_LIMITS));
    expect(takeEvents(ctx)).toEqual(['SubtensorModule.SubnetIdentitySet']);
  });

  it.each(Object.entries(SUBNET_LIMITS))('error: InvalidIdentity for a %s longer than %d', (field, limit) => {
    const tooLong = { ...args, [field]: new Uint8Array(limit + 1) };
    expect(dispatch(subnetChain(), call, tooLong, signed(OWNER))).toBe('SubtensorModule.InvalidIdentity');
  });

  it('error: NotSubnetOwner', () => {
    expect(dispatch(subnetChain(), call, args, signed(STRANGER))).toBe('SubtensorModule.NotSubnetOwner');
  });

  it('error: BadOrigin', () => {
    expect(dispatch(subnetChain(), call, args, ROOT)).toBe('BadOrigin');
  });
});
