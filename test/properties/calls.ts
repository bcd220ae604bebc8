/** Arbitrary calls of the whole runtime and who makes them: every call there is, those of the economy more often. */
import fc from 'fast-check';
import type { Hex } from '../../src/codec/hex.js';
import type { CallDef } from '../../src/runtime/frame/call.js';
import type { Call } from '../../src/runtime/frame/runtime-call.js';
import { pallets } from '../../src/runtime/pallets/index.js';
import { COLDKEYS, HOTKEYS, ownerOf, SIGNERS } from './accounts.js';
import { arbitraryValue } from './values.js';

/** One transaction of a walk. */
export interface Submission {
  readonly signer: Hex;
  readonly call: Call;
  /** Wrapped in `Sudo.sudo` and signed by its key. */
  readonly asRoot: boolean;
  /** Added to the nonce the chain expects: not 0 is refused or waits. */
  readonly nonceOffset: number;
}

/** Root could do anything with these, and the invariants say what must not be done. */
const UNWALKED: ReadonlySet<string> = new Set([
  'System.set_storage',
  'System.kill_storage',
  'System.kill_prefix',
  'System.set_code',
  'System.set_code_without_checks',
  'System.apply_authorized_upgrade',
  'Balances.force_adjust_total_issuance',
  'Balances.force_set_balance',
  'AdminUtils.sudo_set_total_issuance',
  // Would end the walk: no other root, no calls, another set of authors.
  'Sudo.set_key',
  'Sudo.remove_key',
  'SafeMode.enter',
  'SafeMode.force_enter',
  'AdminUtils.swap_authorities',
]);

/** How often a call of the pallet is drawn against those of others. */
const PALLET_WEIGHTS: Readonly<Record<string, number>> = {
  SubtensorModule: 60,
  AdminUtils: 14,
  Balances: 5,
  Swap: 3,
};
/** Calls that make most of what happens on a chain. */
const BUSY: Readonly<Record<string, number>> = {
  add_stake: 8,
  remove_stake: 6,
  move_stake: 3,
  transfer_stake: 3,
  swap_stake: 3,
  add_stake_limit: 3,
  remove_stake_limit: 3,
  burned_register: 6,
  set_weights: 6,
  set_children: 4,
  register_network: 2,
  start_call: 2,
  claim_root: 3,
};
const ROOT_PALLETS: ReadonlySet<string> = new Set(['AdminUtils', 'Scheduler', 'SafeMode']);
/** Calls that hotkeys sign. */
const BY_HOTKEY = /weights|serve_|associate_evm_key/;

const walked = pallets.flatMap((pallet) =>
  pallet.calls
    .filter(({ signature }) => !UNWALKED.has(`${pallet.name}.${signature.name}`))
    .map((definition) => ({ pallet: pallet.name, definition })),
);

/** `Pallet.call` of every call that a walk draws from. */
export const walkedCalls: readonly string[] = walked.map(
  ({ pallet, definition }) => `${pallet}.${definition.signature.name}`,
);

/** What is put into calls that hold a call: one level deep. */
const inner = fc.oneof(
  ...walked
    .filter(({ definition }) =>
      ['transfer_keep_alive', 'add_stake', 'remove_stake', 'remark'].includes(definition.signature.name),
    )
    .map(({ pallet, definition }) => callOf(pallet, definition, fc.constant(undefined))),
);

function callOf(pallet: string, { signature }: CallDef, nested: fc.Arbitrary<unknown>): fc.Arbitrary<Call> {
  const args = Object.entries(signature.args).map(([name, type]) => [
    name,
    arbitraryValue(type, name, nested),
  ]);
  return fc
    .record(Object.fromEntries(args) as Record<string, fc.Arbitrary<unknown>>)
    .map((values) => ({ pallet, name: signature.name, args: alike(values) }));
}

/** Lists that belong together get one length; most random ones would fail on that alone. */
function alike(args: Record<string, unknown>): Record<string, unknown> {
  const { dests, weights } = args;
  if (!Array.isArray(dests) || !Array.isArray(weights)) return args;
  const length = Math.min(dests.length, weights.length);
  return { ...args, dests: dests.slice(0, length), weights: weights.slice(0, length) };
}

/** Of ten, how many go through the sudo key. */
function rootShare(pallet: string, name: string): number {
  return ROOT_PALLETS.has(pallet) || /^(sudo|force)_/.test(name) ? 6 : 1;
}

function submissionOf(pallet: string, definition: CallDef): fc.Arbitrary<Submission> {
  const { name } = definition.signature;
  const signers = BY_HOTKEY.test(name) ? HOTKEYS : COLDKEYS;
  const parts = fc.record({
    signer: fc.constantFrom(...signers),
    stranger: fc.constantFrom(...SIGNERS),
    luck: fc.nat(9),
    call: callOf(pallet, definition, inner),
    asRoot: fc.nat(9).map((n) => n < rootShare(pallet, name)),
    nonceOffset: fc.oneof(
      { weight: 30, arbitrary: fc.constant(0) },
      { weight: 1, arbitrary: fc.constantFrom(-1, 1) },
    ),
  });
  return parts.map(({ signer, stranger, luck, call, asRoot, nonceOffset }) => {
    // Of ten, seven who own the hotkey they speak of, two others of the right kind, one anybody.
    const owner = BY_HOTKEY.test(name)
      ? undefined
      : ownerOfHotkey(call.args.hotkey ?? call.args.origin_hotkey);
    return {
      signer: luck === 0 ? stranger : luck < 3 ? signer : (owner ?? signer),
      call,
      asRoot,
      nonceOffset,
    };
  });
}

function ownerOfHotkey(hotkey: unknown): Hex | undefined {
  const index = HOTKEYS.indexOf(hotkey as Hex);
  return index === -1 ? undefined : ownerOf(index);
}

const byPallet = new Map<string, CallDef[]>();
for (const { pallet, definition } of walked)
  byPallet.set(pallet, [...(byPallet.get(pallet) ?? []), definition]);

export const anySubmission: fc.Arbitrary<Submission> = fc.oneof(
  ...[...byPallet].map(([pallet, definitions]) => ({
    weight: PALLET_WEIGHTS[pallet] ?? 1,
    arbitrary: fc.oneof(
      ...definitions.map((definition) => ({
        weight: BUSY[definition.signature.name] ?? 1,
        arbitrary: submissionOf(pallet, definition),
      })),
    ),
  })),
);
