import type { Runtime } from '../../frame/runtime.js';
import { apiMethod, type RuntimeApi } from '../../frame/runtime-api.js';
import { option, u8, vec } from '../../frame/scale/index.js';
import {
  type CallCondition,
  type CallInfo,
  ProxyFilterInfo,
  ProxyType,
  ProxyTypeInfo,
} from '../../types/common.js';
import { type CallPattern, PROXY_RULES, type ProxyRule } from './filters.js';

const DEPRECATED = new Set<ProxyType>(['Triumvirate', 'Senate', 'Governance', 'RootWeights']);
const text = (value: string) => new TextEncoder().encode(value);
const indexOf = (type: ProxyType) => ProxyType.codec.encode(type)[0] ?? 0;

/** The proxy types and what they may do, for clients to show. Source: runtime lib.rs, `ProxyFilterRuntimeApi`. */
export function proxyFilterApi(runtime: Runtime): RuntimeApi {
  return {
    name: 'ProxyFilterRuntimeApi',
    version: 1,
    docs: 'What proxies may do.',
    methods: [
      apiMethod('get_proxy_types', {}, vec(ProxyTypeInfo), proxyTypes, 'The proxy types.'),
      apiMethod(
        'get_proxy_filter',
        { proxy_type: option(u8) },
        vec(ProxyFilterInfo),
        (_ctx, { proxy_type }) =>
          PROXY_RULES.filter(([type]) => proxy_type === undefined || indexOf(type) === proxy_type).map(
            ([type, rule]) => filterInfo(runtime, type, rule),
          ),
        'The rules of one proxy type, or of all.',
      ),
    ],
  };
}

function proxyTypes(): ProxyTypeInfo[] {
  return PROXY_RULES.map(([type]) => ({
    name: text(type),
    index: indexOf(type),
    deprecated: DEPRECATED.has(type),
  })).sort((a, b) => a.index - b.index);
}

function filterInfo(runtime: Runtime, type: ProxyType, rule: ProxyRule): ProxyFilterInfo {
  const infos = (patterns: readonly CallPattern[]) =>
    patterns.flatMap((pattern) => callInfo(runtime, pattern, undefined));
  return {
    proxy_type: indexOf(type),
    name: text(type),
    deprecated: DEPRECATED.has(type),
    filter_mode: rule.mode === 'AllowBelow' || rule.mode === 'AllowAround' ? 'Allow' : rule.mode,
    calls: callsOf(runtime, rule, infos),
    exceptions: rule.mode === 'Allow' ? infos(rule.exceptions ?? []) : [],
  };
}

function callsOf(
  runtime: Runtime,
  rule: ProxyRule,
  infos: (patterns: readonly CallPattern[]) => CallInfo[],
): CallInfo[] {
  switch (rule.mode) {
    case 'AllowAll':
    case 'DenyAll':
      return [];
    case 'Allow':
    case 'Deny':
      return infos(rule.calls);
    case 'AllowBelow':
      return rule.calls.flatMap(({ call, argument, limit }) =>
        callInfo(runtime, call, {
          type: 'ParamLessThan',
          value: { param_name: text(argument), limit },
        }),
      );
    case 'AllowAround':
      return rule.calls.flatMap(({ call, inner }) => {
        const [pallet, name] = inner.split('.') as [string, string];
        return callInfo(runtime, call, {
          type: 'NestedCallMustBe',
          value: { pallet_name: text(pallet), call_name: text(name) },
        });
      });
  }
}

/** A call, or all of a pallet; none when this runtime has it not. */
function callInfo(runtime: Runtime, pattern: CallPattern, condition: CallCondition | undefined): CallInfo[] {
  const [palletName, callName] = pattern.split('.') as [string, string];
  const pallet = runtime.pallets.find(({ name }) => name === palletName);
  if (!pallet) return [];
  const base = { pallet_name: text(palletName), pallet_index: pallet.index, condition };
  if (callName === '*') return [{ ...base, call_name: undefined, call_index: undefined }];
  const call = pallet.calls.find(({ signature }) => signature.name === callName);
  return call ? [{ ...base, call_name: text(callName), call_index: call.signature.index }] : [];
}
