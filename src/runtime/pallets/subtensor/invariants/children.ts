import { u64 } from '../../../../math/integer.js';
import type { Context } from '../../../frame/context.js';
import { ChildKeys, ParentKeys } from '../storage/index.js';

/** Parents and children know of each other, with the same proportion; nobody gives away more than all, or to itself. */
export function parentsMatchChildren(ctx: Context): string[] {
  return [...unmirrored(ctx, ChildKeys, ParentKeys), ...unmirrored(ctx, ParentKeys, ChildKeys)];
}

function unmirrored(ctx: Context, edges: typeof ChildKeys, mirrored: typeof ChildKeys): string[] {
  const found: string[] = [];
  for (const [hotkey, netuid, others] of edges.iter(ctx)) {
    const total = others.reduce((sum, [proportion]) => sum + proportion, 0n);
    if (edges === ChildKeys && total > u64.MAX)
      found.push(`${hotkey} gives away ${total} of ${u64.MAX} on subnet ${netuid}`);
    for (const [proportion, other] of others) {
      if (other === hotkey) found.push(`${hotkey} is in ${edges.name} of itself on subnet ${netuid}`);
      const back = mirrored.get(ctx, other, netuid);
      if (!back.some(([part, id]) => id === hotkey && part === proportion))
        found.push(`${other} is in ${edges.name} of ${hotkey} on subnet ${netuid}, not the other way round`);
    }
  }
  return found;
}
