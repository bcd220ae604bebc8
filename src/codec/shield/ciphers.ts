import { createRequire } from 'node:module';

type MlKem768 = typeof import('@noble/post-quantum/ml-kem').ml_kem768;
type XChaCha20Poly1305 = typeof import('@noble/ciphers/chacha').xchacha20poly1305;

const require = createRequire(import.meta.url);
let mlKem: MlKem768 | undefined;
let xChaCha: XChaCha20Poly1305 | undefined;

/** ML-KEM-768, loaded when first used. Source: FIPS 203. */
export function mlKem768(): MlKem768 {
  mlKem ??= (require('@noble/post-quantum/ml-kem') as typeof import('@noble/post-quantum/ml-kem')).ml_kem768;
  return mlKem;
}

/** XChaCha20-Poly1305, loaded when first used. */
export function xChaCha20Poly1305(): XChaCha20Poly1305 {
  xChaCha ??= (require('@noble/ciphers/chacha') as typeof import('@noble/ciphers/chacha')).xchacha20poly1305;
  return xChaCha;
}
