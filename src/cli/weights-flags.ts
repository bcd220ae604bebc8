import { randomBytes } from 'node:crypto';
import { Flags } from '@oclif/core';
import type { Weights } from '../actions/query/get-weight-rules.js';
import { InvalidSaltError } from '../errors/weights.js';
import { parseInteger, U16_MAX } from '../units/index.js';
import { hotkeyFlags, mechidFlag, netuidFlag, valueFlag } from './flags.js';
import type { Host } from './host.js';
import { readTextSource } from './text-source.js';
import { parseWeightLists, parseWeightPairs } from './weights-input.js';

/** Which mechanism of which subnet. */
export const mechanismFlags = {
  netuid: netuidFlag({ char: 'n', summary: 'Subnet.', helpValue: 'NETUID' }),
  mechid: mechidFlag({
    summary: 'Mechanism; 0 unless given.',
    aliases: ['mech-id', 'mech_id', 'mechanism-id', 'mechanism_id'],
    helpValue: 'MECHID',
  }),
};

/** Weights of a validator. */
export const weightFlags = {
  ...mechanismFlags,
  weights: Flags.string({
    summary: 'Pairs uid:weight; - reads them from standard input, @FILE from a file.',
    helpValue: 'PAIRS|-|@FILE',
  }),
  uids: Flags.string({
    char: 'u',
    summary: 'Uids alone; --weights then has as many numbers.',
    helpValue: 'LIST',
  }),
  'version-key': valueFlag((text) => BigInt(parseInteger(text, 'version key', 0, Number.MAX_SAFE_INTEGER)))({
    summary: "Version of the validator's software; what the subnet asks for unless given.",
    aliases: ['version_key'],
    helpValue: 'NUMBER',
  }),
  ...hotkeyFlags,
};

/** The salt of a commit. */
export const saltFlag = valueFlag<readonly number[]>(parseSalt)({
  char: 's',
  summary: 'Numbers up to 65535 that keep the weights from being guessed.',
  helpValue: 'LIST',
});

/** The weights two flags tell. @throws InvalidWeightsError, UnreadableInputError */
export async function readWeights(
  host: Host,
  { weights, uids }: { weights: string; uids?: string | undefined },
): Promise<Weights> {
  const text =
    weights === '-' || weights.startsWith('@')
      ? await readTextSource(host, weights.replace(/^@/, ''), '--weights')
      : weights;
  return uids === undefined ? parseWeightPairs(text) : parseWeightLists(uids, text);
}

/** Whole numbers, u16, separated by commas or spaces. @throws InvalidSaltError */
export function parseSalt(text: string): number[] {
  const numbers = text.split(/[\s,]+/).filter(Boolean);
  const isSalt = numbers.length > 0 && numbers.every((number) => /^\d{1,5}$/.test(number));
  const salt = numbers.map(Number);
  if (!isSalt || salt.some((number) => number > U16_MAX)) throw new InvalidSaltError(text);
  return salt;
}

/** Eight random numbers, u16: 128 bits. */
export const randomSalt = (): number[] => [...new Uint16Array(new Uint8Array(randomBytes(16)).buffer)];
