import { u32 } from '../../../frame/scale/index.js';
import { FeeDetails, RuntimeDispatchInfo } from '../../../types/transaction-payment.js';
import { callRuntime } from '../call-runtime.js';
import type { Handler, RpcContext } from '../handler.js';
import { bytesParam, hashParam, type Params } from '../params.js';

function ask(context: RpcContext, method: string, params: Params): Promise<Uint8Array> {
  const extrinsic = bytesParam(params, 0);
  const input = Buffer.concat([extrinsic, u32.codec.encode(extrinsic.length)]);
  return callRuntime(context, `TransactionPaymentApi_${method}`, input, hashParam(params, 1));
}

/** `[extrinsic, hash?]` → weight, class and fee in rao as decimal text. */
export const payment_queryInfo: Handler = async (context, params) => {
  const info = RuntimeDispatchInfo.codec.decode(await ask(context, 'query_info', params));
  return {
    weight: { ref_time: Number(info.weight.ref_time), proof_size: Number(info.weight.proof_size) },
    class: info.class.toLowerCase(),
    partialFee: info.partial_fee.toString(),
  };
};

/** `[extrinsic, hash?]` → the parts of the fee in rao as hex numbers. */
export const payment_queryFeeDetails: Handler = async (context, params) => {
  const { inclusion_fee: fee } = FeeDetails.codec.decode(await ask(context, 'query_fee_details', params));
  const hex = (rao: bigint) => `0x${rao.toString(16)}`;
  if (!fee) return { inclusionFee: null };
  return {
    inclusionFee: {
      baseFee: hex(fee.base_fee),
      lenFee: hex(fee.len_fee),
      adjustedWeightFee: hex(fee.adjusted_weight_fee),
    },
  };
};
