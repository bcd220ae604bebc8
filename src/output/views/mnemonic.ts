import { note, text, type View } from '../view.js';

const WORDS_PER_LINE = 4;
/** The longest word of the BIP39 list has eight letters. */
const WORD_WIDTH = 10;

/** A fresh phrase as one writes it down: numbered, in columns, read along the lines. */
export function mnemonicView(kind: 'coldkey' | 'hotkey', mnemonic: string): View {
  return [
    note(`The phrase of the ${kind}`, 'strong'),
    text(columnsOf(mnemonic.split(' '))),
    note('Write it down and keep it safe: whoever has it has the key, and it is not shown again.', 'warn'),
  ];
}

function columnsOf(words: readonly string[]): string {
  const cells = words.map((word, i) => `${String(i + 1).padStart(2)} ${word.padEnd(WORD_WIDTH)}`);
  const lines: string[] = [];
  for (let i = 0; i < cells.length; i += WORDS_PER_LINE) {
    lines.push(
      cells
        .slice(i, i + WORDS_PER_LINE)
        .join(' ')
        .trimEnd(),
    );
  }
  return lines.join('\n');
}
