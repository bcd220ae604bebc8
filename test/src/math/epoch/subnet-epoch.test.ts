import { describe, expect, it } from '@jest/globals';
import { runSubnetEpoch } from '../../../../src/math/epoch/subnet-epoch.js';
import { epochCases, epochInputs, expectedOutput, subnetInput } from './epoch-vectors.js';

describe('whole epochs against the chain', () => {
  it.each(epochCases)('behavior: case $id, $n uids, $note', (entry) => {
    epochInputs(entry).forEach((raw, epoch) => {
      const { stake, mechanisms, ...output } = runSubnetEpoch(
        subnetInput(entry.n, raw),
        BigInt(raw.emission),
        raw.emission_split ?? undefined,
      );
      const perMechanism = mechanisms.map(({ incentive, bonds }) => ({ incentive, bonds }));
      expect({ epoch, output: { ...output, mechanisms: perMechanism } }).toEqual({
        epoch,
        output: expectedOutput(entry.epochs[epoch]!.out),
      });
      expect(stake).toHaveLength(entry.n);
    });
  });
});
