import { InvalidNameError } from '../errors/wallet.js';

type NameKind = 'wallet' | 'hotkey';

/** Longest file name of common file systems, in UTF-8 bytes. */
const MAX_NAME_BYTES = 255;
const PUBLIC_SUFFIX = 'pub.txt';

const byteLength = (text: string): number => Buffer.byteLength(text, 'utf8');

/**
 * Refuses names that could leave their folder or confuse a terminal. This is the rule for *reading*: odd but safe
 * names that other tools made (spaces, dots inside, hyphens) pass.
 *
 * @throws InvalidNameError
 */
export function checkName(kind: NameKind, name: string): void {
  const refuse = (reason: string): never => {
    throw new InvalidNameError(kind, name, reason);
  };
  if (name === '') refuse('it is empty');
  if (/[/\\]/.test(name)) refuse('it contains a path separator');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (/[\u0000-\u001f\u007f-\u009f]/.test(name)) refuse('it contains a control character');
  if (name === '.' || name === '..') refuse('it names a folder, not a key');
  if (byteLength(name) > MAX_NAME_BYTES) refuse(`it is longer than ${MAX_NAME_BYTES} bytes`);
}

/**
 * The stricter rule for names we create. Dots are refused because the password variable `BT_PW_…` spells them `_`, so
 * that `a.b` and `a_b` would share one password; the suffixes because listings read them as companion files.
 *
 * @throws InvalidNameError
 */
export function checkNewName(kind: NameKind, name: string): void {
  checkName(kind, name);
  const refuse = (reason: string): never => {
    throw new InvalidNameError(kind, name, reason);
  };
  if (name.trim() !== name) refuse('it begins or ends with a space');
  if (name.includes('.')) refuse('it contains a dot');
  if (/\p{Surrogate}/u.test(name)) refuse('it is not valid Unicode');
  if (kind === 'hotkey') {
    const limit = MAX_NAME_BYTES - PUBLIC_SUFFIX.length;
    if (byteLength(name) > limit)
      refuse(`it is longer than ${limit} bytes, which leaves no room for "${PUBLIC_SUFFIX}"`);
  }
}
