import { printable } from './printable.js';
import type { Block, View } from './view.js';

/** A view for another program: one record a line, fields set apart by tabs, exact values, no titles, no colour. */
export function renderPiped(view: View): string {
  return view.map(renderBlock).join('');
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'table':
      return lines(block.rows.map((row) => row.map(({ exact }) => printable(exact))));
    case 'fields':
      return lines(block.fields.map(([label, { exact }]) => [label, printable(exact)]));
    case 'text':
      return `${block.text}\n`;
    case 'note':
      return '';
  }
}

const lines = (records: string[][]): string => records.map((record) => `${record.join('\t')}\n`).join('');
