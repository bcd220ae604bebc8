import type { Context } from '../../frame/context.js';
import { DispatchFailure } from '../../frame/dispatch-error.js';
import type { AccountId } from '../../frame/origin.js';
import type { Call } from '../../frame/runtime-call.js';
import { compact, named, unit } from '../../frame/scale/index.js';
import type { TransactionExtension } from '../../frame/transaction/extension.js';
import { refuse } from '../../frame/transaction/validity.js';
import { TaoBalance } from '../../types/base.js';
import { deposit, dropCredit, resolve, withdraw } from '../balances/fungible.js';
import { canWithdraw, totalBalance } from '../balances/inspect.js';
import { extensionStruct } from '../system/extensions/types.js';
import { TransactionFeePaid } from './events.js';
import { computeFee } from './fee.js';

/** The tip moves nobody up: normal calls have this priority in the pool, operational ones the next. */
const NORMAL_PRIORITY = 1n;
const OPERATIONAL_PRIORITY = 10_000_000_000n;

/**
 * Takes the fee before the call and gives back afterwards what the call did not use. The author of the block gets it.
 * Source: runtime `ChargeTransactionPaymentWrapper`, pallet-transaction-payment 41, pallets/transaction-fee
 * `SubtensorTxFeeHandler`; metadata shows the inner extension.
 */
export const ChargeTransactionPayment: TransactionExtension<bigint, null> = {
  identifier: 'ChargeTransactionPayment',
  explicit: extensionStruct(
    'pallet_transaction_payment::ChargeTransactionPayment',
    named(compact(TaoBalance), 'BalanceOf<T>'),
  ),
  implicit: unit,
  implicitValue: () => null,
  check(ctx, { signer, call, info, length, value: tip }) {
    const payer = ctx.runtime.parameters.feePayer(ctx, call, signer);
    const basis = { length, class: info.class, tip };
    const fee = computeFee(ctx, { ...basis, weight: info.weight, pays: info.pays });
    ensureCanPay(ctx, payer, call, fee);
    return {
      validity: { priority: info.class === 'Operational' ? OPERATIONAL_PRIORITY : NORMAL_PRIORITY },
      prepare() {
        const settle = takeFee(ctx, payer, call, fee);
        return (outcome) => {
          const actual_fee = computeFee(ctx, { ...basis, ...outcome });
          settle(actual_fee);
          TransactionFeePaid.deposit(ctx, { who: payer, actual_fee, tip });
        };
      },
    };
  },
};

/** Source: `can_withdraw_fee`. */
function ensureCanPay(ctx: Context, payer: AccountId, call: Call, fee: bigint): void {
  if (fee === 0n || canWithdraw(ctx, payer, fee) === 'Success') return;
  if (!ctx.runtime.parameters.alphaFee?.canPay(ctx, payer, call, fee)) refuse('Payment');
}

/** Takes the fee; what it returns settles it against the actual one. Source: `withdraw_fee`, `correct_and_deposit_fee`. */
function takeFee(ctx: Context, payer: AccountId, call: Call, fee: bigint): (actual: bigint) => void {
  if (fee === 0n) return () => {};
  const credit = withdrawFee(ctx, payer, fee);
  if (credit !== undefined) return (actual) => settleFee(ctx, payer, credit, actual);
  return ctx.runtime.parameters.alphaFee?.pay(ctx, payer, call, fee) ?? refuse('Payment');
}

function withdrawFee(ctx: Context, payer: AccountId, fee: bigint): bigint | undefined {
  try {
    return withdraw(ctx, payer, fee, { preservation: 'Preserve' });
  } catch (error) {
    if (!(error instanceof DispatchFailure)) throw error;
    return undefined;
  }
}

/** Refunds a payer that still exists, and pays the author the rest. */
function settleFee(ctx: Context, payer: AccountId, credit: bigint, actual: bigint): void {
  const refund = credit > actual ? credit - actual : 0n;
  const refunded = totalBalance(ctx, payer) > 0n ? deposit(ctx, payer, refund, 'BestEffort') : 0n;
  const rest = credit - refunded;
  if (rest === 0n) return;
  const author = ctx.runtime.parameters.findAuthor(ctx);
  dropCredit(ctx, author === undefined ? rest : resolve(ctx, author, rest));
}
