/**
 * Text from a chain or a file, made safe to print: control characters, which could drive a terminal or break a line of
 * a table, are shown as escapes, and so are the invisible ones that reorder text.
 */
export const printable = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  text.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, (character) => {
    const code = character.charCodeAt(0);
    return code === 9 ? '\\t' : code === 10 ? '\\n' : `\\u${code.toString(16).padStart(4, '0')}`;
  });
