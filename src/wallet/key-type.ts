/** The signature schemes of coldkeys and hotkeys. The chain's `MultiSignature` also has ecdsa; the wallet format does not. */
export type KeyType = 'sr25519' | 'ed25519';

/** `cryptoType` in key files. Source: bittensor-wallet 4.1 and bittensor-core. */
const CRYPTO_TYPE: Record<KeyType, number> = { ed25519: 0, sr25519: 1 };

/** Scheme → the number key files use for it. */
export const cryptoTypeOf = (type: KeyType): number => CRYPTO_TYPE[type];

/** The number of a key file → scheme; undefined for the numbers of accounts we do not sign for (2, 4 to 7 and unknown ones). */
export function keyTypeOf(cryptoType: number): KeyType | undefined {
  if (cryptoType === CRYPTO_TYPE.sr25519) return 'sr25519';
  if (cryptoType === CRYPTO_TYPE.ed25519) return 'ed25519';
  return undefined;
}
