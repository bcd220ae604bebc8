import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { schemaNames } from '../helpers/json-schema.js';

interface Flag {
  char?: string;
  aliases?: string[];
  charAliases?: string[];
  allowNo?: boolean;
  type: string;
  multiple?: boolean;
  options?: string[];
  hidden?: boolean;
}

interface Manifest {
  commands: Record<
    string,
    {
      args: Record<string, unknown>;
      flags: Record<string, Flag>;
      summary?: string;
      examples?: string[];
      hidden?: boolean;
    }
  >;
}

const manifest = JSON.parse(
  readFileSync(new URL('../../oclif.manifest.json', import.meta.url), 'utf8'),
) as Manifest;
/** Hidden commands are processes this program starts itself; nobody types them. */
const commands = Object.entries(manifest.commands)
  .filter(([, { hidden }]) => hidden !== true)
  .map(([id, command]) => ({ words: id.replaceAll(':', ' '), ...command }))
  // The manifest lists them as the folder does, which differs from disk to disk.
  .sort((a, b) => (a.words < b.words ? -1 : 1));

const flagLine = ([name, flag]: [string, Flag]): string =>
  [
    flag.char === undefined ? '' : `-${flag.char} `,
    `--${flag.allowNo === true ? '[no-]' : ''}${name}`,
    flag.type === 'option' ? `=${flag.options?.join('|') ?? 'VALUE'}` : '',
    flag.multiple === true ? '…' : '',
    (flag.aliases ?? []).map((alias) => ` --${alias}`).join(''),
    flag.hidden === true ? ' (hidden)' : '',
  ].join('');

describe('commands', () => {
  it('default', () => {
    const lines = commands.flatMap(({ words, args, flags }) => [
      [words, ...Object.keys(args).map((arg) => arg.toUpperCase())].join(' '),
      ...Object.entries(flags)
        .map(flagLine)
        .sort()
        .map((line) => `  ${line}`),
    ]);
    // Changing a name that people type in scripts is a deliberate act: update this snapshot knowingly.
    expect(`\n${lines.join('\n')}\n`).toMatchSnapshot();
  });

  it('behavior: every command says what it does and shows an example', () => {
    expect(
      commands.filter(({ summary }) => !/^[A-Z].*\.$/.test(summary ?? '')).map(({ words }) => words),
    ).toEqual([]);
    expect(commands.filter(({ examples = [] }) => examples.length === 0).map(({ words }) => words)).toEqual(
      [],
    );
  });

  it('behavior: every command has a schema for what it prints as JSON, and no schema is left over', () => {
    expect(schemaNames().sort()).toEqual(commands.map(({ words }) => words.replaceAll(' ', '-')).sort());
  });
});
