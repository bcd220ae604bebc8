import { encodeSs58 } from '../codec/ss58.js';
import { InvalidKeyInputError } from '../errors/wallet.js';
import type { KeyType } from './key-type.js';
import { type Junction, type KeyUri, parseKeyUri } from './key-uri.js';
import { mnemonicToSeed, normaliseMnemonic } from './mnemonic.js';
import { wipe } from './secret-bytes.js';
import { isCanonicalScalar, toCanonicalSecret, toExpandedSecret } from './sr25519-scalar.js';

/** A private key with everything a key file stores about it. Wipe it with `wipeKeyPair` when done. */
export interface KeyPair {
  readonly type: KeyType;
  /** 32 bytes; also the account id. */
  readonly publicKey: Uint8Array;
  /** SS58, prefix 42. */
  readonly address: string;
  /** As in key files: sr25519 64 bytes, canonical scalar ‖ nonce; ed25519 32 bytes, the seed. */
  readonly privateKey: Uint8Array;
  /** 32-byte mini-secret, when the key was made from a phrase or a seed. */
  readonly seed?: Uint8Array;
  /** Normalised phrase, when the key was made from one without a passphrase. */
  readonly mnemonic?: string;
}

const loadPolkadot = () => import('./polkadot.js');

/**
 * The key of a phrase. With a passphrase only the seed is kept in the pair, since the phrase alone would lead to
 * another account.
 *
 * @throws MnemonicError
 */
export async function keyPairFromMnemonic(
  mnemonic: string,
  options: { type?: KeyType; passphrase?: string } = {},
): Promise<KeyPair> {
  const seed = await mnemonicToSeed(mnemonic, options.passphrase);
  const pair = await keyPairFromSeed(seed, options.type);
  wipe(seed);
  return options.passphrase ? pair : { ...pair, mnemonic: normaliseMnemonic(mnemonic) };
}

/**
 * The key of a 32-byte mini-secret. Source: schnorrkel `MiniSecretKey::expand_ed25519`, RFC 8032.
 *
 * @throws InvalidKeyInputError when the length is not 32
 */
export async function keyPairFromSeed(seed: Uint8Array, type: KeyType = 'sr25519'): Promise<KeyPair> {
  if (seed.length !== 32)
    throw new InvalidKeyInputError('seed', `it has ${seed.length} bytes and must have 32`);
  const { sr25519PairFromSeed, ed25519PairFromSeed } = await loadPolkadot();
  const own = Uint8Array.from(seed);
  if (type === 'ed25519') {
    const { publicKey, secretKey } = ed25519PairFromSeed(own);
    wipe(secretKey);
    return { ...identity(type, publicKey), privateKey: Uint8Array.from(own), seed: own };
  }
  const { publicKey, secretKey } = sr25519PairFromSeed(own);
  const privateKey = toCanonicalSecret(secretKey);
  wipe(secretKey);
  return { ...identity(type, publicKey), privateKey, seed: own };
}

/**
 * The key of a private key as key files hold it: sr25519 64 bytes in canonical form, or 32 bytes taken as a
 * mini-secret; ed25519 the 32-byte seed, or 64 bytes seed ‖ public key.
 *
 * @throws InvalidKeyInputError for other lengths, a scalar out of range, or an ed25519 half that does not match
 */
export async function keyPairFromPrivateKey(secret: Uint8Array, type: KeyType = 'sr25519'): Promise<KeyPair> {
  if (secret.length === 32) return withoutSeed(await keyPairFromSeed(secret, type), type);
  if (secret.length !== 64) {
    throw new InvalidKeyInputError('private key', `it has ${secret.length} bytes and must have 64 or 32`);
  }
  if (type === 'ed25519') {
    const pair = withoutSeed(await keyPairFromSeed(secret.subarray(0, 32), type), type);
    if (!Buffer.from(pair.publicKey).equals(secret.subarray(32))) {
      throw new InvalidKeyInputError('private key', 'its second half is not the public key of the first');
    }
    return pair;
  }
  if (!isCanonicalScalar(secret)) throw new InvalidKeyInputError('private key', 'its scalar is out of range');
  const { sr25519PublicKey } = await loadPolkadot();
  const expanded = toExpandedSecret(secret);
  const publicKey = sr25519PublicKey(expanded);
  wipe(expanded);
  return { ...identity(type, publicKey), privateKey: Uint8Array.from(secret) };
}

/**
 * The key of an sr25519 secret in polkadot-js form (scalar × 8 ‖ nonce).
 *
 * @throws InvalidKeyInputError
 */
export async function keyPairFromExpandedSecret(expanded: Uint8Array): Promise<KeyPair> {
  if (expanded.length !== 64) throw new InvalidKeyInputError('private key', 'it must have 64 bytes');
  const canonical = toCanonicalSecret(expanded);
  const pair = await keyPairFromPrivateKey(canonical);
  wipe(canonical);
  return pair;
}

/**
 * The key a URI such as `//Alice` or `<phrase>//1///passphrase` leads to. The mnemonic is kept only when there is no
 * path and no passphrase; the seed only when there is no path.
 *
 * @throws InvalidKeyInputError, MnemonicError; soft junctions exist for sr25519 only
 */
export async function keyPairFromUri(uri: string | KeyUri, type: KeyType = 'sr25519'): Promise<KeyPair> {
  const parsed = typeof uri === 'string' ? parseKeyUri(uri) : uri;
  const root = await uriRoot(parsed, type);
  if (parsed.path.length === 0) return root;
  const derived =
    type === 'sr25519' ? await deriveSr25519(root, parsed.path) : await deriveEd25519(root, parsed.path);
  wipe(root.privateKey, root.seed);
  return derived;
}

/** An own copy, so that wiping one pair does not break another. */
export function copyKeyPair(pair: KeyPair): KeyPair {
  const { seed } = pair;
  return {
    ...pair,
    privateKey: Uint8Array.from(pair.privateKey),
    ...(seed === undefined ? {} : { seed: Uint8Array.from(seed) }),
  };
}

async function uriRoot(uri: KeyUri, type: KeyType): Promise<KeyPair> {
  if (!uri.phrase.startsWith('0x')) {
    return keyPairFromMnemonic(uri.phrase, { type, passphrase: uri.passphrase });
  }
  const digits = uri.phrase.slice(2);
  if (!/^[0-9a-fA-F]{64}$/.test(digits)) {
    throw new InvalidKeyInputError('key URI', 'a hex seed in it must have 64 digits after 0x');
  }
  return keyPairFromSeed(Buffer.from(digits, 'hex'), type);
}

async function deriveSr25519(root: KeyPair, path: Junction[]): Promise<KeyPair> {
  const { sr25519DeriveHard, sr25519DeriveSoft } = await loadPolkadot();
  let current = { publicKey: root.publicKey, secretKey: toExpandedSecret(root.privateKey) };
  for (const { isHard, chainCode } of path) {
    const next = isHard ? sr25519DeriveHard(current, chainCode) : sr25519DeriveSoft(current, chainCode);
    wipe(current.secretKey);
    current = next;
  }
  const privateKey = toCanonicalSecret(current.secretKey);
  wipe(current.secretKey);
  return { ...identity('sr25519', current.publicKey), privateKey };
}

async function deriveEd25519(root: KeyPair, path: Junction[]): Promise<KeyPair> {
  if (path.some((junction) => !junction.isHard)) {
    throw new InvalidKeyInputError(
      'key URI',
      'ed25519 keys have no soft derivation; use // before each step',
    );
  }
  const { ed25519DeriveHard } = await loadPolkadot();
  let seed = Uint8Array.from(root.privateKey);
  for (const { chainCode } of path) {
    const next = Uint8Array.from(ed25519DeriveHard(seed, chainCode));
    wipe(seed);
    seed = next;
  }
  const pair = withoutSeed(await keyPairFromSeed(seed, 'ed25519'), 'ed25519');
  wipe(seed);
  return pair;
}

const identity = (type: KeyType, publicKey: Uint8Array) => ({
  type,
  publicKey: Uint8Array.from(publicKey),
  address: encodeSs58(publicKey),
});

/** For keys not made from a seed: the official tools store `secretSeed` only when they were given one. */
function withoutSeed(pair: KeyPair, type: KeyType): KeyPair {
  if (type === 'sr25519') return pair;
  const { seed, ...rest } = pair;
  wipe(seed);
  return rest;
}
