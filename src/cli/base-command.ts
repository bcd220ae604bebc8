import { Command, type Interfaces } from '@oclif/core';
import { EXIT } from '../errors/base.js';
import { type MissingInput, MissingInputError } from '../errors/cli.js';
import type { View } from '../output/view.js';
import type { Chain } from './chain.js';
import { Context, type ContextFlags } from './context.js';
import { type ChainStamp, exitCodeOf, failureEnvelope, successEnvelope } from './envelope.js';
import { outputFlags } from './flags.js';
import { type Host, hasColor, processHost, write } from './host.js';
import { type Answers, type Askable, askFor, missingInput } from './inputs.js';
import { toUsageError } from './parse-failure.js';
import { reportError } from './report-error.js';

export type FlagValues = Interfaces.OutputFlags<Interfaces.FlagInput>;
export type ArgValues = Interfaces.OutputArgs<Interfaces.ArgInput>;
type Given<F, K extends keyof F> = F & { [P in K]-?: NonNullable<F[P]> };

/** `--json` and its aliases, looked for before flags are parsed since parsing itself may fail. */
export function wantsJson(argv: readonly string[]): boolean {
  const end = argv.indexOf('--');
  const flags = end < 0 ? argv : argv.slice(0, end);
  return flags.some((word) => ['--json', '--json-output', '--json-out'].includes(word));
}

/**
 * What all commands share: a command reads its inputs, returns a result and says how to show it; here it is printed, as
 * JSON, for a terminal or for a pipe, and failures become an exit code.
 */
export abstract class BaseCommand<Result extends object> extends Command {
  static override baseFlags = outputFlags;

  /** Another one in tests. */
  host: Host = processHost;
  protected context = new Context(processHost, {});
  /** What was asked and answered, to print a command line that asks nothing. */
  protected answers: Answers = {};
  #chain: Chain | undefined;
  #stamp: ChainStamp | undefined;

  abstract override run(): Promise<Result>;

  /** The result as people read it. */
  protected abstract view(result: Result): View;

  /** The command's words, e.g. `stake add`. */
  get words(): string {
    return (this.id ?? '').replaceAll(':', ' ');
  }

  override jsonEnabled(): boolean {
    return wantsJson(this.argv);
  }

  /**
   * Parses the command line. Inputs that are missing are asked for where a person is there; otherwise all of them are
   * named in one error.
   *
   * @param required flags that are always needed
   * @param requiredToo those needed because of others
   * @throws UsageError
   */
  protected async inputs<
    F extends FlagValues,
    B extends FlagValues,
    A extends ArgValues,
    K extends keyof F & string = never,
  >(
    command: Interfaces.Input<F, B, A>,
    required: readonly K[] = [],
    requiredToo: (flags: F & B) => readonly (keyof F & string)[] = () => [],
  ): Promise<{ flags: Given<F & B, K>; args: A }> {
    const { flags, args } = await this.parseLine(command);
    this.context = new Context(this.host, flags as ContextFlags);
    const missing = [...required, ...requiredToo(flags)].filter((name) => flags[name] === undefined);
    const definitions = (command.flags ?? {}) as Record<string, Askable>;
    const also = this.alsoMissing(flags);
    if (missing.length + also.length === 0) return { flags: flags as unknown as Given<F & B, K>, args };
    if (!this.context.isInteractive || (flags as ContextFlags).yes === true) {
      const named = missing.map((name) => missingInput(name, definitions[name]));
      throw new MissingInputError(this.words, [...named, ...also]);
    }
    const { values, texts } = await askFor(await this.context.prompts(), missing, definitions, this);
    this.answers = texts;
    return { flags: { ...flags, ...values } as unknown as Given<F & B, K>, args };
  }

  /**
   * The chain of this command, opened here.
   *
   * @param at number of the block to read at; the best one without it
   * @throws NodeUnreachableError, UnknownNetworkError and what opening a simulated chain throws
   */
  protected async connect(at?: number): Promise<Chain> {
    const { openChain } = await import('./open-chain.js');
    this.#chain = await openChain(this.context, at);
    return this.#chain;
  }

  /** Inputs beyond flags that a command cannot do without. */
  protected alsoMissing(_flags: object): MissingInput[] {
    return [];
  }

  private async parseLine<F extends FlagValues, B extends FlagValues, A extends ArgValues>(
    command: Interfaces.Input<F, B, A>,
  ) {
    try {
      return await this.parse(command);
    } catch (error) {
      throw toUsageError(error, this.words, { ...this.ctor.baseFlags, ...this.ctor.flags });
    }
  }

  protected override async _run<T>(): Promise<T> {
    const result = await super._run<T | undefined>();
    if (result === undefined) return result as T;
    if (!this.jsonEnabled()) await this.show(result as unknown as Result);
    await this.stay();
    return result;
  }

  /** What a command still does when its result is printed; it ends when this resolves. */
  protected async stay(): Promise<void> {}

  /** Prints one more result, as the first was: for commands that go on. */
  protected async print(result: Result): Promise<void> {
    if (this.jsonEnabled()) this.logJson(this.toSuccessJson(result));
    else await this.show(result);
  }

  /** Prints a result; a command does so itself only when it has one and fails all the same. */
  protected async show(result: Result): Promise<void> {
    const { stdout } = this.host;
    const view = this.view(result);
    const { renderPiped, renderTerminal } = await import('../output/index.js');
    const text =
      stdout.isTTY === true
        ? await renderTerminal(view, { width: stdout.columns || 80, hasColor: hasColor(this.host, stdout) })
        : renderPiped(view);
    await write(stdout, text);
  }

  protected override toSuccessJson(result: unknown): unknown {
    return successEnvelope(result, this.envelopeParts());
  }

  protected override toErrorJson(error: unknown): unknown {
    return failureEnvelope(error, this.envelopeParts());
  }

  override logJson(json: unknown): void {
    this.host.stdout.write(`${JSON.stringify(json)}\n`);
  }

  protected override async catch(error: Error): Promise<void> {
    this.host.setExitCode(exitCodeOf(error));
    if (exitCodeOf(error) !== EXIT.node) await this.takeStamp();
    if (this.jsonEnabled()) this.logJson(this.toErrorJson(error));
    else await reportError(error, this.host, this.argv);
  }

  protected override async finally(error: Error | undefined): Promise<void> {
    if (error === undefined) await this.takeStamp();
    await this.context.close();
  }

  /** Notes which chain and block the result speaks of, while the connection is there. Only JSON has a place for it. */
  private async takeStamp(): Promise<void> {
    if (!this.jsonEnabled()) return;
    try {
      this.#stamp = await this.#chain?.stamp();
    } catch {
      // The command's own outcome is what counts; it is printed without the stamp.
    }
  }

  private envelopeParts() {
    return { command: this.words, chain: this.#stamp, warnings: this.context.warnings };
  }
}
