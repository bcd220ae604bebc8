import { u32 } from '../../../frame/scale/index.js';
import { FeeDetails, RuntimeDispatchInfo } from '../../../types/transaction-payment.js';
import { callRuntime } from '../call-runtime.js';
import type { Handler, RpcContext } from '../handler.js';
import { extrinsicParam } from '../opaque-extrinsic.js';
import { bytesParam, hashParam, type Params } from '../params.js';
import { badFeeQuery, badInfoQuery, failedFeeQuery, failedInfoQuery, RpcError } from '../rpc-error.js';

interface Refusals {
  readonly bad: (why: string) => RpcError;
  readonly failed: (why: string) => RpcError;
}

async function ask(context: RpcContext, method: string, params: Params, { bad, failed }: Refusals) {
  const extrinsic = extrinsicParam(params, 0, bad);
  const hash = hashParam(params, 1);
  // The length is that of all bytes, also of those behind the extrinsic.
  const input = Buffer.concat([extrinsic, u32.codec.encode(bytesParam(params, 0).length)]);
  try {
    return await callRuntime(context, `TransactionPaymentApi_${method}`, input, hash);
  } catch (error) {
    throw error instanceof RpcError ? failed(error.message.replace('Client error: ', '')) : error;
  }
}

/** `[extrinsic, hash?]` → weight, class and fee in rao as decimal text. */
export const payment_queryInfo: Handler = async (context, params) => {
  const info = RuntimeDispatchInfo.codec.decode(
    await ask(context, 'query_info', params, { bad: badInfoQuery, failed: failedInfoQuery }),
  );
  return {
    weight: { ref_time: Number(info.weight.ref_time), proof_size: Number(info.weight.proof_size) },
    class: info.class.toLowerCase(),
    partialFee: info.partial_fee.toString(),
  };
};

/** `[extrinsic, hash?]` → the parts of the fee in rao as hex numbers. */
export const payment_queryFeeDetails: Handler = async (context, params) => {
  const details = await ask(context, 'query_fee_details', params, {
    bad: badFeeQuery,
    failed: failedFeeQuery,
  });
  const { inclusion_fee: fee } = FeeDetails.codec.decode(details);
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
