import { decodeSs58 } from '../../codec/ss58.js';
import { PresetError } from '../../errors/chain.js';
import type { PresetName } from '../../runtime/node/index.js';
import type { Context } from '../context.js';
import { readTextSource } from '../text-source.js';

/** What a new chain is made from. */
export interface NewChain {
  readonly preset?: PresetName;
  /** Values that replace the preset's; see `Preset`. */
  readonly overrides?: Readonly<Record<string, unknown>>;
}

/** 1,000,000 TAO in rao, as the official localnet gives. */
const TOKEN_WALLET_RAO = '1000000000000000';

/**
 * Reads what flags and environment say of a new chain. `BT_DEFAULT_TOKEN_WALLET` names an account that the localnet endows,
 * as in the official one.
 *
 * @param source file of overrides, `-` for standard input
 * @throws PresetError, InvalidAddressError, UnreadableInputError
 */
export async function newChain(context: Context, preset?: PresetName, source?: string): Promise<NewChain> {
  const given = source === undefined ? {} : parse(await readTextSource(context.host, source, '--overrides'));
  const wallet = preset === 'localnet' ? context.host.env.BT_DEFAULT_TOKEN_WALLET : undefined;
  if (wallet) decodeSs58(wallet);
  const balances = { ...(wallet ? { [wallet]: TOKEN_WALLET_RAO } : {}), ...(given.balances as object) };
  const overrides = Object.keys(balances).length > 0 ? { ...given, balances } : given;
  return {
    ...(preset === undefined ? {} : { preset }),
    ...(Object.keys(overrides).length > 0 ? { overrides } : {}),
  };
}

function parse(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new PresetError('the overrides are not JSON', cause);
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw new PresetError('the overrides are not a JSON object');
}
