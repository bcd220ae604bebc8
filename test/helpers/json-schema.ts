import { readdirSync, readFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

const FOLDER = new URL('../snapshots/schemas/', import.meta.url);

const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false });
for (const file of readdirSync(FOLDER))
  ajv.addSchema(JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')));

/** The command lines that have a schema, e.g. `stake add`. */
export const schemaNames = (): string[] =>
  readdirSync(FOLDER)
    .map((file) => file.replace(/\.json$/, ''))
    .filter((name) => name !== 'common');

const validator = (id: string): ValidateFunction => {
  const validate = ajv.getSchema(id);
  if (validate === undefined) throw new Error(`There is no schema ${id}.`);
  return validate;
};

/** Fails unless a document has the shape that is promised for its command. */
export function expectSchema(document: { ok: boolean; command: string; data: unknown }): void {
  const envelope = validator(`common.json#/$defs/${document.ok ? 'success' : 'failure'}`);
  envelope(document);
  expect(envelope.errors).toBeNull();
  if (!document.ok) return;
  const validate = validator(`${document.command.replaceAll(' ', '-')}.json`);
  validate(document.data);
  expect(validate.errors).toBeNull();
}
