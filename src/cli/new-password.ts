import { MissingInputError, UsageError } from '../errors/cli.js';
import { WeakPasswordError } from '../errors/wallet.js';
import { assessPassword, requireGoodPassword } from '../wallet/index.js';
import type { Context } from './context.js';
import { givenPassword, type PasswordFlags, type PasswordUse } from './given-password.js';

export interface NewPasswordRequest extends PasswordUse {
  /** The command's words, for messages. */
  words: string;
  /** Where the password comes from when nobody is asked. */
  flags: PasswordFlags;
  /** Wallet and hotkey names, which the password must not repeat. */
  names: readonly string[];
}

const ATTEMPTS = 3;

/**
 * A password for a key file to be written: from a file or the environment, else asked for twice.
 *
 * @throws MissingInputError where nobody can be asked, WeakPasswordError
 */
export async function newPassword(context: Context, request: NewPasswordRequest): Promise<string> {
  const { kind, flags, names } = request;
  const given = await givenPassword(context, flags, request);
  const [password] = given?.candidates ?? [];
  if (password !== undefined) {
    const text = typeof password === 'string' ? password : new TextDecoder().decode(password);
    requireGoodPassword(text, names);
    return text;
  }
  if (!context.isInteractive) throw missingPassword(request);
  return askTwice(context, request.flag === 'export-password' ? 'export' : kind, names);
}

function missingPassword({ words, kind, flag = 'password' }: NewPasswordRequest): MissingInputError {
  if (flag !== 'password') {
    const summary = `a file with the new password of the ${flag === 'export-password' ? 'export' : kind}`;
    return new MissingInputError(words, [{ name: `--${flag}-file`, summary }]);
  }
  const variable = kind === 'coldkey' ? 'or BT_WALLET_PASSWORD in the environment, ' : '';
  const summary = `a file with the password of the new ${kind}; ${variable}or --no-use-password to store it in clear`;
  return new MissingInputError(words, [{ name: '--password-file', summary }]);
}

async function askTwice(context: Context, what: string, names: readonly string[]): Promise<string> {
  const prompts = await context.prompts();
  let problems: string[] = [];
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const password = await prompts.secret(`New password for the ${what}:`);
    const { problems: found, warnings, strength } = assessPassword(password, names);
    problems = found;
    if (problems.length > 0) {
      await context.notice(`Not acceptable: ${problems.join('; ')}.`);
      continue;
    }
    await context.notice(['Strength:', `${strength}.`, ...warnings].join(' '));
    if ((await prompts.secret('The same again:')) === password) return password;
    await context.notice('The two differ.');
  }
  throw problems.length > 0 ? new WeakPasswordError(problems) : new UsageError('The two passwords differ.');
}
