import type { ChalkInstance } from 'chalk';
import { printable } from './printable.js';
import type { Block, Cell, FieldsBlock, TableBlock, Tone, View } from './view.js';

export interface Terminal {
  /** Columns. */
  readonly width: number;
  readonly hasColor: boolean;
}

/** Space and no lines between columns; a line below the titles. */
const CHARS = Object.fromEntries(
  [
    ...['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right'],
    ...['left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid'],
  ].map((name) => [name, '']),
);
const GAP = '  ';
/** No column is made narrower than this. */
const MIN_WIDTH = 6;

/** A view for people: aligned, coloured, fitted to the width. Table and colour libraries load here. */
export async function renderTerminal(view: View, terminal: Terminal): Promise<string> {
  const [{ Chalk }, { default: Table }] = await Promise.all([import('chalk'), import('cli-table3')]);
  const paint = new Chalk({ level: terminal.hasColor ? 1 : 0 });
  const draw = (block: Block): string => {
    switch (block.kind) {
      case 'table':
        return drawTable(block, Table, paint, terminal);
      case 'fields':
        return drawFields(block, paint);
      case 'note':
        return `${tint(paint, block.tone ?? 'dim', block.text)}\n`;
      case 'text':
        return `${block.text}\n`;
    }
  };
  return view.map(draw).join('\n');
}

type TableClass = typeof import('cli-table3');

function drawTable(block: TableBlock, Table: TableClass, paint: ChalkInstance, { width }: Terminal): string {
  const title = block.title === undefined ? '' : `${paint.bold(block.title)}\n`;
  if (block.rows.length === 0) return `${title}${paint.dim(block.empty)}\n`;
  const cells = block.footer === undefined ? block.rows : [...block.rows, block.footer];
  const { texts, widths } = fitted(block, cells, width);
  const drawn = new Table({
    chars: { ...CHARS, middle: GAP },
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
    colAligns: block.columns.map(({ align }) => align ?? 'left'),
    colWidths: widths,
  });
  drawn.push(block.columns.map(({ title: heading }) => paint.bold(heading)));
  cells.forEach((row, i) => {
    drawn.push(row.map(({ tone }, j) => tint(paint, tone, texts[i]?.[j] ?? '')));
  });
  const lines = drawn
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
  return `${title}${lines.join('\n')}\n`;
}

/** The texts and column widths that fit: short forms when the full ones do not, then the widest columns are cut, numbers last. */
function fitted(
  block: TableBlock,
  cells: TableBlock['rows'],
  available: number,
): { texts: string[][]; widths: number[] } {
  const full = cells.map((row) => row.map(({ shown }) => printable(shown)));
  const room = available - GAP.length * (block.columns.length - 1);
  const fullWidths = columnWidths(block, full);
  if (sum(fullWidths) <= room) return { texts: full, widths: fullWidths };
  const short = cells.map((row) => row.map(({ short: brief, shown }) => printable(brief ?? shown)));
  const widths = columnWidths(block, short);
  const isNumber = (j: number): boolean => block.columns[j]?.align === 'right';
  while (sum(widths) > room) {
    // A name cut short can be told all the same; a number cut short is another number.
    const candidates = widths.map((_, j) => j).filter((j) => (widths[j] ?? 0) > MIN_WIDTH);
    const texts = candidates.filter((j) => !isNumber(j));
    const [widest, ...others] = texts.length > 0 ? texts : candidates;
    if (widest === undefined) break;
    const j = others.reduce(
      (best, other) => ((widths[other] ?? 0) > (widths[best] ?? 0) ? other : best),
      widest,
    );
    widths[j] = (widths[j] ?? 0) - 1;
  }
  return { texts: short, widths };
}

const columnWidths = (block: TableBlock, texts: string[][]): number[] =>
  block.columns.map(({ title }, j) =>
    Math.max(...[title, ...texts.map((row) => row[j] ?? '')].map(displayWidth)),
  );

function drawFields(block: FieldsBlock, paint: ChalkInstance): string {
  const width = Math.max(0, ...block.fields.map(([label]) => label.length));
  const line = ([label, cell]: readonly [string, Cell]): string =>
    `${paint.dim(label.padEnd(width))}${GAP}${tint(paint, cell.tone, printable(cell.shown))}`;
  const title = block.title === undefined ? '' : `${paint.bold(block.title)}\n`;
  return `${title}${block.fields.map(line).join('\n')}\n`;
}

function tint(paint: ChalkInstance, tone: Tone | undefined, text: string): string {
  switch (tone) {
    case undefined:
      return text;
    case 'strong':
      return paint.bold(text);
    case 'dim':
      return paint.dim(text);
    case 'good':
      return paint.green(text);
    case 'warn':
      return paint.yellow(text);
    case 'bad':
      return paint.red(text);
    case 'accent':
      return paint.cyan(text);
  }
}

/** Columns a text takes: wide East Asian characters and emoji take two, combining marks none. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/\p{Mark}|\u200d|\ufe0f/u.test(character)) continue;
    width +=
      /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u.test(
        character,
      )
        ? 2
        : 1;
  }
  return width;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
