import { CancelledError, MissingInputError } from '../../errors/cli.js';
import { renderTerminal } from '../../output/index.js';
import { transactionView } from '../../output/views/offline.js';
import type { Context } from '../context.js';
import { hasColor, write } from '../host.js';

/** Shows a transaction and asks, unless told not to. @throws MissingInputError, CancelledError */
export async function confirmTransaction(
  context: Context,
  transaction: Parameters<typeof transactionView>[0],
  { words, question, yes }: { words: string; question: string; yes: boolean | undefined },
): Promise<void> {
  if (yes === true) return;
  if (!context.isInteractive) {
    throw new MissingInputError(words, [{ name: '--yes', summary: 'confirms the transaction' }]);
  }
  const { stderr } = context.host;
  const terminal = { width: stderr.columns || 80, hasColor: hasColor(context.host, stderr) };
  await write(stderr, `${await renderTerminal(transactionView(transaction), terminal)}\n`);
  if (!(await (await context.prompts()).confirm(question))) throw new CancelledError(`"${words}"`);
}
