import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Folders each folder may import besides itself; `type:` allows type-only imports. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'src/errors/base': [],
  'src/errors/unit': ['src/errors/base'],
  'src/units': ['src/errors/base', 'src/errors/unit'],
  'src/errors': ['src/units'],
  'src/math': ['src/units', 'src/errors'],
  'src/codec': ['src/units', 'src/errors'],
  'src/config': ['src/units', 'src/errors', 'src/math', 'src/codec'],
  'src/wallet': ['src/units', 'src/errors', 'src/math', 'src/codec'],
  'src/provider': ['src/units', 'src/errors', 'src/math', 'src/codec'],
  'src/runtime': ['src/math', 'src/codec', 'src/units', 'src/errors', 'type:src/provider'],
  'src/client': ['src/provider', 'src/codec', 'src/units', 'src/errors', 'type:src/wallet'],
  'src/actions': ['src/client', 'src/units', 'src/errors'],
  'src/output': ['src/units', 'src/errors', 'type:src/actions'],
  'src/cli': [
    ...['src/units', 'src/errors', 'src/math', 'src/codec', 'src/config', 'src/wallet', 'src/provider'],
    ...['src/runtime', 'src/client', 'src/actions', 'src/output'],
  ],
  commands: ['src/cli', 'src/actions', 'src/output', 'src/units', 'src/errors'],
};

interface Import {
  from: string;
  /** A path below the root, or the name of a package. */
  to: string;
  isTypeOnly: boolean;
}

const sources = ['src', 'commands'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file)),
);

const STATEMENT =
  /(?:^|\n)\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

function importsOf(file: string): Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|(^|\s)\/\/[^\n]*/g, '');
  return [...text.matchAll(STATEMENT)].map(([, type, named, dynamic]) => {
    const specifier = named ?? dynamic ?? '';
    const to = specifier.startsWith('.')
      ? relative(ROOT, join(ROOT, dirname(file), specifier)).replace(/\.js$/, '.ts')
      : specifier;
    return { from: file, to, isTypeOnly: type !== undefined };
  });
}

const all = sources.flatMap(importsOf);
const local = all.filter(({ to }) => /^(src|commands)\//.test(to));

/** The row of the table a file falls under: the longest that fits. */
const rowOf = (file: string): string =>
  Object.keys(ALLOWED)
    .filter((row) => file === `${row}.ts` || file.startsWith(`${row}/`))
    .sort((a, b) => b.length - a.length)[0] ?? '';

const shown = ({ from, to }: Import): string => `${from} imports ${to}`;

function isAllowed({ from, to, isTypeOnly }: Import): boolean {
  const [own, other] = [rowOf(from), rowOf(to)];
  const covers = (row: string): boolean => other === row || other.startsWith(`${row}/`);
  if (own === other || (own === 'src/errors' && covers('src/errors'))) return true;
  return (ALLOWED[own] ?? []).some((entry) =>
    entry.startsWith('type:') ? isTypeOnly && covers(entry.slice('type:'.length)) : covers(entry),
  );
}

/** Every cycle found by walking depth first, as the list of its files. */
function cycles(edges: readonly Import[]): string[] {
  const targets = new Map<string, Import[]>();
  for (const edge of edges) targets.set(edge.from, [...(targets.get(edge.from) ?? []), edge]);
  const state = new Map<string, 'open' | 'done'>();
  const path: string[] = [];
  const found: string[] = [];
  const visit = (file: string): void => {
    state.set(file, 'open');
    path.push(file);
    for (const { to } of targets.get(file) ?? []) {
      if (state.get(to) === 'open') found.push([...path.slice(path.indexOf(to)), to].join(' → '));
      else if (state.get(to) === undefined) visit(to);
    }
    path.pop();
    state.set(file, 'done');
  };
  for (const file of targets.keys()) if (state.get(file) === undefined) visit(file);
  return found;
}

describe('imports', () => {
  it('default', () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(local.length).toBeGreaterThan(sources.length);
    expect(local.filter(({ to }) => !sources.includes(to)).map(shown)).toEqual([]);
  });

  it('behavior: no arrow points upward', () => {
    expect(local.filter((edge) => !isAllowed(edge)).map(shown)).toEqual([]);
  });

  it('behavior: there is no cycle between files, types included', () => {
    expect(cycles(local)).toEqual([]);
  });

  it('behavior: only the command line knows oclif and the libraries of the terminal', () => {
    const terminal = /^(@oclif\/|inquirer|ora$|chalk$|cli-table3$)/;
    const outside = all.filter(({ from, to }) => terminal.test(to) && !/^(src\/cli|commands)\//.test(from));
    const drawing = ({ from, to }: Import) =>
      from.startsWith('src/output/') && /^(chalk|cli-table3)$/.test(to);
    expect(outside.filter((edge) => !drawing(edge)).map(shown)).toEqual([]);
  });

  it('behavior: nothing below the command line reads argv, prints or exits', () => {
    const forbidden = /\bprocess\.(argv|exit|stdout|stderr|stdin)\b|\bconsole\./;
    const offenders = sources.filter(
      (file) =>
        !/^(src\/cli|commands)\//.test(file) &&
        forbidden.test(readFileSync(join(ROOT, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '')),
    );
    expect(offenders).toEqual([]);
  });
});
