import type { CallFilter } from '../../frame/origin.js';
import type { ProxyType } from '../../types/common.js';
import { type CallPattern, PROXY_RULES, type ProxyRule } from './filters.js';

type FilteredCall = Parameters<CallFilter>[0];

const RULES = new Map<ProxyType, ProxyRule>(PROXY_RULES);

/** Whether a proxy of this type may make the call. Source: runtime lib.rs, `proxy_type_filter`. */
export function proxyTypeFilter(proxyType: ProxyType, call: FilteredCall): boolean {
  const rule = RULES.get(proxyType) ?? { mode: 'DenyAll' };
  const argument = (name: string) => (call.args as Record<string, unknown>)[name];
  switch (rule.mode) {
    case 'AllowAll':
      return true;
    case 'DenyAll':
      return false;
    case 'Deny':
      return !isAnyOf(rule.calls, call);
    case 'Allow':
      return isAnyOf(rule.calls, call) && !isAnyOf(rule.exceptions ?? [], call);
    case 'AllowBelow':
      return rule.calls.some(
        (entry) => matches(entry.call, call) && (argument(entry.argument) as bigint) < entry.limit,
      );
    case 'AllowAround':
      return rule.calls.some(
        (entry) =>
          matches(entry.call, call) && matches(entry.inner, argument(entry.argument) as FilteredCall),
      );
  }
}

/** Whether a proxy of type `type` may give the rights of `other` away. Source: runtime lib.rs, `InstanceFilter::is_superset`. */
export function isSuperset(type: ProxyType, other: ProxyType): boolean {
  if (type === other || type === 'Any') return true;
  if (other === 'Any') return false;
  if (type === 'NonTransfer') return other !== 'Transfer' && other !== 'SmallTransfer';
  return type === 'Transfer' && other === 'SmallTransfer';
}

function isAnyOf(patterns: readonly CallPattern[], call: FilteredCall): boolean {
  return patterns.some((pattern) => matches(pattern, call));
}

function matches(pattern: CallPattern, { pallet, name }: FilteredCall): boolean {
  return pattern === `${pallet}.${name}` || pattern === `${pallet}.*`;
}
