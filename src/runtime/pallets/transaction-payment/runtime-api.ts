import type { Context } from '../../frame/context.js';
import type { Runtime } from '../../frame/runtime.js';
import { apiMethod, type RuntimeApi } from '../../frame/runtime-api.js';
import { type Call, RuntimeCall } from '../../frame/runtime-call.js';
import { type AnyType, tuple, u32 } from '../../frame/scale/index.js';
import { decodeExtrinsic } from '../../frame/transaction/extrinsic.js';
import { opaqueExtrinsic } from '../../frame/transaction/opaque-extrinsic.js';
import type { DispatchInfo } from '../../frame/weight.js';
import { TaoBalance } from '../../types/base.js';
import { Weight } from '../../types/sp.js';
import { FeeDetails, RuntimeDispatchInfo } from '../../types/transaction-payment.js';
import { computeFee, computeFeeDetails, type FeeBasis, lengthToFee, weightToFee } from './fee.js';

/** What a transaction would cost. Signatures are not looked at. Source: pallet-transaction-payment 41 `query_info` and others. */
export function transactionPaymentApis(runtime: Runtime): readonly RuntimeApi[] {
  const extra = tuple(...runtime.extensions.map(({ explicit }) => explicit as AnyType));
  const Extrinsic = opaqueExtrinsic(extra as AnyType);
  const ofBytes = (ctx: Context, uxt: Uint8Array): DispatchInfo & { readonly bare: boolean } => {
    const { call, signature } = decodeExtrinsic(uxt, runtime.extensions);
    return { ...runtime.dispatchInfo(ctx, call), bare: !signature };
  };
  const conversions = [
    apiMethod(
      'query_weight_to_fee',
      { weight: Weight },
      TaoBalance,
      (ctx, { weight }) => weightToFee(ctx, weight),
      'The fee of a weight.',
    ),
    apiMethod(
      'query_length_to_fee',
      { length: u32 },
      TaoBalance,
      (_ctx, { length }) => lengthToFee(length),
      'The fee of a length.',
    ),
  ];
  return [
    {
      name: 'TransactionPaymentApi',
      version: 4,
      docs: 'What a transaction costs.',
      methods: [
        apiMethod(
          'query_info',
          { uxt: Extrinsic, len: u32 },
          RuntimeDispatchInfo,
          (ctx, { uxt, len }) => {
            const { bare, ...info } = ofBytes(ctx, uxt);
            const partial_fee = bare ? 0n : computeFee(ctx, basisOf(info, len));
            return { weight: info.weight, class: info.class, partial_fee };
          },
          'Weight, class and fee of an extrinsic.',
        ),
        apiMethod(
          'query_fee_details',
          { uxt: Extrinsic, len: u32 },
          FeeDetails,
          (ctx, { uxt, len }) => {
            const { bare, ...info } = ofBytes(ctx, uxt);
            if (bare) return { inclusion_fee: undefined, tip: 0n };
            return computeFeeDetails(ctx, basisOf(info, len));
          },
          'The parts of the fee of an extrinsic.',
        ),
        ...conversions,
      ],
    },
    {
      name: 'TransactionPaymentCallApi',
      version: 3,
      docs: 'What a call costs.',
      methods: [
        apiMethod(
          'query_call_info',
          { call: RuntimeCall, len: u32 },
          RuntimeDispatchInfo,
          (ctx, { call, len }) => {
            const info = runtime.dispatchInfo(ctx, call);
            return {
              weight: info.weight,
              class: info.class,
              partial_fee: computeFee(ctx, basisOf(info, len)),
            };
          },
          'Weight, class and fee of a call.',
        ),
        apiMethod(
          'query_call_fee_details',
          { call: RuntimeCall, len: u32 },
          FeeDetails,
          (ctx, { call, len }: { call: Call; len: number }) =>
            computeFeeDetails(ctx, basisOf(runtime.dispatchInfo(ctx, call), len)),
          'The parts of the fee of a call.',
        ),
        ...conversions,
      ],
    },
  ];
}

function basisOf({ weight, class: dispatchClass, pays }: DispatchInfo, length: number): FeeBasis {
  return { length, weight, class: dispatchClass, pays, tip: 0n };
}
