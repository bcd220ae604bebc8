/** Amounts in rao at a price in TAO per alpha. Source: pallets/limit-orders. */
import { U64F64 } from '../../../math/fixed/types.js';
import { fail } from '../../frame/dispatch-error.js';
import { ArithmeticOverflow } from './errors.js';

/** Nothing at the price 0. Fails with ArithmeticOverflow. Source: `tao_to_alpha`. */
export function taoToAlpha(tao: bigint, price: U64F64): bigint {
  if (price === U64F64.ZERO) return 0n;
  return U64F64.toU64(U64F64.checkedDiv(U64F64.fromNum(tao), price) ?? fail(ArithmeticOverflow));
}

/** Source: `alpha_to_tao`. */
export function alphaToTao(alpha: bigint, price: U64F64): bigint {
  return U64F64.toU64(U64F64.saturatingMul(price, U64F64.fromNum(alpha)));
}
