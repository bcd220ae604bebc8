import { setTimeout } from 'node:timers/promises';
import { getFreeBalance } from '../actions/query/get-balances.js';
import type { TransactionPlan } from '../actions/tx/plan.js';
import type { Announcement } from '../actions/tx/through-proxy.js';
import { queryFee, signExtrinsic, signShielded, unsignedForFee } from '../client/index.js';
import { toHex } from '../codec/hex.js';
import { InsufficientFundsError } from '../errors/chain-state.js';
import { CancelledError, MissingInputError, UsageError } from '../errors/cli.js';
import { InvalidTransactionError } from '../errors/transaction.js';
import { UnsupportedKeyError } from '../errors/wallet.js';
import { renderTerminal } from '../output/index.js';
import { type PlanResult, planView, type TransactionResult } from '../output/views/transaction.js';
import { compareAmounts, formatAmount, taoAmount } from '../units/index.js';
import type { Signer } from '../wallet/index.js';
import type { Chain } from './chain.js';
import type { Context } from './context.js';
import { executePlan } from './dry-run.js';
import type { PasswordFlags } from './given-password.js';
import { hasColor, write } from './host.js';
import { unlockOrImpersonate } from './impersonation.js';
import { signerIdentity } from './keys.js';
import { unsignedTransaction } from './offline/unsigned-transaction.js';
import { writeDocument } from './offline/write-document.js';
import { asAsked, type ProxyFlags } from './proxy.js';
import { submitShielded } from './submit-shielded.js';
import { type SentTransaction, submitSigned } from './submit-signed.js';

/** The flags of a transaction, as parsed. */
export interface TransactionFlags extends PasswordFlags, ProxyFlags {
  yes?: boolean | undefined;
  'dry-run'?: boolean | undefined;
  'unsigned-out'?: string | undefined;
  period?: number | undefined;
  no?: boolean | undefined;
  'mev-protection'?: boolean | undefined;
  'wait-for-finalization'?: boolean | undefined;
}

interface Request<Outcome> {
  context: Context;
  chain: Chain;
  plan: TransactionPlan<Outcome>;
  flags: TransactionFlags;
  /** The command's words, for messages. */
  words: string;
  /** Opens the key that signs. */
  unlock: () => Promise<Signer>;
  /** Told when somebody was asked. */
  onAsked: () => void;
  /** Told the plan when a dry run finds that it would fail. */
  onWouldFail: (planned: PlanResult) => Promise<void>;
}

/**
 * The one way every transaction goes: work out what it does and costs, stop there or ask, unlock, sign, send, wait, read
 * what the chain reports.
 *
 * @throws InsufficientFundsError before anything is asked; CancelledError when the answer is no; InvalidTransactionError when the pool refuses (nothing is paid);
 * DispatchFailedError when the call fails (the fee is paid); WouldFailError when a dry run shows that it would;
 * UnknownOutcomeError when nobody can tell
 */
export async function runTransaction<Outcome extends object>(
  direct: Request<Outcome>,
): Promise<TransactionResult<Outcome>> {
  ensureCombinable(direct.flags);
  const plan = await asAsked(direct.context, direct.chain, direct.plan, direct.flags);
  const request: Request<Outcome | Announcement> = { ...direct, plan };
  await ensureAffordable(request);
  for (const warning of request.plan.warnings ?? []) await request.context.warn(warning);
  if (request.flags['unsigned-out'] !== undefined) {
    return describeUnsigned(request, request.flags['unsigned-out']);
  }
  if (request.flags['dry-run'] === true) return dryRun(request);
  if (request.flags.yes !== true) await confirm(request, (await describePlan(request)).planned);
  const { receipt, where } = await send(request);
  return { ...where, ...request.plan.outcome(receipt) };
}

/** Said before anything is signed: the chain would take the fee all the same. @throws InsufficientFundsError */
async function ensureAffordable<Outcome>({ context, chain, plan }: Request<Outcome>): Promise<void> {
  if (plan.cost === undefined) return;
  const address = plan.actsFor ?? (await signerIdentity(context, plan.signer)).address;
  const free = await getFreeBalance(chain.client, address);
  if (compareAmounts(plan.cost, free) <= 0) return;
  const message = `This takes ${formatAmount(plan.cost)}, and ${address} has ${formatAmount(free)}.`;
  throw new InsufficientFundsError('free balance', plan.cost.rao, free.rao, message);
}

/** @throws UsageError */
function ensureCombinable(flags: TransactionFlags): void {
  if (flags['mev-protection'] !== true) return;
  for (const other of ['unsigned-out', 'announce-only'] as const) {
    if (flags[other] === undefined || flags[other] === false) continue;
    throw new UsageError(`--mev-protection and --${other} exclude each other.`);
  }
}

async function dryRun<Outcome>(request: Request<Outcome>): Promise<PlanResult> {
  const { planned: estimated, extrinsic } = await describePlan(request);
  const { planned, failure } = await executePlan(request.chain, estimated, extrinsic);
  if (failure === undefined) return planned;
  await request.onWouldFail(planned);
  throw failure;
}

/** What is planned, and the transaction with nobody's signature. */
async function describePlan<Outcome>({
  context,
  chain,
  plan,
}: Request<Outcome>): Promise<{ planned: PlanResult; extrinsic: Uint8Array }> {
  const { address, publicKey, type } = await signerIdentity(context, plan.signer);
  if (type === undefined) throw new UnsupportedKeyError(`The key type of ${address}`);
  const extrinsic = await unsignedForFee(chain.client, { address, publicKey, type }, plan.call);
  const fee = taoAmount(await queryFee(chain.client, extrinsic));
  const { pallet, name, args, bytes } = plan.call;
  const planned: PlanResult = {
    dryRun: true,
    call: { pallet, name, args },
    callData: toHex(bytes),
    signer: { role: plan.signer, address },
    fee,
    effects: plan.effects,
  };
  return { planned, extrinsic };
}

async function confirm<Outcome>(request: Request<Outcome>, planned: PlanResult): Promise<void> {
  const { context, chain, words, flags } = request;
  if (!context.isInteractive && flags.no !== true) throw new MissingInputError(words, [YES]);
  const { stderr } = context.host;
  const heading = { network: context.network.label, genesisHash: await chain.client.genesisHash() };
  const terminal = { width: stderr.columns || 80, hasColor: hasColor(context.host, stderr) };
  await write(stderr, `${await renderTerminal(planView(planned, heading), terminal)}\n`);
  if (flags.no === true) throw new CancelledError(`"${words}"`);
  request.onAsked();
  const isAgreed = await (await context.prompts()).confirm('Sign and send this?');
  if (!isAgreed) throw new CancelledError(`"${words}"`);
}

/** The input a script must give in place of an answer. */
export const YES = {
  name: '--yes',
  summary: 'confirms the transaction; or --dry-run to see what it would do',
};

/** Sends until the chain takes it or refuses it for a reason of its own. */
async function send<Outcome>(request: Request<Outcome>): Promise<SentTransaction> {
  const { context, chain, plan, flags, unlock } = request;
  const signer = await unlockOrImpersonate(context, chain, plan.signer, unlock);
  const period = flags.period === undefined ? {} : { periodBlocks: flags.period };
  for (let attempt = 1; ; attempt++) {
    try {
      if (flags['mev-protection'] === true) {
        const shielded = await signShielded(chain.client, signer, plan.call, period);
        return await submitShielded(context, chain, shielded, flags);
      }
      const signed = await signExtrinsic(chain.client, signer, plan.call, period);
      return await submitSigned(context, chain, signed, flags);
    } catch (error) {
      // Nothing of ours is on the chain: sign again, with the next nonce and for the blocks to come.
      if (!(error instanceof InvalidTransactionError) || attempt >= (ATTEMPTS[error.reason] ?? 0))
        throw error;
      await setTimeout(Math.random() * attempt * 10);
    }
  }
}

/** How often to sign, by the reason of the refusal, when other commands of the same account may have been faster. */
const ATTEMPTS: Readonly<Record<string, number>> = {
  Stale: 64,
  // What a mortal transaction looks like once so many blocks have passed that its era has come round.
  BadProof: 3,
};

/** The plan with everything a signature covers: for a file, or for whoever reads the result. */
async function describeUnsigned<Outcome>(request: Request<Outcome>, out: string): Promise<PlanResult> {
  const { context, chain, plan, flags } = request;
  const { planned } = await describePlan(request);
  const { address, type = 'sr25519' } = await signerIdentity(context, plan.signer);
  const signer = { role: plan.signer, address, type };
  const unsigned = await unsignedTransaction(chain, plan, signer, planned.fee, flags.period);
  if (out === '-') return { ...planned, unsigned };
  return { ...planned, unsignedFile: writeDocument(out, unsigned) };
}
