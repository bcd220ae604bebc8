import { listWallets } from '../wallet/index.js';
import type { Context } from './context.js';
import { coldkeyAddress, coldkeyAddressOf } from './keys.js';

/** An account to read, with the name we know it by. */
export interface NamedAccount {
  name?: string;
  address: string;
}

/**
 * The coldkeys a read speaks of: those given as addresses or wallet names, all wallets on disk, or the wallet in use.
 *
 * @param given comma-separated lists are taken apart
 * @throws InvalidAddressError, WalletNotFoundError and what reading a key throws
 */
export async function readAccounts(
  context: Context,
  { given = [], all = false }: { given?: readonly string[] | undefined; all?: boolean | undefined },
): Promise<NamedAccount[]> {
  const typed = given.flatMap((text) => text.split(',')).map((text) => text.trim());
  if (typed.length > 0) {
    return Promise.all(
      typed.map(async (text) => {
        const address = await coldkeyAddressOf(context, text);
        return address === text ? { address } : { name: text, address };
      }),
    );
  }
  if (!all) return [{ name: context.walletName, address: await coldkeyAddress(context) }];
  const accounts: NamedAccount[] = [];
  for (const { name, address } of listWallets(context.walletsPath)) {
    if (address === undefined)
      await context.warn(`The address of wallet ${name} is not known; it is left out.`);
    else accounts.push({ name, address });
  }
  return accounts;
}

/**
 * Warns when TAO is about to go to a hotkey on this machine: it would lie there beside the stake, where nobody looks for it.
 * A key that serves as both, as development keys do, is a coldkey.
 */
export async function warnOfOwnHotkey(context: Context, address: string): Promise<void> {
  const wallets = listWallets(context.walletsPath);
  if (wallets.some((wallet) => wallet.address === address)) return;
  for (const { name: wallet, hotkeys } of wallets) {
    const hotkey = hotkeys.find((candidate) => candidate.address === address);
    if (hotkey === undefined) continue;
    await context.warn(
      `The destination is your hotkey ${wallet}/${hotkey.name}; TAO usually goes to coldkeys. To stake with it, use \`tao stake add\`.`,
    );
    return;
  }
}
