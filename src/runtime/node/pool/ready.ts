import type { PoolEntry } from './entry.js';

/** Before in a block: the higher priority, then the earlier submission. */
function precedes(a: PoolEntry, b: PoolEntry): boolean {
  return a.priority === b.priority ? a.order < b.order : a.priority > b.priority;
}

/**
 * The entries that can go into a block now, in the order they should: each comes after those that provide what it requires.
 * Source: substrate's transaction pool, `ReadyTransactions`.
 */
export function inOrder(entries: Iterable<PoolEntry>): PoolEntry[] {
  const waiting = new Map<string, PoolEntry[]>();
  const missing = new Map<PoolEntry, number>();
  const next: PoolEntry[] = [];
  for (const entry of entries) {
    const requires = new Set(entry.requires);
    missing.set(entry, requires.size);
    for (const tag of requires) waiting.set(tag, [...(waiting.get(tag) ?? []), entry]);
    if (requires.size === 0) next.push(entry);
  }
  // The best is at the end, where taking it is cheap.
  next.sort((a, b) => (precedes(a, b) ? 1 : -1));
  const ordered: PoolEntry[] = [];
  for (let entry = next.pop(); entry; entry = next.pop()) {
    ordered.push(entry);
    for (const tag of entry.provides) {
      for (const unlocked of waiting.get(tag) ?? []) {
        const left = missing.get(unlocked)! - 1;
        missing.set(unlocked, left);
        if (left === 0) insert(next, unlocked);
      }
      waiting.delete(tag);
    }
  }
  return ordered;
}

function insert(list: PoolEntry[], entry: PoolEntry): void {
  let at = list.length;
  while (at > 0 && precedes(list[at - 1]!, entry)) at--;
  list.splice(at, 0, entry);
}
