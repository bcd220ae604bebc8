/** Which test files ask a runtime API, or look at a storage item: a search in their text. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../', import.meta.url));
const FOLDERS = ['src/runtime', 'contract'];

interface TestFile {
  /** Without folder of all tests and ending. */
  readonly name: string;
  readonly text: string;
}

export class TestMentions {
  readonly #files: readonly TestFile[];

  constructor() {
    const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    this.#files = paths
      .filter((path) => path.endsWith('.test.ts') && FOLDERS.some((part) => path.startsWith(part)))
      .sort()
      .map((path) => ({
        name: path.replace(/\.test\.ts$/, ''),
        text: readFileSync(`${folder}${path}`, 'utf8'),
      }));
  }

  /** Names of the files that ask `api.method`, as `Api_method` or a quoted method. */
  ofApi(api: string, method: string): string[] {
    return this.#matching(new RegExp(`${api}[._]${method}\\b|['"\`]${method}['"\`]`));
  }

  /** Names of the files that read an item, to see what a call or block did to it. */
  ofStorage(item: string): string[] {
    return this.#matching(new RegExp(`\\b${item}\\.(?:get|tryGet|contains|exists|iter|iterPrefix)\\(`));
  }

  #matching(pattern: RegExp): string[] {
    return this.#files.filter(({ text }) => pattern.test(text)).map(({ name }) => name);
  }
}
