/**
 * Wallets on disk, byte-compatible with the official tools: layout, key files, phrases, passwords, signing.
 *
 * The usual ways in:
 * - `listWallets(path)` for a tree without decryption;
 * - `walletPaths(path, name)`, then `readColdkeyIdentity` / `readHotkeyIdentity` for addresses;
 * - `resolvePassword({...})`, then `unlockColdkey` / `unlockHotkey` for a signer;
 * - `createMnemonic`, `keyPairFrom…`, then `filesInTheWay` and `writeWallet` to store;
 * - `findAgentSigner` before asking for a password; `ensureAgent` and `unlockInAgent` to unlock once for a while.
 *
 * Nothing here prompts, prints or reads `process.env`; key libraries load when a key is first used.
 */
export {
  classifySecret,
  isCurvePoint,
  parseAccount,
  parsePrivateKey,
  parsePublicKey,
  parseSeed,
  type SecretKind,
} from './account-input.js';
export { agentStatus, findAgentSigner, isAgentReachable, lockAgent, unlockInAgent } from './agent/client.js';
export type { HeldKey } from './agent/key-ring.js';
export { agentPlace } from './agent/place.js';
export { ensureAgent, runAgentProcess, withoutPasswords } from './agent/process.js';
export { type AgentStatus, MAX_UNLOCK_MS } from './agent/protocol.js';
export { readSignatureLog, type SignatureRecord } from './agent/signature-log.js';
export { type FileToWrite, type WriteOptions, writeFilesAtomically } from './atomic-write.js';
export { type RewrapOptions, type RewrapResult, rewrapKeyFile } from './change-password.js';
export { type CheckOptions, checkWallet, type Finding, isSound, type Severity } from './check-wallet.js';
export { forgetDerivedKeys } from './container/derivation-cache.js';
export { type ContainerFormat, detectContainer } from './container/index.js';
export {
  decodePasswordVariable,
  encodePasswordVariable,
  passwordVariableNames,
} from './env-password.js';
export { readColdkeyIdentity, readHotkeyIdentity, requireWallet } from './identity.js';
export {
  isPasswordError,
  keyFileContainer,
  type OpenedKeyFile,
  openKeyFile,
  type PasswordCandidates,
  type PasswordInput,
  withTrimmedFallback,
} from './key-file.js';
export {
  copyKeyPair,
  type KeyPair,
  keyPairFromMnemonic,
  keyPairFromPrivateKey,
  keyPairFromSeed,
  keyPairFromUri,
} from './key-pair.js';
export { cryptoTypeOf, type KeyType, keyTypeOf } from './key-type.js';
export { type KeyUri, parseKeyUri } from './key-uri.js';
export { type KeyState, type ListedKey, type ListedWallet, listWallet, listWallets } from './list.js';
export {
  type Message,
  type SignMessageOptions,
  signMessage,
  type Verification,
  verifyMessage,
  verifySignature,
} from './message.js';
export {
  createMnemonic,
  DEV_PHRASE,
  isDevPhrase,
  MNEMONIC_LENGTHS,
  type MnemonicLength,
  mnemonicToEntropy,
  mnemonicToSeed,
  normaliseMnemonic,
} from './mnemonic.js';
export { checkName, checkNewName } from './names.js';
export { assessPassword, type PasswordAssessment, requireGoodPassword } from './password-policy.js';
export {
  type PasswordQuery,
  passwordFromBytes,
  type ResolvedPassword,
  readPasswordFile,
  resolvePassword,
} from './password-source.js';
export {
  defaultWalletsPath,
  expandWalletsPath,
  hotkeyPaths,
  splitWalletReference,
  type WalletPaths,
  walletPaths,
} from './paths.js';
export { exportPolkadotJson, keyPairFromPolkadotJson, type PolkadotJson } from './polkadot-json.js';
export { type PublicIdentity, publicIdentity, sameKey } from './public-identity.js';
export { planRemoval, type RemovalPlan, removeWallet } from './remove-wallet.js';
export { openSealedMessage, sealMessage } from './sealed-message.js';
export { type Password, wipe, wipeKeyPair } from './secret-bytes.js';
export { createSigner, type LocalSigner, type Signer } from './signer.js';
export { openColdkey, openHotkey, type UnlockedKey, unlockColdkey, unlockHotkey } from './unlock.js';
export type { KeyFileStyle } from './write-key.js';
export { filesInTheWay, type KeyToWrite, type WalletToWrite, writeWallet } from './write-wallet.js';
