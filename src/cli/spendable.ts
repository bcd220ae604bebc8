import { getFreeBalance } from '../actions/query/get-balances.js';
import type { TransactionPlan } from '../actions/tx/plan.js';
import { queryFee, unsignedForFee } from '../client/index.js';
import { InsufficientFundsError } from '../errors/chain-state.js';
import { UnsupportedKeyError } from '../errors/wallet.js';
import { formatAmount, type TaoAmount, taoAmount } from '../units/index.js';
import type { Chain } from './chain.js';
import type { Context } from './context.js';
import { coldkeyAddress, signerIdentity } from './keys.js';

/**
 * All TAO of the coldkey that a transaction can spend: what is free, less the existential deposit, which keeps the account
 * alive, and less the transaction's own fee.
 *
 * @param makePlan the transaction for an amount; its fee is asked for
 * @throws InsufficientFundsError when nothing is left, and what reading the coldkey throws
 */
export async function spendableTao(
  context: Context,
  chain: Chain,
  makePlan: (amount: TaoAmount) => Promise<TransactionPlan<unknown>>,
): Promise<TaoAmount> {
  const { address, publicKey, type } = await signerIdentity(context, 'coldkey');
  if (type === undefined) throw new UnsupportedKeyError(`The key type of ${address}`);
  const owner = await coldkeyAddress(context);
  const [free, deposit] = await Promise.all([
    getFreeBalance(chain.client, owner),
    chain.client.constant<bigint>('Balances', 'ExistentialDeposit'),
  ]);
  const withoutFee = free.rao - deposit;
  // Who acts through a proxy pays the fee itself.
  const spent = withoutFee > 0n && owner === address ? await feeOf(withoutFee) : 0n;
  if (withoutFee <= spent) {
    const message = `${owner} has ${formatAmount(free)}, which the fee and the existential deposit use up.`;
    throw new InsufficientFundsError('free balance', deposit + spent, free.rao, message);
  }
  return taoAmount(withoutFee - spent);

  async function feeOf(rao: bigint): Promise<bigint> {
    const { call } = await makePlan(taoAmount(rao));
    const signer = { address, publicKey, type: type ?? 'sr25519' };
    return queryFee(chain.client, await unsignedForFee(chain.client, signer, call));
  }
}
