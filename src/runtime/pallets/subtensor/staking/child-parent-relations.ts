/** Children and parents of one hotkey on one subnet. Source: staking/set_children.rs; spec staking-and-swap.md 11.2. */
import { u64 } from '../../../../math/integer.js';
import type { Context } from '../../../frame/context.js';
import { ensure } from '../../../frame/dispatch-error.js';
import type { AccountId } from '../../../frame/origin.js';
import { ChildParentInconsistency, InvalidChild, ProportionOverflow, TooManyChildren } from '../errors.js';
import { ChildKeys, ParentKeys, PendingChildKeys } from '../storage/index.js';

/** Proportion, of 2^64 − 1, and the other hotkey. */
export type Edge = readonly [proportion: bigint, hotkey: AccountId];
/** Proportion by hotkey. */
type Edges = ReadonlyMap<AccountId, bigint>;

const MAX_CHILDREN = 5;

/** Source: `PCRelations`. */
export interface Relations {
  /** The hotkey in the middle. */
  readonly pivot: AccountId;
  readonly children: Edges;
  readonly parents: Edges;
}

/**
 * Storage may hold what no call could have put there: a loop is skipped, of duplicates the last one counts.
 */
function edges(pivot: AccountId, list: readonly Edge[]): Edges {
  return new Map(
    list.filter(([, hotkey]) => hotkey !== pivot).map(([proportion, hotkey]) => [hotkey, proportion]),
  );
}

function ensureNoSelfLoop(pivot: AccountId, others: Edges): void {
  ensure(!others.has(pivot), InvalidChild);
}

function ensureTotalProportions(children: Edges): void {
  let total = 0n;
  for (const proportion of children.values()) total += proportion;
  ensure(total <= u64.MAX, ProportionOverflow);
}

function ensureBipartiteSeparation(children: Edges, parents: Edges): void {
  ensure(![...children.keys()].some((child) => parents.has(child)), ChildParentInconsistency);
}

/**
 * Fails with ProportionOverflow, ChildParentInconsistency if storage is inconsistent.
 * Source: `load_child_parent_relations`.
 */
export function loadChildParentRelations(ctx: Context, hotkey: AccountId, netuid: number): Relations {
  return loadRelationsFromPending(ctx, hotkey, ChildKeys.get(ctx, hotkey, netuid), netuid);
}

/** The present parents with other children. Fails likewise. Source: `load_relations_from_pending`. */
export function loadRelationsFromPending(
  ctx: Context,
  pivot: AccountId,
  pending: readonly Edge[],
  netuid: number,
): Relations {
  const children = edges(pivot, pending);
  ensureTotalProportions(children);
  const parents = edges(pivot, ParentKeys.get(ctx, pivot, netuid));
  ensureBipartiteSeparation(children, parents);
  return { pivot, children, parents };
}

/**
 * Whether these children may take the place of the present ones. Fails, in this order, with InvalidChild,
 * TooManyChildren, ProportionOverflow, ChildParentInconsistency. Source: `ensure_pending_consistency`.
 */
export function ensurePendingConsistency({ pivot, parents }: Relations, pending: readonly Edge[]): void {
  const children: Edges = new Map(pending.map(([proportion, hotkey]) => [hotkey, proportion]));
  ensureNoSelfLoop(pivot, children);
  ensure(children.size <= MAX_CHILDREN, TooManyChildren);
  ensureTotalProportions(children);
  ensureBipartiteSeparation(children, parents);
}

/**
 * Writes both lists of the pivot, sorted by hotkey, and the mirrored edge of everyone else.
 * Source: `persist_child_parent_relations`.
 */
export function persistChildParentRelations(
  ctx: Context,
  { pivot, children, parents }: Relations,
  netuid: number,
): void {
  persistSide(ctx, pivot, children, netuid, ChildKeys, ParentKeys);
  persistSide(ctx, pivot, parents, netuid, ParentKeys, ChildKeys);
}

type EdgeMap = typeof ChildKeys;

function persistSide(
  ctx: Context,
  pivot: AccountId,
  next: Edges,
  netuid: number,
  own: EdgeMap,
  mirror: EdgeMap,
): void {
  const previous = new Set(own.get(ctx, pivot, netuid).map(([, hotkey]) => hotkey));
  const sorted = [...next].sort(([a], [b]) => (a < b ? -1 : 1));
  setEdges(
    ctx,
    own,
    pivot,
    netuid,
    sorted.map(([hotkey, proportion]) => [proportion, hotkey]),
  );
  for (const [hotkey, proportion] of next) {
    setEdges(ctx, mirror, hotkey, netuid, upsertEdge(mirror.get(ctx, hotkey, netuid), proportion, pivot));
  }
  for (const hotkey of previous) {
    if (!next.has(hotkey)) removeMirroredEdge(ctx, mirror, hotkey, netuid, pivot);
  }
}

/** An empty list has no entry. Source: `set_childkeys`, `set_parentkeys`. */
function setEdges(
  ctx: Context,
  map: EdgeMap,
  hotkey: AccountId,
  netuid: number,
  list: readonly Edge[],
): void {
  if (list.length === 0) map.remove(ctx, hotkey, netuid);
  else map.insert(ctx, hotkey, netuid, list);
}

/** In its place if the hotkey is listed, at the end otherwise. Source: `upsert_edge`. */
function upsertEdge(list: readonly Edge[], proportion: bigint, hotkey: AccountId): Edge[] {
  const index = list.findIndex(([, other]) => other === hotkey);
  return index < 0 ? [...list, [proportion, hotkey]] : list.with(index, [proportion, hotkey]);
}

function withoutEdge(list: readonly Edge[], hotkey: AccountId): Edge[] {
  return list.filter(([, other]) => other !== hotkey);
}

function removeMirroredEdge(
  ctx: Context,
  map: EdgeMap,
  hotkey: AccountId,
  netuid: number,
  pivot: AccountId,
): void {
  setEdges(ctx, map, hotkey, netuid, withoutEdge(map.get(ctx, hotkey, netuid), pivot));
}

/**
 * Hands all relations and the scheduled children of one hotkey to another, for a key swap. Fails with
 * InvalidChild if that one is among them, and as {@link ensurePendingConsistency} does.
 * Source: `parent_child_swap_hotkey`.
 */
export function parentChildSwapHotkey(
  ctx: Context,
  oldHotkey: AccountId,
  newHotkey: AccountId,
  netuid: number,
): void {
  const old = loadChildParentRelations(ctx, oldHotkey, netuid);
  for (const child of sortedKeys(old.children)) removeMirroredEdge(ctx, ParentKeys, child, netuid, oldHotkey);
  for (const parent of sortedKeys(old.parents)) {
    // Here, and for the old hotkey itself, an empty list stays as an entry.
    ChildKeys.insert(ctx, parent, netuid, withoutEdge(ChildKeys.get(ctx, parent, netuid), oldHotkey));
  }
  ChildKeys.insert(ctx, oldHotkey, netuid, []);
  ParentKeys.remove(ctx, oldHotkey, netuid);

  ensureNoSelfLoop(newHotkey, old.children);
  ensureNoSelfLoop(newHotkey, old.parents);
  const relations = { ...old, pivot: newHotkey };
  if (PendingChildKeys.contains(ctx, netuid, oldHotkey)) {
    const pending = PendingChildKeys.get(ctx, netuid, oldHotkey);
    ensurePendingConsistency(relations, pending[0]);
    PendingChildKeys.remove(ctx, netuid, oldHotkey);
    PendingChildKeys.insert(ctx, netuid, newHotkey, pending);
  }
  persistChildParentRelations(ctx, relations, netuid);
}

function sortedKeys(map: Edges): AccountId[] {
  return [...map.keys()].sort();
}
