import type { RuntimeParameters } from './frame/context.js';
import { findAuraAuthor } from './pallets/aura/slot.js';
import { proxyFeePayer } from './pallets/proxy/fee-payer.js';
import { proxyTypeFilter } from './pallets/proxy/filter.js';
import { safeModeFilter } from './pallets/safe-mode/filter.js';
import { dispatchGuards } from './pallets/subtensor/guards/index.js';
import { alphaFee } from './pallets/subtensor/staking/alpha-fee.js';
import { noNestingCallFilter } from './pallets/utility/no-nesting.js';

/** What the chain's runtime puts together of its pallets: filters, guards, who pays and who is paid. Source: runtime `lib.rs`. */
export const productionParameters = {
  findAuthor: findAuraAuthor,
  baseCallFilter: (ctx, call) => safeModeFilter(ctx, call) && noNestingCallFilter(call),
  proxyFilter: proxyTypeFilter,
  dispatchGuards,
  feePayer: proxyFeePayer,
  alphaFee,
} as const satisfies Partial<RuntimeParameters>;
