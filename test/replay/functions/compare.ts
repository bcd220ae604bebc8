/** Compares values of the product with those of a vector: integers by value, whatever carries them; absent equals null. */

/** Both sides as comparable text and lists: a bigint, a number and a string of digits are the same integer. */
function plainForm(value: unknown): unknown {
  if (typeof value === 'number' || typeof value === 'bigint') return value.toString();
  if (value === undefined || value === null) return null;
  if (ArrayBuffer.isView(value)) return Array.from(value as unknown as ArrayLike<number>, String);
  if (Array.isArray(value)) return value.map(plainForm);
  if (typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plainForm(item)]));
  }
  return value;
}

/** The first difference with its place, `out[3]: 5, expected 6`; undefined if there is none. */
export function firstDifference(expected: unknown, actual: unknown): string | undefined {
  return differ(plainForm(expected), plainForm(actual), '');
}

function differ(expected: unknown, actual: unknown, place: string): string | undefined {
  if (expected === actual) return undefined;
  if (!isTree(expected) || !isTree(actual) || Array.isArray(expected) !== Array.isArray(actual))
    return `${place.replace(/^\./, '') || 'value'}: ${show(actual)}, expected ${show(expected)}`;
  const [want, got] = [expected as Record<string, unknown>, actual as Record<string, unknown>];
  for (const key of new Set([...Object.keys(want), ...Object.keys(got)])) {
    const step = Array.isArray(expected) ? `[${key}]` : `.${key}`;
    const difference = differ(want[key] ?? null, got[key] ?? null, place + step);
    if (difference) return difference;
  }
  return undefined;
}

function isTree(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function show(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
