/** What a cell says, not how: colours are chosen when it is drawn on a terminal. */
export type Tone = 'strong' | 'dim' | 'good' | 'warn' | 'bad' | 'accent';

/** One value in a view, in its forms. */
export interface Cell {
  /** On a terminal. */
  readonly shown: string;
  /** In a pipe: exact and whole. */
  readonly exact: string;
  /** On a terminal that is too narrow. */
  readonly short?: string;
  readonly tone?: Tone;
}

export interface Column {
  readonly title: string;
  /** Numbers stand right. */
  readonly align?: 'left' | 'right';
}

export interface TableBlock {
  readonly kind: 'table';
  readonly title?: string;
  readonly columns: readonly Column[];
  /** Each as long as `columns`. */
  readonly rows: readonly (readonly Cell[])[];
  /** What a terminal says instead of a table without rows. */
  readonly empty: string;
  /** A last row for terminals only, such as a sum: to a pipe it would be one more record. */
  readonly footer?: readonly Cell[];
}

export interface FieldsBlock {
  readonly kind: 'fields';
  readonly title?: string;
  readonly fields: readonly (readonly [label: string, value: Cell])[];
}

/** Lines of prose: what a terminal needs beside the data. Pipes do not get it. */
export interface NoteBlock {
  readonly kind: 'note';
  readonly text: string;
  readonly tone?: Tone;
}

/** Plain text that is the result itself, for terminals and pipes alike. */
export interface TextBlock {
  readonly kind: 'text';
  readonly text: string;
}

export type Block = TableBlock | FieldsBlock | NoteBlock | TextBlock;

/** A result as people read it. */
export type View = readonly Block[];

export const table = (
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  options: { empty: string; title?: string; footer?: readonly Cell[] },
): TableBlock => ({ kind: 'table', columns, rows, ...options });

export const fields = (
  entries: readonly (readonly [label: string, value: Cell])[],
  title?: string,
): FieldsBlock => ({ kind: 'fields', fields: entries, ...(title === undefined ? {} : { title }) });

export const note = (text: string, tone?: Tone): NoteBlock => ({
  kind: 'note',
  text,
  ...(tone === undefined ? {} : { tone }),
});

export const text = (content: string): TextBlock => ({ kind: 'text', text: content });

export const left = (title: string): Column => ({ title });
export const right = (title: string): Column => ({ title, align: 'right' });
