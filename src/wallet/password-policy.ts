import { WeakPasswordError } from '../errors/wallet.js';

export interface PasswordAssessment {
  /** Why it is refused, one clause each; empty when acceptable. */
  problems: string[];
  /** Why one may still regret it; shown, not enforced. */
  warnings: string[];
  strength: 'weak' | 'fair' | 'strong';
  /** Rough guessing work in bits. */
  bits: number;
}

const MIN_LENGTH = 12;
/** A shorter password may pass on strength alone, down to this length. */
const MIN_SHORT_LENGTH = 9;
const STRONG_BITS = 65;

/** Characters, as people count them, of each class and how many the class has. */
const CLASSES: [RegExp, number][] = [
  [/[a-z]/, 26],
  [/[A-Z]/, 26],
  [/[0-9]/, 10],
  [/[ -/:-@[-`{-~]/, 33],
  [/[\u0080-\u{10ffff}]/u, 100],
];

/**
 * Judges a *new* password; existing files open with any. The official format stretches every password with one salt
 * for the whole world, so length is what protects it.
 *
 * @param names the wallet's and hotkey's names, which the password must not repeat
 */
export function assessPassword(password: string, names: readonly string[] = []): PasswordAssessment {
  const bits = estimateBits(password);
  const length = [...password].length;
  const problems: string[] = [];
  if (password.trim() !== password)
    problems.push('it begins or ends with a space, which some wallet tools drop');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (/[\u0000-\u001f\u007f-\u009f]/.test(password)) problems.push('it contains a control character');
  const isLongEnough = length >= MIN_LENGTH || (length >= MIN_SHORT_LENGTH && bits >= STRONG_BITS);
  if (!isLongEnough) problems.push(`it has ${length} characters and should have at least ${MIN_LENGTH}`);
  if (length > 0 && bits < 30 && isLongEnough) problems.push('it repeats itself or counts up');
  if (names.some((name) => repeatsName(password, name)))
    problems.push('it is little more than the name of the wallet');
  const warnings =
    password.normalize('NFC') === password
      ? []
      : ['It has characters that keyboards may encode differently.'];
  return {
    problems,
    warnings,
    bits,
    strength: bits >= STRONG_BITS ? 'strong' : bits >= 45 ? 'fair' : 'weak',
  };
}

/** @throws WeakPasswordError */
export function requireGoodPassword(password: string, names: readonly string[] = []): PasswordAssessment {
  const assessment = assessPassword(password, names);
  if (assessment.problems.length > 0) throw new WeakPasswordError(assessment.problems);
  return assessment;
}

/** Length times the bits of the alphabet in use; repeats and runs (aaa, 123, cba) count a quarter. */
function estimateBits(password: string): number {
  const alphabet = CLASSES.reduce((sum, [pattern, size]) => (pattern.test(password) ? sum + size : sum), 0);
  const codes = [...password].map((character) => character.codePointAt(0) ?? 0);
  let weight = 0;
  const seen = new Set<number>();
  codes.forEach((code, i) => {
    const step = i === 0 ? Number.NaN : code - (codes[i - 1] ?? 0);
    const isPredictable = Math.abs(step) <= 1;
    weight += isPredictable ? 0.25 : seen.has(code) ? 0.75 : 1;
    seen.add(code);
  });
  return alphabet === 0 ? 0 : Math.round(weight * Math.log2(alphabet));
}

function repeatsName(password: string, name: string): boolean {
  const plain = password.toLowerCase();
  const lowered = name.toLowerCase();
  return lowered.length >= 3 && plain.includes(lowered) && plain.length - lowered.length < 6;
}
