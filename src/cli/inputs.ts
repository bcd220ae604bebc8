import type { MissingInput } from '../errors/cli.js';
import { FlagValueError } from './parse-failure.js';
import type { Prompts } from './prompts.js';

/** A flag's definition, as far as asking for it goes. */
export interface Askable {
  readonly type?: string;
  readonly summary?: string;
  readonly parse?: (text: never, context: never, flag: never) => Promise<unknown>;
}

/** Answers as they were typed, by flag. */
export type Answers = Readonly<Record<string, string>>;

export const missingInput = (name: string, definition?: Askable): MissingInput => ({
  name: `--${name}`,
  summary: definition?.summary ?? '',
});

/** Asks for flags one after another; each answer is parsed as the flag would be, and asked again until it does. */
export async function askFor(
  prompts: Prompts,
  names: readonly string[],
  definitions: Readonly<Record<string, Askable>>,
  context: unknown,
): Promise<{ values: Record<string, unknown>; texts: Answers }> {
  const values: Record<string, unknown> = {};
  const texts: Record<string, string> = {};
  for (const name of names) {
    const definition = definitions[name];
    const parse = async (text: string): Promise<unknown> =>
      (await definition?.parse?.(text as never, context as never, { ...definition, name } as never)) ?? text;
    texts[name] = await prompts.text(questionOf(name, definition), (answer) => problemOf(parse, answer));
    values[name] = await parse(texts[name]);
  }
  return { values, texts };
}

const questionOf = (name: string, definition?: Askable): string =>
  `${definition?.summary?.replace(/\.$/, '') ?? name}:`;

async function problemOf(
  parse: (text: string) => Promise<unknown>,
  answer: string,
): Promise<string | undefined> {
  if (answer.trim() === '') return 'An answer is needed.';
  try {
    await parse(answer);
    return undefined;
  } catch (error) {
    if (error instanceof FlagValueError) return error.refusal.message;
    throw error;
  }
}
