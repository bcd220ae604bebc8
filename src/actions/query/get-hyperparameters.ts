import { type Client, fromHex, type Hex, type ReadOptions } from '../../client/index.js';
import { SubnetNotFoundError } from '../../errors/chain-state.js';
import { type TaoAmount, taoAmount } from '../../units/index.js';

/** A parameter of a subnet. Amounts are TAO; fixed-point values are raw bits with their number of fraction bits. */
export type HyperparameterValue =
  | { readonly kind: 'bool'; readonly value: boolean }
  | { readonly kind: 'integer'; readonly value: bigint }
  | { readonly kind: 'tao'; readonly value: TaoAmount }
  | { readonly kind: 'fixed'; readonly bits: bigint; readonly fractionBits: 32 | 64 };

export interface Hyperparameter {
  readonly name: string;
  readonly value: HyperparameterValue;
}

interface Entry {
  name: Hex;
  value: { type: string; value: unknown };
}

/** All hyperparameters in the chain's order. Source: SubnetInfoRuntimeApi.get_subnet_hyperparams_v3. */
export async function getHyperparameters(
  client: Client,
  netuid: number,
  options: ReadOptions = {},
): Promise<Hyperparameter[]> {
  const entries = await client.runtimeApi<Entry[] | undefined>(
    'SubnetInfoRuntimeApi',
    'get_subnet_hyperparams_v3',
    [netuid],
    options,
  );
  if (!entries) throw new SubnetNotFoundError(netuid);
  return entries.map(({ name, value }) => ({
    name: new TextDecoder().decode(fromHex(name)),
    value: toValue(value),
  }));
}

function toValue({ type, value }: Entry['value']): HyperparameterValue {
  // dedot writes the names of variants in its own case (`U64f64`).
  switch (type.toUpperCase()) {
    case 'BOOL':
      return { kind: 'bool', value: value as boolean };
    case 'TAOBALANCE':
      return { kind: 'tao', value: taoAmount(BigInt(value as bigint)) };
    case 'I32F32':
      return { kind: 'fixed', bits: (value as { bits: bigint }).bits, fractionBits: 32 };
    case 'U64F64':
      return { kind: 'fixed', bits: (value as { bits: bigint }).bits, fractionBits: 64 };
    default:
      return { kind: 'integer', value: BigInt(value as bigint | number) };
  }
}
