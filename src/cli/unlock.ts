import { agentPath } from '../config/index.js';
import { KeyFileNotFoundError } from '../errors/wallet.js';
import { createSigner, findAgentSigner, type Signer } from '../wallet/index.js';
import type { Context } from './context.js';
import type { PasswordFlags } from './given-password.js';
import { type KeyRole, keyPlace, signerIdentity } from './keys.js';
import { isEncrypted, openKey } from './open-key.js';

/**
 * The key that signs. An encrypted one is taken from the unlock agent where that holds it, which is said; else it is opened
 * here as {@link openKey} does, and wiped when the command ends.
 *
 * @param purpose what is signed, in a word or two; the agent keeps it in its log
 * @throws AgentUnsafeError and what `openKey` throws
 */
export async function unlock(
  context: Context,
  role: KeyRole,
  flags: PasswordFlags,
  purpose: string,
): Promise<Signer> {
  const fromAgent = await agentSigner(context, role, purpose);
  if (fromAgent !== undefined) return fromAgent;
  const { pair } = await openKey(context, role, flags);
  const signer = createSigner(pair);
  context.onClose(async () => signer.dispose());
  return signer;
}

async function agentSigner(context: Context, role: KeyRole, purpose: string): Promise<Signer | undefined> {
  const { path, label } = keyPlace(context, role);
  if (!isEncrypted(path)) return undefined;
  const address = await addressOf(context, role);
  if (address === undefined) return undefined;
  const signer = await findAgentSigner(agentPath(context.host.env), address);
  if (signer === undefined) return undefined;
  await context.notice(`The unlock agent signs for ${label}.`);
  return { ...signer, sign: (payload) => signer.sign(payload, purpose) };
}

/** Unknown where the public file is missing: then only the password can tell. */
async function addressOf(context: Context, role: KeyRole): Promise<string | undefined> {
  try {
    return (await signerIdentity(context, role)).address;
  } catch (error) {
    if (error instanceof KeyFileNotFoundError) return undefined;
    throw error;
  }
}
