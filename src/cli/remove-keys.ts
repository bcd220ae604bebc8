import { CancelledError } from '../errors/cli.js';
import { WalletInUseError } from '../errors/wallet.js';
import { renderTerminal } from '../output/index.js';
import { type Holding, holdingsView, type RemovedWallet } from '../output/views/removal.js';
import { formatAmount } from '../units/index.js';
import { listWallet, planRemoval, removeWallet, walletPaths } from '../wallet/index.js';
import type { Chain } from './chain.js';
import type { Context } from './context.js';
import { hasColor, write } from './host.js';
import { keysOf, readHoldings } from './wallet-holdings.js';

export interface RemovalRequest {
  wallet: string;
  /** Only this hotkey. */
  hotkey?: string | undefined;
  yes?: boolean | undefined;
  /** Whatever the chain shows. */
  force?: boolean | undefined;
  /** Called when the chain is needed. */
  connect: () => Promise<Chain>;
}

/**
 * Deletes a wallet, or a hotkey of it. While the chain shows something of a key, that must be said twice: by the flags
 * `yes` and `force`, or by a second answer.
 *
 * @throws WalletInUseError, CancelledError, WalletNotFoundError, KeyFileNotFoundError, WalletWriteError and what reading
 * the chain throws
 */
export async function removeKeys(context: Context, request: RemovalRequest): Promise<RemovedWallet> {
  const { hotkey } = request;
  const wallet = walletPaths(context.walletsPath, request.wallet);
  const { files } = planRemoval(wallet, hotkey);
  const holdings = request.force === true ? undefined : await askChain(context, request);
  await confirm(context, request, files, holdings ?? []);
  const removed = removeWallet(wallet, hotkey);
  return {
    wallet: wallet.name,
    ...(hotkey === undefined ? {} : { hotkey }),
    ...removed,
    ...(holdings === undefined ? {} : { holdings }),
  };
}

async function askChain(context: Context, request: RemovalRequest): Promise<Holding[]> {
  const wallet = listWallet(walletPaths(context.walletsPath, request.wallet));
  const { known, unknown } = keysOf(wallet, request.hotkey);
  if (unknown.length > 0) {
    const reason = `the address of ${unknown.join(', ')} is not known, so the chain cannot be asked`;
    throw new WalletInUseError(request.wallet, reason, { unknown });
  }
  const holdings = await readHoldings(await request.connect(), known);
  const [first] = holdings;
  if (first !== undefined && (request.yes === true || !context.isInteractive)) {
    const reason = `the chain ${context.network.label} shows ${holdingText(first)}`;
    throw new WalletInUseError(request.wallet, reason, { network: context.network.label, holdings });
  }
  return holdings;
}

function holdingText({ label, total, netuids }: Holding): string {
  const parts = [
    ...(total.rao > 0n ? [formatAmount(total)] : []),
    ...(netuids.length > 0 ? [`a place on subnet ${netuids.join(', ')}`] : []),
  ];
  return `${parts.join(' and ')} of ${label}`;
}

async function confirm(
  context: Context,
  { wallet, hotkey, yes }: RemovalRequest,
  files: readonly string[],
  holdings: readonly Holding[],
): Promise<void> {
  if (yes === true) return;
  const name = hotkey === undefined ? wallet : `${wallet}/${hotkey}`;
  const { stderr } = context.host;
  const terminal = { width: stderr.columns || 80, hasColor: hasColor(context.host, stderr) };
  await write(
    stderr,
    `On ${context.network.label}:\n${await renderTerminal(holdingsView(holdings), terminal)}\n`,
  );
  const prompts = await context.prompts();
  const question = `Delete ${files.join(', ')}? Without a backup the keys are lost for ever.`;
  if (!(await prompts.confirm(question))) throw new CancelledError(`Removing ${name}`);
  if (holdings.length === 0) return;
  const again = await prompts.text(`The chain shows a balance. Type ${name} to delete it all the same:`);
  if (again.trim() !== name) throw new CancelledError(`Removing ${name}`);
}
