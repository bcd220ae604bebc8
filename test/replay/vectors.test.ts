import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { replayFile } from './replay-file.js';

const folder = fileURLToPath(new URL('../vectors/', import.meta.url));
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

describe('golden vectors', () => {
  it.each(files)(
    'behavior: %s',
    async (name) => {
      const { cases, differences } = await replayFile(`${folder}${name}`);
      expect(differences.slice(0, 3)).toEqual([]);
      expect(cases).toBeGreaterThan(0);
    },
    180_000,
  );
});
