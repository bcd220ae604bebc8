/** Which test files speak of a call, storage item, event, error or runtime API: a search in their text. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../', import.meta.url));
/** Tests of the runtime and whatever drives it; the replay and this page would mention everything. */
const FOLDERS = ['src/runtime', 'src/actions', 'src/client', 'contract', 'commands', 'e2e'];

interface TestFile {
  /** Without folder of all tests and ending. */
  readonly name: string;
  readonly text: string;
}

export type Kind = 'calls' | 'storage' | 'events' | 'errors' | 'apis';

export class TestMentions {
  readonly #files: readonly TestFile[];

  constructor() {
    const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    this.#files = paths
      .filter((path) => path.endsWith('.ts') && FOLDERS.some((part) => path.startsWith(part)))
      .sort()
      .map((path) => ({
        name: path.replace(/^src\/runtime\/(pallets\/)?/, '').replace(/(\.test)?\.ts$/, ''),
        text: readFileSync(`${folder}${path}`, 'utf8'),
      }));
  }

  /** Names of the files that mention `pallet.name`. */
  of(kind: Kind, pallet: string, name: string): string[] {
    const pattern = patternOf(kind, pallet, name);
    const short = pallet === 'AdminUtils' && kind === 'calls' ? shortSetter(name) : undefined;
    return this.#files
      .filter(
        ({ name: file, text }) =>
          pattern.test(text) || (short && file.startsWith('admin-utils') && short.test(text)),
      )
      .map((file) => file.name);
  }
}

/**
 * A call by its name or its worker's, an item where it is read or written, an error or event by its label, in quotes, or
 * where it is expected or found. Names of one plain word would be found anywhere, so a word alone does not count.
 */
function patternOf(kind: Kind, pallet: string, name: string): RegExp {
  const label = `${pallet}[._]${name}\\b`;
  const quoted = `['"\`]${name}['"\`]`;
  switch (kind) {
    case 'calls':
      return new RegExp(`${label}|\\b(?:${name}|${workerOf(name)})\\b(?=['"\`(,])|calls/${name}\\.js`);
    case 'storage':
      return new RegExp(
        `${label}|\\b${name}\\.(?:get|put|insert|mutate|kill|remove|contains|tryGet|exists|iter|take)`,
      );
    case 'apis':
      return new RegExp(`${label}|${quoted}`);
    default:
      return new RegExp(`${label}|${quoted}|\\b${name}\\b(?=[),\\]]|\\.name)`);
  }
}

/** The tests of AdminUtils list its setters without what all their names begin with. */
function shortSetter(call: string): RegExp {
  return new RegExp(`'${call.replace(/^sudo_set_|^sudo_/, '')}'`);
}

/** `add_stake` is done by `doAddStake`. */
function workerOf(call: string): string {
  return `do_${call}`.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
