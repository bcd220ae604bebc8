import type { KeyPair } from './key-pair.js';
import type { KeyType } from './key-type.js';
import { wipe } from './secret-bytes.js';
import { toExpandedSecret } from './sr25519-scalar.js';

/** Something that signs for one account: a key in memory, or the unlock agent. */
export interface Signer {
  /** SS58, prefix 42. */
  readonly address: string;
  /** 32 bytes. */
  readonly publicKey: Uint8Array;
  readonly type: KeyType;
  /**
   * A 64-byte signature over exactly these bytes: not wrapped, not hashed (the caller hashes extrinsic payloads over
   * 256 bytes). sr25519 signatures are randomised, ed25519 ones deterministic.
   *
   * `purpose` is one line for people, e.g. "stake add"; the agent logs it, a local key ignores it.
   */
  sign(payload: Uint8Array, purpose?: string): Promise<Uint8Array>;
}

/** A signer that holds the secret in this process. */
export interface LocalSigner extends Signer {
  /** Wipes the secret; `sign` fails afterwards. */
  dispose(): void;
}

/**
 * A signer over a private key in memory. @polkadot/keyring does the signing, and is loaded at the first signature.
 * The pair's secret is copied, so the caller may wipe the pair at once.
 */
export function createSigner(pair: KeyPair): LocalSigner {
  const { type, address, publicKey } = pair;
  // polkadot-js wants scalar × 8 ‖ nonce for sr25519, seed ‖ public key for ed25519.
  const secretKey =
    type === 'sr25519'
      ? toExpandedSecret(pair.privateKey)
      : Uint8Array.from([...pair.privateKey, ...publicKey]);
  let isDisposed = false;
  return {
    type,
    address,
    publicKey,
    async sign(payload) {
      const { createPair } = await import('./polkadot.js');
      if (isDisposed) throw new Error('This signer was disposed of.');
      const keyring = createPair({ toSS58: () => address, type }, { publicKey, secretKey });
      return keyring.sign(payload);
    },
    dispose() {
      isDisposed = true;
      wipe(secretKey);
    },
  };
}
