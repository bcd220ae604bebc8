/**
 * One epoch of 256 uids and 64 validators with dense weights, again and again, each on the bonds and permits of the one before.
 * The subnet is the large case of `epoch.json`, with every validator weighing every uid. Prints JSON: milliseconds by kind.
 */
import { readFileSync } from 'node:fs';
import { rowFromPairs } from '../../src/math/epoch/sparse-row.js';
import { runSubnetEpoch } from '../../src/math/epoch/subnet-epoch.js';
import type { SubnetEpochInput } from '../../src/math/epoch/types.js';
import { type EpochCase, subnetInput } from '../replay/functions/epoch.js';

export type EpochTimes = Readonly<Record<string, readonly number[]>>;

const UIDS = 256;
const ROUNDS = 100;
const WARM_UP = 30;
const ALPHA_PER_EPOCH = 360_000_000_000n;
const LIQUID_ALPHA = { low: 45_875, high: 58_982, steepness: 1000 };

const kinds: Readonly<Record<string, Partial<SubnetEpochInput>>> = {
  classic: { isYuma3: false, liquidAlpha: undefined },
  'Yuma 3': { isYuma3: true, liquidAlpha: undefined },
  'Yuma 3 with liquid alpha': { isYuma3: true, liquidAlpha: LIQUID_ALPHA },
};

function largeSubnet(): SubnetEpochInput {
  const url = new URL('../vectors/epoch.json', import.meta.url);
  const { cases } = JSON.parse(readFileSync(url, 'utf8')) as { cases: EpochCase[] };
  const large = cases.find(({ n }) => n === UIDS);
  if (large === undefined) throw new Error(`epoch.json has no case of ${UIDS} uids.`);
  const input = subnetInput(UIDS, large.inputs);
  const [mechanism] = input.mechanisms;
  const weights = input.validatorPermit.map((isValidator, uid) => (isValidator ? denseRow(uid) : undefined));
  const lastUpdate = input.validatorPermit.map(() => input.block - 1n);
  const blockAtRegistration = input.validatorPermit.map(() => 1n);
  return { ...input, blockAtRegistration, mechanisms: [{ ...mechanism!, weights, lastUpdate }] };
}

/** A weight for every other uid, spread over the range by a multiplicative sequence. */
function denseRow(uid: number): Uint16Array {
  const others = Array.from({ length: UIDS }, (_, dest) => dest).filter((dest) => dest !== uid);
  return rowFromPairs(others.map((dest) => [dest, 1 + (((uid + 1) * (dest + 1) * 40_503) % 65_535)]));
}

function timesOf(start: SubnetEpochInput): number[] {
  const ms: number[] = [];
  let input = start;
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const began = performance.now();
    const output = runSubnetEpoch(input, ALPHA_PER_EPOCH);
    if (round >= WARM_UP) ms.push(performance.now() - began);
    const mechanisms = [{ ...input.mechanisms[0]!, bonds: output.mechanisms[0]!.bonds }];
    input = { ...input, validatorPermit: output.validatorPermit, mechanisms };
  }
  return ms;
}

const subnet = largeSubnet();
const times: EpochTimes = Object.fromEntries(
  Object.entries(kinds).map(([name, kind]) => [name, timesOf({ ...subnet, ...kind })]),
);
process.stdout.write(JSON.stringify(times));
