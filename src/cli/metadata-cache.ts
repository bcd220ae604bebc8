import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MetadataCache } from '../client/index.js';

/** Metadata of live chains, one file per chain and runtime version. A cache: whatever fails, the node is asked. */
export function metadataCache(folder: string): MetadataCache {
  const place = join(folder, 'metadata');
  return {
    async get(key) {
      try {
        return await readFile(join(place, `${key}.scale`));
      } catch {
        return undefined;
      }
    },
    async set(key, bytes) {
      const temporary = join(place, `.${randomBytes(8).toString('hex')}.tmp`);
      try {
        await mkdir(place, { recursive: true });
        await writeFile(temporary, bytes, { flag: 'wx' });
        await rename(temporary, join(place, `${key}.scale`));
      } catch {
        // The next command asks again.
      }
    },
  };
}
