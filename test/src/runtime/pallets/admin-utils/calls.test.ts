import { describe, expect, it } from '@jest/globals';
import { NONE, ROOT, signed } from '../../../../../src/runtime/frame/origin.js';
import { adminUtils } from '../../../../../src/runtime/pallets/admin-utils/index.js';
import { PrecompileEnable } from '../../../../../src/runtime/pallets/admin-utils/storage.js';
import { Authorities } from '../../../../../src/runtime/pallets/aura/storage.js';
import {
  LastEpochBlock,
  LastRateLimitedBlock,
  PendingEpochAt,
  TransactionKeyLastBlock,
} from '../../../../../src/runtime/pallets/subtensor/storage/index.js';
import { Digest } from '../../../../../src/runtime/pallets/system/storage.js';
import { account, callOf, takeEvents } from '../../frame/test-chain.js';
import { jumpTo, NETUID, OWNER, STRANGER } from '../subtensor/subnets/subnet-chain.js';
import {
  type AdminCall,
  admin,
  adminChain,
  FROZEN,
  frozenRootCalls,
  NOW,
  networkCalls,
  ownerCalls,
  ownerCallsOnExisting,
  ownerHotkeyCalls,
  rootCalls,
  rootCallsOnExisting,
  subtokenEnabled,
  unlimitedOwnerCalls,
} from './admin-chain.js';

const named = (calls: readonly AdminCall[]) => calls.map((call) => [call.name, call] as const);
const withNetuid = ({ args }: AdminCall, netuid = NETUID) => ({ netuid, ...args });
const WINDOW = 'SubtensorModule.AdminActionProhibitedDuringWeightsWindow';

const limited = [...ownerCalls, ...ownerCallsOnExisting];
const byOwner = [...limited, ...unlimitedOwnerCalls];
const byRoot = [...frozenRootCalls, subtokenEnabled, ...rootCallsOnExisting, ...rootCalls];

describe('calls of a subnet', () => {
  it.each(named([...byOwner, ...ownerHotkeyCalls]))('default: %s by the owner', (name, call) => {
    const ctx = adminChain();
    expect(admin(ctx, name, withNetuid(call), signed(OWNER))).toBe('ok');
    expect(call.read(ctx)).toEqual(call.expected);
    expect(takeEvents(ctx)).toEqual(call.events);
  });

  it.each(named([...byOwner, ...byRoot, ...ownerHotkeyCalls]))('default: %s by root', (name, call) => {
    const ctx = adminChain();
    expect(admin(ctx, name, withNetuid(call), ROOT)).toBe('ok');
    expect(call.read(ctx)).toEqual(call.expected);
    expect(takeEvents(ctx)).toEqual(call.events);
  });

  it.each(named([...byOwner, ...byRoot, ...ownerHotkeyCalls]))('error: BadOrigin for %s', (name, call) => {
    const ctx = adminChain();
    expect(admin(ctx, name, withNetuid(call), signed(STRANGER))).toBe('BadOrigin');
    expect(admin(ctx, name, withNetuid(call), NONE)).toBe('BadOrigin');
    expect(takeEvents(ctx)).toEqual([]);
  });

  it.each(named(byRoot))('error: BadOrigin for %s by the owner', (name, call) => {
    expect(admin(adminChain(), name, withNetuid(call), signed(OWNER))).toBe('BadOrigin');
  });

  it.each(named(limited))('error: TxRateLimitExceeded for %s', (name, call) => {
    const ctx = adminChain();
    expect(admin(ctx, name, withNetuid(call), signed(OWNER))).toBe('ok');
    expect(admin(ctx, name, withNetuid(call), signed(OWNER))).toBe('SubtensorModule.TxRateLimitExceeded');
    // Root has no limit and leaves no trace of its own.
    const records = () => [LastRateLimitedBlock.iter(ctx), TransactionKeyLastBlock.iter(ctx)];
    const before = records();
    jumpTo(ctx, NOW + 1);
    expect(admin(ctx, name, withNetuid(call), ROOT)).toBe('ok');
    expect(records()).toEqual(before);
  });

  it.each(named([...byOwner, ...frozenRootCalls, subtokenEnabled]))(
    'error: AdminActionProhibitedDuringWeightsWindow for %s, by root too',
    (name, call) => {
      const ctx = adminChain();
      jumpTo(ctx, FROZEN);
      expect(admin(ctx, name, withNetuid(call), ROOT)).toBe(WINDOW);
      jumpTo(ctx, FROZEN - 1);
      expect(admin(ctx, name, withNetuid(call), ROOT)).toBe('ok');
    },
  );

  it('error: AdminActionProhibitedDuringWeightsWindow from the trigger of an epoch on', () => {
    const ctx = adminChain();
    PendingEpochAt.insert(ctx, NETUID, BigInt(NOW + 10));
    const args = { netuid: NETUID, serving_rate_limit: 1n };
    expect(admin(ctx, 'sudo_set_serving_rate_limit', args, ROOT)).toBe(WINDOW);
    jumpTo(ctx, NOW + 10);
    expect(admin(ctx, 'sudo_set_serving_rate_limit', args, ROOT)).toBe('ok');
  });

  it.each(named([...rootCallsOnExisting, ...rootCalls, ...ownerHotkeyCalls]))(
    'behavior: %s is not frozen',
    (name, call) => {
      const ctx = adminChain();
      jumpTo(ctx, FROZEN);
      expect(admin(ctx, name, withNetuid(call), ROOT)).toBe('ok');
    },
  );

  it.each(
    named([...ownerCallsOnExisting, ...unlimitedOwnerCalls, ...frozenRootCalls, ...rootCallsOnExisting]),
  )('error: SubnetDoesNotExist for %s', (name, call) => {
    const ctx = adminChain();
    // A default tempo has no window to be in at this block.
    LastEpochBlock.insert(ctx, 9, BigInt(NOW));
    expect(admin(ctx, name, withNetuid(call, 9), ROOT)).toBe('AdminUtils.SubnetDoesNotExist');
  });

  it('behavior: the owner waits two tempos, or five for the version key', () => {
    const ctx = adminChain();
    const limitOf = (name: string, args: object, blocks: number) => {
      jumpTo(ctx, NOW);
      LastEpochBlock.insert(ctx, NETUID, BigInt(NOW));
      expect(admin(ctx, name, { netuid: NETUID, ...args }, signed(OWNER))).toBe('ok');
      const at = (block: number) => {
        jumpTo(ctx, block);
        LastEpochBlock.insert(ctx, NETUID, BigInt(block));
        return admin(ctx, name, { netuid: NETUID, ...args }, signed(OWNER));
      };
      expect(at(NOW + blocks - 1)).toBe('SubtensorModule.TxRateLimitExceeded');
      expect(at(NOW + blocks)).toBe('ok');
    };
    limitOf('sudo_set_rho', { rho: 1 }, 720);
    limitOf('sudo_set_weights_version_key', { weights_version_key: 1n }, 1_800);
    limitOf('sudo_set_mechanism_count', { mechanism_count: 1 }, 7_200);
    limitOf('sudo_set_mechanism_emission_split', { maybe_split: undefined }, 7_200);
    limitOf('sudo_trim_to_max_allowed_uids', { max_n: 1 }, 216_000);
  });
});

describe('calls of the network', () => {
  it.each(named(networkCalls))('default: %s', (name, call) => {
    const ctx = adminChain();
    expect(admin(ctx, name, call.args, ROOT)).toBe('ok');
    expect(call.read(ctx)).toEqual(call.expected);
    expect(takeEvents(ctx)).toEqual(call.events);
  });

  it.each(named(networkCalls))('error: BadOrigin for %s', (name, call) => {
    expect(admin(adminChain(), name, call.args, signed(OWNER))).toBe('BadOrigin');
  });
});

describe('sudo_toggle_evm_precompile', () => {
  const name = 'sudo_toggle_evm_precompile';

  it('default', () => {
    const ctx = adminChain();
    const args = { precompile_id: 'Staking', enabled: false };
    expect(admin(ctx, name, args, ROOT)).toBe('ok');
    expect(takeEvents(ctx)).toEqual(['AdminUtils.PrecompileUpdated']);
    expect(PrecompileEnable.get(ctx, 'Staking')).toBe(false);
    expect(admin(ctx, name, args, ROOT)).toBe('ok');
    expect(takeEvents(ctx)).toEqual([]);
  });

  it('error: BadOrigin', () => {
    const args = { precompile_id: 'Staking', enabled: false };
    expect(admin(adminChain(), name, args, signed(OWNER))).toBe('BadOrigin');
  });
});

describe('swap_authorities', () => {
  it('default', () => {
    const ctx = adminChain();
    const authorities = [account(0xa1), account(0xa2)];
    expect(admin(ctx, 'swap_authorities', { new_authorities: authorities }, ROOT)).toBe('ok');
    expect(Authorities.get(ctx)).toEqual(authorities);
    const [log] = Digest.get(ctx).logs;
    expect(log).toEqual({
      type: 'Consensus',
      // `aura`; AuthoritiesChange, two of them.
      value: ['0x61757261', Uint8Array.from([1, 8, ...Array(32).fill(0xa1), ...Array(32).fill(0xa2)])],
    });
  });

  it('behavior: an empty list changes nothing', () => {
    const ctx = adminChain();
    expect(admin(ctx, 'swap_authorities', { new_authorities: [] }, ROOT)).toBe('ok');
    expect(Authorities.exists(ctx)).toBe(false);
  });

  it('behavior: weighs by their number', () => {
    const ctx = adminChain();
    const call = callOf('AdminUtils.swap_authorities', { new_authorities: [account(1), account(2)] });
    expect(ctx.runtime.dispatchInfo(ctx, call).weight.ref_time).toBe(104_442_146n + 2n * 29_392n);
  });

  it('error: BadOrigin', () => {
    expect(admin(adminChain(), 'swap_authorities', { new_authorities: [] }, signed(OWNER))).toBe('BadOrigin');
  });
});

describe('the pallet', () => {
  it('behavior: every call is in one of these tables or tested by name', () => {
    const tables = [byOwner, byRoot, ownerHotkeyCalls, networkCalls].flat().map(({ name }) => name);
    const byName = ['swap_authorities', 'sudo_toggle_evm_precompile'];
    const alwaysFailing = ['sudo_set_network_pow_registration_allowed', 'sudo_set_total_issuance'];
    const tested = [...tables, ...byName, ...alwaysFailing];
    expect(tested.sort()).toEqual(adminUtils.calls.map(({ signature }) => signature.name).sort());
  });
});
