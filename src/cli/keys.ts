import { decodeSs58, isSs58 } from '../codec/ss58.js';
import { KeyFileNotFoundError } from '../errors/wallet.js';
import {
  hotkeyPaths,
  listWallet,
  type PublicIdentity,
  readColdkeyIdentity,
  readHotkeyIdentity,
  requireWallet,
  splitWalletReference,
  type WalletPaths,
  walletPaths,
} from '../wallet/index.js';
import type { Context } from './context.js';

/** Which key of the wallet signs. */
export type KeyRole = 'coldkey' | 'hotkey';

/** What a mistyped address looks like; no one calls a key that. */
const ADDRESS_LIKE = /^[1-9A-HJ-NP-Za-km-z]{46,50}$/;

const walletOf = (context: Context): WalletPaths => walletPaths(context.walletsPath, context.walletName);

/**
 * Address of the coldkey a command is about: the one `--proxy` acts for, else that of the wallet in use.
 *
 * @throws WalletNotFoundError and what reading a key throws
 */
export async function coldkeyAddress(context: Context): Promise<string> {
  const { proxy } = context.flags;
  if (proxy !== undefined) return coldkeyAddressOf(context, proxy);
  return (await readColdkeyIdentity(walletOf(context))).address;
}

/**
 * The address behind a hotkey as typed: an address, a name in the wallet in use, or that of another (`bob/miner`); the
 * configured hotkey without any.
 *
 * @throws InvalidAddressError, InvalidNameError, WalletNotFoundError, KeyFileNotFoundError
 */
export async function hotkeyAddress(context: Context, typed = context.hotkeyName): Promise<string> {
  if (isAddress(typed)) return typed;
  if (!typed.includes('/')) return (await readHotkeyIdentity(walletOf(context), typed)).address;
  const { wallet, hotkey = typed } = splitWalletReference(typed);
  return (await readHotkeyIdentity(walletPaths(context.walletsPath, wallet), hotkey)).address;
}

/**
 * The address behind a coldkey as typed: an address, or the name of a wallet of ours.
 *
 * @throws InvalidAddressError, WalletNotFoundError, KeyFileNotFoundError
 */
export async function coldkeyAddressOf(context: Context, typed: string): Promise<string> {
  if (isAddress(typed)) return typed;
  return (await readColdkeyIdentity(walletPaths(context.walletsPath, typed))).address;
}

/** @throws InvalidAddressError for a text that is meant as an address and is none */
function isAddress(typed: string): boolean {
  if (isSs58(typed)) return true;
  if (ADDRESS_LIKE.test(typed)) decodeSs58(typed);
  return false;
}

/** Where a key of the wallet in use is kept. */
export interface KeyPlace {
  role: KeyRole;
  wallet: WalletPaths;
  /** Name of the hotkey; empty for a coldkey. */
  hotkey: string;
  /** The private key file. */
  path: string;
  /** Which key this is for people: `alice`, `alice/miner`. */
  label: string;
}

/** @throws InvalidNameError; KeyFileNotFoundError for a hotkey given as an address that the wallet does not have */
export function keyPlace(context: Context, role: KeyRole): KeyPlace {
  const wallet = walletOf(context);
  if (role === 'coldkey') return { role, wallet, hotkey: '', path: wallet.coldkey, label: wallet.name };
  const hotkey = hotkeyNameIn(wallet, context.hotkeyName);
  return {
    role,
    wallet,
    hotkey,
    path: hotkeyPaths(wallet, hotkey).hotkey,
    label: `${wallet.name}/${hotkey}`,
  };
}

/** The key a command works with: the hotkey when a flag says so or names one, else the coldkey. */
export const roleOf = (flags: {
  'use-hotkey'?: boolean | undefined;
  hotkey?: string | undefined;
}): KeyRole => ((flags['use-hotkey'] ?? flags.hotkey !== undefined) ? 'hotkey' : 'coldkey');

/** The public half of a key of the wallet in use. No password is needed. @throws what reading a key throws */
export async function signerIdentity(context: Context, role: KeyRole): Promise<PublicIdentity> {
  const { wallet, hotkey } = keyPlace(context, role);
  return role === 'coldkey' ? readColdkeyIdentity(wallet) : readHotkeyIdentity(wallet, hotkey);
}

/** A hotkey given as an address is looked for in the wallet, since a private key is to be opened. */
function hotkeyNameIn(wallet: WalletPaths, typed: string): string {
  if (!isAddress(typed)) return typed;
  requireWallet(wallet);
  const found = listWallet(wallet).hotkeys.find(({ address }) => address === typed);
  if (found === undefined) throw new KeyFileNotFoundError(wallet.hotkeysFolder, `private key of ${typed}`);
  return found.name;
}
