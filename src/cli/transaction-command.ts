import type { TransactionPlan } from '../actions/tx/plan.js';
import type { MissingInput } from '../errors/cli.js';
import type { Cell, View } from '../output/view.js';
import { dryRunView, type Sent, sentView, type TransactionResult } from '../output/views/transaction.js';
import { BaseCommand } from './base-command.js';
import type { Chain } from './chain.js';
import { equivalentCommand } from './equivalent-command.js';
import { outputFlags, transactionFlags } from './flags.js';
import { runTransaction, type TransactionFlags, YES } from './transaction.js';

/** A command that sends one transaction: it contributes a plan, and words for the outcome. */
export abstract class TransactionCommand<Outcome extends object> extends BaseCommand<
  TransactionResult<Outcome>
> {
  static override baseFlags = { ...outputFlags, ...transactionFlags };

  /** What to say of a transaction that went through. */
  protected abstract outcome(result: Sent & Outcome): readonly [string, Cell][];

  protected view(result: TransactionResult<Outcome>): View {
    return result.dryRun ? dryRunView(result) : sentView(result, this.outcome(result));
  }

  /** Without a person to agree, agreement is one more input. */
  protected override alsoMissing(flags: TransactionFlags): MissingInput[] {
    return flags.yes === true || flags['dry-run'] === true || this.context.isInteractive ? [] : [YES];
  }

  /** Sends the plan through the one pipeline. Says afterwards how to do the same without questions. */
  protected async transact(
    chain: Chain,
    plan: TransactionPlan<Outcome>,
    flags: TransactionFlags,
  ): Promise<TransactionResult<Outcome>> {
    let wasAsked = Object.keys(this.answers).length > 0;
    const result = await runTransaction({
      context: this.context,
      chain,
      plan,
      flags,
      words: this.words,
      onAsked: () => {
        wasAsked = true;
      },
    });
    if (wasAsked && !result.dryRun) {
      await this.context.notice(
        `Without questions: ${equivalentCommand(this.words, this.argv, this.answers)}`,
      );
    }
    return result;
  }
}
