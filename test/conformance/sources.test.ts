/**
 * Whoever knows the Rust finds the TypeScript: one file per call under its own name, and every rule says where it comes from, in
 * the chain's source and in the specification.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { pallets } from '../../src/runtime/pallets/index.js';

const MOST_LINES = 400;
const folder = fileURLToPath(new URL('../../src/runtime/', import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ path, text: readFileSync(`${folder}${path}`, 'utf8') }));

/** The file whose `name` a pallet's `index.ts` gives. */
function folderOf(pallet: string): string {
  const index = files.find(
    ({ path, text }) => /^pallets\/[^/]+\/index\.ts$/.test(path) && text.includes(`name: '${pallet}'`),
  );
  return index!.path.replace(/index\.ts$/, '');
}

/** Declarations are checked against the chain's metadata; they are data. */
const DECLARATIONS = /(^|\/)(index|storage|events|errors|signatures|constants)(\.ts|\/)|^pallets\/index\.ts$/;
/** What this chain has of its own, and what several calls of a file share. */
const OWN = [
  /\/calls\/[a-z]+(-[a-z]+)*\.ts$/,
  /^pallets\/subtensor\/invariants\//,
  /^pallets\/drand\/(development-beacon|awaited-rounds)\.ts$/,
  /^pallets\/mev-shield\/genesis\.ts$/,
  /^pallets\/subtensor\/subnets\/without-target\.ts$/,
  /^pallets\/subtensor\/swap\/hotkey-swap\.ts$/,
  /^pallets\/system\/extensions\/types\.ts$/,
];

describe('sources', () => {
  it.each(pallets.filter(({ calls }) => calls.length > 0).map((pallet) => [pallet.name, pallet] as const))(
    'behavior: the calls of %s are in files of their names, with pallet, file, function and spec',
    (name, { calls }) => {
      const at = `${folderOf(name)}calls/`;
      for (const { signature } of calls) {
        const file = files.find(({ path }) => path === `${at}${signature.name}.ts`);
        const source = `^/\\*\\* Source: pallet ${name}, [^\`]+\\.rs, \`${signature.name}\`; spec \\S+`;
        expect(file?.text ?? `no ${at}${signature.name}.ts`).toMatch(new RegExp(source));
      }
    },
  );

  it('behavior: every rule of a pallet names its source', () => {
    const rules = files.filter(
      ({ path }) =>
        path.startsWith('pallets/') && !DECLARATIONS.test(path) && !OWN.some((own) => own.test(path)),
    );
    expect(rules.length).toBeGreaterThan(300);
    const silent = rules.filter(({ text }) => !/\bSource:|\bspec [a-z-]+\.md/.test(text));
    expect(silent.map(({ path }) => path)).toEqual([]);
    // The specification has chapters on the economy; around it there are the crates themselves.
    const economy = rules.filter(({ path }) => /^pallets\/(subtensor|swap)\//.test(path));
    const unspecified = economy.filter(({ text }) => !/\bspec\s+(\* )?[a-z-]+\.md\s+(\* )?\d/.test(text));
    expect(unspecified.map(({ path }) => path)).toEqual([]);
  });

  it('behavior: no file is longer than it may be', () => {
    const long = files.filter(({ text }) => text.split('\n').length - 1 > MOST_LINES);
    expect(long.map(({ path }) => path)).toEqual([]);
  });
});
