import type { Hex } from '../../../codec/hex.js';
import { numberKey, type Table } from '../store/store.js';
import { packUndo, type Replaced, UndoPack } from './undo-pack.js';

const MAX_LEVEL = 4;

/**
 * What each version of the state replaced. A chain that keeps long pasts also has, for some versions in a row, one pack of what
 * the first of them found, and again for as many such packs: a far past is a few steps away.
 *
 * Table: level and last version → pack.
 */
export class UndoLog {
  constructor(
    readonly table: Table,
    /** So many packs become one of the next level. */
    readonly fan = 64,
    /** Versions that are left alone: most chains forget them before it would pay. */
    readonly recent = 256,
  ) {}

  record(version: number, replaced: Iterable<Replaced>): void {
    this.table.put(packKey(0, version), packUndo(replaced));
    if (version > this.recent) this.#merge(version - this.recent);
  }

  /** What `version` replaced. */
  *of(version: number): Generator<Replaced, void> {
    const pack = this.#pack(0, version);
    if (pack) yield* pack.from('0x');
  }

  /** Forgets the versions after `from` up to `to`. */
  remove(from: number, to: number): void {
    for (let level = 0, span = 1; level <= MAX_LEVEL && span <= to; level++, span *= this.fan) {
      for (let last = span * (Math.floor(from / span) + 1); last < to + span; last += span) {
        this.table.remove(packKey(level, last));
      }
    }
  }

  /**
   * The packs that together tell what the versions after `version` up to `newest` replaced, in order: what is found first is what
   * was there at `version`.
   *
   * @param known packs that were read before; for a reader of one past they do not change
   */
  *after(version: number, newest: number, known: Map<Hex, UndoPack>): Generator<UndoPack, void> {
    let next = version + 1;
    while (next <= newest) {
      const [pack, last] = this.#longest(next, newest, known);
      if (pack) yield pack;
      next = last + 1;
    }
  }

  /** The pack that begins with `first` and reaches farthest, but not beyond `newest`, and its last version. */
  #longest(
    first: number,
    newest: number,
    known: Map<Hex, UndoPack>,
  ): [pack: UndoPack | undefined, last: number] {
    for (let level = MAX_LEVEL; level > 0; level--) {
      const span = this.fan ** level;
      const last = first - 1 + span;
      if ((first - 1) % span !== 0 || last > newest - this.recent) continue;
      const pack = this.#pack(level, last, known);
      if (pack) return [pack, last];
    }
    return [this.#pack(0, first, known), first];
  }

  /** Makes the packs of higher levels that end with a version, if all they consist of is still there. */
  #merge(last: number): void {
    for (let level = 1; level <= MAX_LEVEL && last % this.fan ** level === 0; level++) {
      const span = this.fan ** (level - 1);
      const first = new Map<Hex, Replaced>();
      for (let part = this.fan - 1; part >= 0; part--) {
        const pack = this.#pack(level - 1, last - part * span);
        if (!pack) return;
        for (const replaced of pack.from('0x')) {
          if (!first.has(replaced.key)) first.set(replaced.key, replaced);
        }
      }
      this.table.put(packKey(level, last), packUndo(first.values()));
    }
  }

  #pack(level: number, last: number, known?: Map<Hex, UndoPack>): UndoPack | undefined {
    const key = packKey(level, last);
    const found = known?.get(key);
    if (found) return found;
    const bytes = this.table.get(key);
    if (!bytes) return undefined;
    const pack = new UndoPack(bytes);
    known?.set(key, pack);
    return pack;
  }
}

function packKey(level: number, last: number): Hex {
  return `0x0${level}${numberKey(last).slice(2)}`;
}
