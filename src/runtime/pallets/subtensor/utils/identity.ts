/** Names and links that coldkeys and subnets publish. Source: utils/identity.rs; spec subnets-and-registration.md 9.1. */
import type { Context } from '../../../frame/context.js';
import { ensure } from '../../../frame/dispatch-error.js';
import { ensureSigned, type Origin } from '../../../frame/origin.js';
import type { ChainIdentityV2, SubnetIdentityV3 } from '../../../types/subtensor.js';
import { HotKeyNotRegisteredInNetwork, InvalidIdentity, NotSubnetOwner } from '../errors.js';
import { ChainIdentitySet, SubnetIdentitySet } from '../events/index.js';
import { IdentitiesV2, OwnedHotkeys, SubnetIdentitiesV3, SubnetOwner } from '../storage/index.js';
import { isHotkeyRegisteredOnAnyNetwork } from '../subnets/uids.js';

/** Bytes each field may have. The chain's limit on the sum never binds. */
const IDENTITY_BYTES: Readonly<Record<keyof ChainIdentityV2, number>> = {
  name: 256,
  url: 256,
  github_repo: 256,
  image: 1024,
  discord: 256,
  description: 1024,
  additional: 1024,
};
const SUBNET_IDENTITY_BYTES: Readonly<Record<keyof SubnetIdentityV3, number>> = {
  subnet_name: 256,
  github_repo: 1024,
  subnet_contact: 1024,
  subnet_url: 1024,
  discord: 256,
  description: 1024,
  logo_url: 1024,
  additional: 1024,
};

function fits<K extends string>(
  identity: Readonly<Record<K, Uint8Array>>,
  limits: Readonly<Record<K, number>>,
): boolean {
  return (Object.keys(limits) as K[]).every((field) => identity[field].length <= limits[field]);
}

/** Source: utils/identity.rs `is_valid_identity`. */
function isValidIdentity(identity: ChainIdentityV2): boolean {
  return fits(identity, IDENTITY_BYTES);
}

/** Source: utils/identity.rs `is_valid_subnet_identity`. */
function isValidSubnetIdentity(identity: SubnetIdentityV3): boolean {
  return fits(identity, SUBNET_IDENTITY_BYTES);
}

/**
 * Publishes the identity of a coldkey, one of whose hotkeys must be registered somewhere.
 * Fails with HotKeyNotRegisteredInNetwork, InvalidIdentity. Source: utils/identity.rs `do_set_identity`.
 */
export function doSetIdentity(ctx: Context, origin: Origin, identity: ChainIdentityV2): void {
  const coldkey = ensureSigned(origin);
  const isRegistered = OwnedHotkeys.get(ctx, coldkey).some((hotkey) =>
    isHotkeyRegisteredOnAnyNetwork(ctx, hotkey),
  );
  ensure(isRegistered, HotKeyNotRegisteredInNetwork);
  ensure(isValidIdentity(identity), InvalidIdentity);
  IdentitiesV2.insert(ctx, coldkey, identity);
  ChainIdentitySet.deposit(ctx, coldkey);
}

/** Publishes the identity of a subnet. Fails with NotSubnetOwner, InvalidIdentity. Source: utils/identity.rs `do_set_subnet_identity`. */
export function doSetSubnetIdentity(
  ctx: Context,
  origin: Origin,
  netuid: number,
  identity: SubnetIdentityV3,
): void {
  const coldkey = ensureSigned(origin);
  ensure(SubnetOwner.get(ctx, netuid) === coldkey, NotSubnetOwner);
  storeSubnetIdentity(ctx, netuid, identity);
}

/** Fails with InvalidIdentity. */
export function storeSubnetIdentity(ctx: Context, netuid: number, identity: SubnetIdentityV3): void {
  ensure(isValidSubnetIdentity(identity), InvalidIdentity);
  SubnetIdentitiesV3.insert(ctx, netuid, identity);
  SubnetIdentitySet.deposit(ctx, netuid);
}
