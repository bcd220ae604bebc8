import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MechanismCountCurrent } from '../../../../../../src/runtime/pallets/subtensor/storage/index.js';
import {
  getMechanismStorageIndex,
  getNetuid,
  getNetuidAndSubid,
  mechanismIndices,
} from '../../../../../../src/runtime/pallets/subtensor/subnets/mechanism-index.js';
import { outcome } from '../../../frame/test-chain.js';
import { NETUID, subnetChain } from './subnet-chain.js';

const MISSING = 'SubtensorModule.MechanismDoesNotExist';

describe('getMechanismStorageIndex', () => {
  it.each([
    [7, 0, 7],
    [7, 1, 4_103],
    [4_095, 15, 65_535],
    [4_095, 255, 65_535],
  ])('args: netuid %d, mechanism %d', (netuid, mechid, expected) => {
    expect(getMechanismStorageIndex(netuid, mechid)).toBe(expected);
  });

  it('behavior: the netuid can be read back', () => {
    const netuids = fc.integer({ min: 0, max: 4_095 });
    fc.assert(
      fc.property(netuids, fc.integer({ min: 0, max: 15 }), (netuid, mechid) => {
        expect(getNetuid(getMechanismStorageIndex(netuid, mechid))).toBe(netuid);
      }),
    );
  });
});

describe('getNetuidAndSubid', () => {
  it('default', () => {
    const ctx = subnetChain();
    MechanismCountCurrent.insert(ctx, NETUID, 2);
    expect(getNetuidAndSubid(ctx, NETUID + 4_096)).toEqual({ netuid: NETUID, mechid: 1 });
    expect(mechanismIndices(ctx, NETUID)).toEqual([NETUID, NETUID + 4_096]);
  });

  it('error: MechanismDoesNotExist', () => {
    const ctx = subnetChain();
    expect(outcome(() => getNetuidAndSubid(ctx, NETUID + 4_096))).toBe(MISSING);
    expect(outcome(() => getNetuidAndSubid(ctx, 9))).toBe(MISSING);
  });
});
