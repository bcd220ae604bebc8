import type { Client } from '../../client/index.js';
import { HyperparameterValueError, UnknownHyperparameterError } from '../../errors/hyperparameter.js';
import { ofWhole, parseProportion, parseTao, proportionToU16 } from '../../units/index.js';
import { asRoot, buildCall, type TransactionPlan } from './plan.js';

export interface SetHyperparameterParameters {
  readonly netuid: number;
  /** Name as btcli and the chain spell it: `tempo`, `min_burn`, `commit_reveal_weights_enabled`. */
  readonly parameter: string;
  /** As typed; several values are separated by commas (`alpha_values`). */
  readonly value: string;
  /** Whether `value` is a fraction or a percentage of the greatest value there is. */
  readonly isFraction?: boolean;
  /** Whether the sudo key sends it as root. */
  readonly asRoot: boolean;
}

export interface SetHyperparameterResult {
  readonly netuid: number;
  readonly parameter: string;
  readonly value: string;
  /** Pallet.call that sets it. */
  readonly call: string;
}

/** Names users type that differ from the chain's `sudo_set_…`. Source: btcli's table of hyperparameters. */
const ALIASES: Readonly<Record<string, string>> = {
  weights_version: 'weights_version_key',
  weights_rate_limit: 'weights_set_rate_limit',
  target_regs_per_interval: 'target_registrations_per_interval',
  bonds_moving_avg: 'bonds_moving_average',
  max_regs_per_block: 'max_registrations_per_block',
  max_validators: 'max_allowed_validators',
  commit_reveal_period: 'commit_reveal_weights_interval',
  registration_allowed: 'network_registration_allowed',
  transfers_enabled: 'toggle_transfer',
  subnet_is_active: 'subtoken_enabled',
  emission_enabled: 'subnet_emission_enabled',
};

const PREFIX = 'sudo_set_';

/**
 * Sets one hyperparameter of a subnet, as its owner or as root. Every call of AdminUtils named `sudo_set_…` that takes the
 * subnet is a hyperparameter, so parameters of later runtimes work without a change here.
 * Throws UnknownHyperparameterError, HyperparameterValueError.
 */
export async function setHyperparameter(
  client: Client,
  parameters: SetHyperparameterParameters,
): Promise<TransactionPlan<SetHyperparameterResult>> {
  const { netuid, parameter, value } = parameters;
  const name = await callName(client, parameter, parameters.asRoot);
  const pallet = name === 'set_tempo' ? 'SubtensorModule' : 'AdminUtils';
  const schema = await client.schema();
  const [subnet, ...fields] = schema.call(pallet, name).fields;
  const values = fields.length > 1 ? value.split(',').map((part) => part.trim()) : [value.trim()];
  if (values.length !== fields.length) {
    throw new HyperparameterValueError(parameter, value, `${fields.length} values separated by commas`);
  }
  const args: Record<string, unknown> = { [subnet?.name ?? 'netuid']: netuid };
  fields.forEach((field, i) => {
    const parse = parameters.isFraction === true ? parseFraction : parseValue;
    args[field.name] = parse(parameter, values[i]!, field.typeName);
  });
  const plan: TransactionPlan<SetHyperparameterResult> = {
    call: await buildCall(client, pallet, name, args),
    signer: 'coldkey',
    effects: [{ what: `set ${parameter} of subnet ${netuid}`, value }],
    outcome: () => ({ netuid, parameter, value, call: `${pallet}.${name}` }),
  };
  return parameters.asRoot ? asRoot(client, plan) : plan;
}

/** The chain's call for a parameter name. An owner sets the tempo with a call of its own. */
async function callName(client: Client, parameter: string, isRoot: boolean): Promise<string> {
  const schema = await client.schema();
  if (parameter === 'tempo' && !isRoot && schema.hasCall('SubtensorModule', 'set_tempo')) return 'set_tempo';
  const known = schema.callNames('AdminUtils').filter((name) => name.startsWith(PREFIX));
  const settable = known.filter((name) => schema.call('AdminUtils', name).fields[0]?.name === 'netuid');
  const name = PREFIX + (ALIASES[parameter] ?? parameter);
  if (settable.includes(name)) return name;
  throw new UnknownHyperparameterError(
    parameter,
    settable.map((call) => call.slice(PREFIX.length)),
  );
}

const INTEGER_BITS: Readonly<Record<string, number>> = {
  u8: 8,
  u16: 16,
  u32: 32,
  u64: 64,
  u128: 128,
  MechId: 8,
};

/** A typed value from text: integers as the chain stores them, decimals as TAO or as a fraction of 65 535. */
function parseValue(parameter: string, text: string, typeName: string): unknown {
  if (typeName === 'bool') {
    if (/^(true|1|on|yes)$/i.test(text)) return true;
    if (/^(false|0|off|no)$/i.test(text)) return false;
    throw new HyperparameterValueError(parameter, text, 'true or false');
  }
  if (typeName === 'TaoBalance') return /^\d+$/.test(text) ? BigInt(text) : parseTao(text).rao;
  if (typeName === 'i16') {
    if (/^-?\d{1,5}$/.test(text) && Number(text) >= -32_768 && Number(text) <= 32_767) return Number(text);
    throw new HyperparameterValueError(parameter, text, 'an integer from -32768 to 32767');
  }
  if (typeName === 'U64F64') return { bits: parseFixed(parameter, text, 64n) };
  if (typeName === 'u16' && text.includes('.')) return proportionToU16(parseProportion(text));
  const bits = INTEGER_BITS[typeName];
  // Names of enums and SS58 addresses go to the codec as they are.
  if (bits === undefined) return text;
  const value = /^\d{1,39}$/.test(text) ? BigInt(text) : -1n;
  if (value < 0n || value >= 1n << BigInt(bits)) {
    throw new HyperparameterValueError(parameter, text, `an integer from 0 to ${(1n << BigInt(bits)) - 1n}`);
  }
  return bits > 32 ? value : Number(value);
}

/** A fraction or a percentage of the greatest integer of the type, rounded down. */
function parseFraction(parameter: string, text: string, typeName: string): unknown {
  const bits = INTEGER_BITS[typeName];
  if (bits === undefined) {
    throw new HyperparameterValueError(parameter, text, 'a value as it is, without --normalize');
  }
  const value = ofWhole(parseProportion(text), (1n << BigInt(bits)) - 1n);
  return bits > 32 ? value : Number(value);
}

/** Decimal text as fixed-point bits, rounded down. */
function parseFixed(parameter: string, text: string, fractionBits: bigint): bigint {
  const match = /^(\d{1,19})(?:\.(\d{1,30}))?$/.exec(text);
  if (!match) throw new HyperparameterValueError(parameter, text, 'a decimal number');
  const [, whole = '', decimals = ''] = match;
  return (BigInt(whole + decimals) << fractionBits) / 10n ** BigInt(decimals.length);
}
