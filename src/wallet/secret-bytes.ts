/**
 * Overwrites secrets with zeros. JavaScript strings cannot be wiped, so secrets live in byte arrays wherever a
 * library does not insist on text; what text there is (a phrase being parsed, JSON being read) is kept short-lived.
 */
export function wipe(...secrets: (Uint8Array | undefined)[]): void {
  for (const secret of secrets) secret?.fill(0);
}

/** Wipes the secret halves of a key pair. The pair is useless afterwards; its public key stays. */
export function wipeKeyPair(pair: { privateKey: Uint8Array; seed?: Uint8Array }): void {
  wipe(pair.privateKey, pair.seed);
}

/** A password as text or as its UTF-8 bytes; never normalised. */
export type Password = string | Uint8Array;

/** The UTF-8 bytes of a password, always a fresh array that the caller may wipe. */
export function passwordBytes(password: Password): Uint8Array {
  return typeof password === 'string' ? new TextEncoder().encode(password) : Uint8Array.from(password);
}
