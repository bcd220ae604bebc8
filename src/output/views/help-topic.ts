import { textCell } from '../cell.js';
import { left, note, table, type View } from '../view.js';

/** A page of reference: terms and what they mean. */
export interface HelpTopic {
  title: string;
  entries: readonly { term: string; meaning: string }[];
}

export const helpTopicView = ({ title, entries }: HelpTopic): View => [
  note(title, 'strong'),
  table(
    [left('Term'), left('Meaning')],
    entries.map(({ term, meaning }) => [textCell(term, 'accent'), textCell(meaning)]),
    { empty: '' },
  ),
];
