import { getSimStatus } from '../actions/dev/get-sim-status.js';
import { EVERYBODY } from '../actions/dev/impersonate.js';
import { NotASimulationError } from '../errors/chain-state.js';
import { WatchOnlyError } from '../errors/wallet.js';
import type { Signer } from '../wallet/index.js';
import type { Chain } from './chain.js';
import type { Context } from './context.js';
import { type KeyRole, signerIdentity } from './keys.js';

const SIGNATURE_BYTES = 64;

/**
 * The key that signs; where the wallet has only the public one and the chain impersonates the account, one that signs with
 * zeros.
 *
 * @throws what `unlock` throws
 */
export async function unlockOrImpersonate(
  context: Context,
  chain: Chain,
  role: KeyRole,
  unlock: () => Promise<Signer>,
): Promise<Signer> {
  try {
    return await unlock();
  } catch (error) {
    if (!(error instanceof WatchOnlyError)) throw error;
    const signer = await impersonated(context, chain, role);
    if (signer === undefined) throw error;
    await context.notice(`The chain impersonates ${signer.address}; nobody signs.`);
    return signer;
  }
}

async function impersonated(context: Context, { client }: Chain, role: KeyRole): Promise<Signer | undefined> {
  const accounts = await impersonatedAccounts(client);
  if (accounts.length === 0) return undefined;
  const { address, publicKey, type = 'sr25519' } = await signerIdentity(context, role);
  if (!accounts.includes(address) && !accounts.includes(EVERYBODY)) return undefined;
  return { address, publicKey, type, sign: async () => new Uint8Array(SIGNATURE_BYTES) };
}

async function impersonatedAccounts(client: Chain['client']): Promise<readonly string[]> {
  try {
    return (await getSimStatus(client)).impersonated;
  } catch (error) {
    if (error instanceof NotASimulationError) return [];
    throw error;
  }
}
