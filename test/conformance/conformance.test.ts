import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { absences } from './absent.js';
import { mergeRecordings } from './evidence.js';
import { conformancePage } from './page.js';
import { conformanceTable, type Row } from './table.js';

mergeRecordings();
const rows = conformanceTable();
const label = ({ pallet, name }: { pallet: string; name: string }) => `${pallet}.${name}`;

const isNamed = ({ vectors, tests }: Row) => vectors.length > 0 || tests.length > 0;

const ECONOMY = new Set(['SubtensorModule', 'Swap', 'AdminUtils']);
const unreachedIn = (kind: Row['kind']) =>
  rows
    .filter((row) => row.kind === kind && ECONOMY.has(row.pallet) && !isNamed(row) && !row.reason)
    .map(label);

/** Writes the page: whoever runs the tests has it as it is now. */
describe('CONFORMANCE.md', () => {
  it('default', () => {
    const url = new URL('../CONFORMANCE.md', import.meta.url);
    writeFileSync(url, conformancePage(rows));
    expect(readFileSync(url, 'utf8')).toContain('SubtensorModule');
  });

  it('behavior: whatever does not exist has a reason', () => {
    const missing = rows.filter(({ isImplemented, reason }) => !isImplemented && reason === undefined);
    expect(missing.map(label)).toEqual([]);
  });

  it('behavior: what is said to be absent is absent', () => {
    const names = new Set(absences.map(({ name }) => name));
    const present = rows.filter(
      (row) => row.isImplemented && (names.has(row.pallet) || names.has(label(row))),
    );
    expect(present.map(label)).toEqual([]);
  });

  it('behavior: every call is reached by a vector or a test of its own, not only by walks', () => {
    const unreached = rows.filter((row) => row.kind === 'calls' && row.isImplemented && !isNamed(row));
    expect(unreached.map(label)).toEqual([]);
  });

  it('behavior: every runtime API is asked by a vector or a test', () => {
    const unasked = rows.filter((row) => row.kind === 'apis' && row.isImplemented && !isNamed(row));
    expect(unasked.map(label)).toEqual([]);
  });

  it('behavior: every error of the economy that a call can reach is reached', () => {
    expect(unreachedIn('errors')).toEqual([]);
  });

  it('behavior: so is every event and storage item of the economy', () => {
    expect(unreachedIn('events')).toEqual([]);
    expect(unreachedIn('storage')).toEqual([]);
  });
});
