import { InterruptedError } from '../errors/cli.js';
import type { Host } from './host.js';

/** Questions on a terminal. Each throws InterruptedError when the person leaves instead of answering. */
export interface Prompts {
  /** @param problemOf why an answer will not do; undefined when it will */
  text(message: string, problemOf?: (answer: string) => Promise<string | undefined>): Promise<string>;
  /** Nothing that is typed is shown. */
  secret(message: string): Promise<string>;
  /** No, unless the person says yes. */
  confirm(message: string): Promise<boolean>;
}

/** Loads the prompt library: only when something is really asked. */
export async function loadPrompts({ stdin, stderr }: Host): Promise<Prompts> {
  const { createPromptModule } = (await import('inquirer')).default;
  const prompt = createPromptModule({ input: stdin, output: stderr as NodeJS.WriteStream });
  const ask = async <T>(question: object): Promise<T> => {
    try {
      const answers = await prompt([{ name: 'answer', ...question } as never]);
      return (answers as { answer: T }).answer;
    } catch (error) {
      throw isLeaving(error) ? new InterruptedError({ cause: error }) : error;
    }
  };
  return {
    text: (message, problemOf) =>
      ask<string>({
        type: 'input',
        message,
        validate: async (answer: string) => (await problemOf?.(answer)) ?? true,
      }),
    secret: (message) => ask<string>({ type: 'password', message, mask: false }),
    confirm: (message) => ask<boolean>({ type: 'confirm', message, default: false }),
  };
}

/** Ctrl-C or a closed input, as the prompt library reports them. */
const isLeaving = (error: unknown): boolean =>
  error instanceof Error && ['ExitPromptError', 'AbortPromptError'].includes(error.name);
