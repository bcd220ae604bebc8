import { InvalidSignatureError } from '../errors/wallet.js';
import type { SignedMessage, VerifiedMessage } from '../output/views/messages.js';
import { type KeyType, signMessage, verifyMessage } from '../wallet/index.js';
import type { Context } from './context.js';
import type { PasswordFlags } from './given-password.js';
import type { KeyRole } from './keys.js';
import { unlock } from './unlock.js';

export interface SignRequest extends PasswordFlags {
  role: KeyRole;
  message: string;
  wrap?: boolean | undefined;
  force?: boolean | undefined;
}

/** Signs a text with a key of the wallet in use. @throws UnsafeMessageError and what opening a key throws */
export async function signText(context: Context, request: SignRequest): Promise<SignedMessage> {
  const { role, message, wrap = false, force = false } = request;
  const signer = await unlock(context, role, request, 'wallet sign');
  const signature = await signMessage(signer, message, { wrap, force });
  const { address, type } = signer;
  return {
    message,
    signature: `0x${Buffer.from(signature).toString('hex')}`,
    address,
    type,
    isWrapped: wrap,
  };
}

/**
 * @param type the scheme to try; both when undefined, since an address does not tell it
 * @throws InvalidSignatureError when the signature is not the signer's; InvalidKeyInputError, InvalidAddressError
 */
export async function verifyText(
  message: string,
  signature: string,
  signer: string,
  type?: KeyType,
): Promise<VerifiedMessage> {
  const { isValid, ...found } = await verifyMessage(message, signature, signer, type);
  if (!isValid) throw new InvalidSignatureError(found.address);
  return { isValid, message, ...found };
}
