import { InvalidIntegerError } from '../errors/unit.js';

/** Subnet number, u16; 0 is root. */
export type Netuid = number;
/** Slot of a neuron in a subnet, u16. */
export type Uid = number;
/** Mechanism in a subnet, u8. */
export type Mechid = number;

export const U8_MAX = 255;
export const U16_MAX = 65_535;
export const U32_MAX = 4_294_967_295;

/** A netuid. @throws InvalidIntegerError */
export const parseNetuid = (text: string): Netuid => parseInteger(text, 'netuid', 0, U16_MAX);

/** A uid. @throws InvalidIntegerError */
export const parseUid = (text: string): Uid => parseInteger(text, 'uid', 0, U16_MAX);

/** A mechid. @throws InvalidIntegerError */
export const parseMechid = (text: string): Mechid => parseInteger(text, 'mechid', 0, U8_MAX);

/** A block number, u32. @throws InvalidIntegerError */
export const parseBlockNumber = (text: string): number => parseInteger(text, 'block number', 0, U32_MAX);

/**
 * A whole number in decimal digits, nothing else.
 *
 * @param what the noun for messages and for the error code, e.g. `netuid` → `INVALID_NETUID`
 * @throws InvalidIntegerError
 */
export function parseInteger(text: string, what: string, min: number, max: number): number {
  const value = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= min && value <= max)) throw new InvalidIntegerError(what, text, min, max);
  return value;
}

/**
 * A list of netuids: commas, and ranges with a hyphen; `"1,4-6"` → 1, 4, 5, 6. Sorted, each once.
 *
 * @throws InvalidIntegerError
 */
export function parseNetuids(text: string): Netuid[] {
  const netuids = new Set<Netuid>();
  for (const part of text.split(',')) {
    const [, first, last] = /^\s*(\d+)\s*-\s*(\d+)\s*$/.exec(part) ?? [];
    if (first === undefined || last === undefined) {
      netuids.add(parseNetuid(part.trim()));
      continue;
    }
    const [from, to] = [parseNetuid(first), parseNetuid(last)];
    if (from > to) throw new InvalidIntegerError('netuid', part.trim(), 0, U16_MAX);
    for (let netuid = from; netuid <= to; netuid++) netuids.add(netuid);
  }
  return [...netuids].sort((a, b) => a - b);
}

/** Mechanisms of a subnet lie so far apart in the chain's per-mechanism maps. */
const MECHANISM_STRIDE = 4096;

/** The number under which the chain keeps what belongs to one mechanism. Source: pallet SubtensorModule, subnets/mechanism.rs. */
export const mechanismIndex = (netuid: Netuid, mechid: Mechid): number => netuid + MECHANISM_STRIDE * mechid;
