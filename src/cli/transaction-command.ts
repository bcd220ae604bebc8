import type { Interfaces } from '@oclif/core';
import type { TransactionPlan } from '../actions/tx/plan.js';
import type { MissingInput } from '../errors/cli.js';
import type { Cell, View } from '../output/view.js';
import {
  announcedView,
  dryRunView,
  type Sent,
  sentView,
  type TransactionResult,
} from '../output/views/transaction.js';
import type { Signer } from '../wallet/index.js';
import { type ArgValues, BaseCommand, type FlagValues } from './base-command.js';
import type { Chain } from './chain.js';
import { equivalentCommand } from './equivalent-command.js';
import { outputFlags, transactionFlags } from './flags.js';
import type { KeyRole } from './keys.js';
import { ensureForColdkey } from './proxy.js';
import { runTransaction, type TransactionFlags, YES } from './transaction.js';
import { unlock } from './unlock.js';

/** A command that sends one transaction: it contributes a plan, and words for the outcome. */
export abstract class TransactionCommand<Outcome extends object> extends BaseCommand<
  TransactionResult<Outcome>
> {
  static override baseFlags = { ...outputFlags, ...transactionFlags };

  /** The key that signs. */
  protected readonly signerRole: KeyRole = 'coldkey';
  #unlocked: Promise<Signer> | undefined;

  /** What to say of a transaction that went through. */
  protected abstract outcome(result: Sent & Outcome): readonly [string, Cell][];

  protected view(result: TransactionResult<Outcome>): View {
    if (result.dryRun) return dryRunView(result);
    return 'announced' in result ? announcedView(result) : sentView(result, this.outcome(result));
  }

  /** Without a person to agree, agreement is one more input. */
  protected override alsoMissing(flags: TransactionFlags): MissingInput[] {
    const isDecided = flags.yes === true || flags.no === true || isOnlyPlanned(flags);
    return isDecided || this.context.isInteractive ? [] : [YES];
  }

  /**
   * As in every command. Opening an encrypted key takes seconds: where nobody will be asked anything it begins at once,
   * while the chain is opened and the plan is made.
   */
  protected override async inputs<
    F extends FlagValues,
    B extends FlagValues,
    A extends ArgValues,
    K extends keyof F & string = never,
  >(
    command: Interfaces.Input<F, B, A>,
    required: readonly K[] = [],
    requiredToo: (flags: F & B) => readonly (keyof F & string)[] = () => [],
  ) {
    const given = await super.inputs(command, required, requiredToo);
    const flags = given.flags as TransactionFlags;
    ensureForColdkey(flags, this.signerRole);
    if (flags.yes === true && !isOnlyPlanned(flags)) {
      const unlocked = unlock(this.context, this.signerRole, flags, this.words);
      // Whoever needs the key hears of the failure; until then it must not end the process.
      unlocked.catch(() => undefined);
      this.#unlocked = unlocked;
    }
    return given;
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
      unlock: () => this.#unlocked ?? unlock(this.context, plan.signer, flags, this.words),
      onAsked: () => {
        wasAsked = true;
      },
      onWouldFail: async (planned) => {
        if (!this.jsonEnabled()) await this.show(planned);
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

/** Whether nothing will be signed or sent. */
const isOnlyPlanned = (flags: TransactionFlags): boolean =>
  flags['dry-run'] === true || flags['unsigned-out'] !== undefined;
