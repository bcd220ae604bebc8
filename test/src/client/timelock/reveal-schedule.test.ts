import { describe, expect, it } from '@jest/globals';
import { blockOfEpoch, epochOfNextCommit, type RevealSchedule } from '../../../../src/client/index.js';

/** Epoch 7 ran in block 700; block 750 is the head. */
const SCHEDULE: RevealSchedule = {
  block: 750,
  epoch: 7,
  tempoBlocks: 100,
  lastEpochBlock: 700,
  pendingEpochBlock: 0,
  revealPeriodEpochs: 1,
};

describe('blockOfEpoch', () => {
  it('default', () => {
    expect([8, 9, 12].map((epoch) => blockOfEpoch(SCHEDULE, epoch))).toEqual([800, 900, 1200]);
  });

  it('behavior: the owner can bring one forward, not put one off', () => {
    expect(blockOfEpoch({ ...SCHEDULE, pendingEpochBlock: 760 }, 8)).toBe(760);
    expect(blockOfEpoch({ ...SCHEDULE, pendingEpochBlock: 760 }, 9)).toBe(860);
    expect(blockOfEpoch({ ...SCHEDULE, pendingEpochBlock: 960 }, 8)).toBe(800);
  });

  it('behavior: an epoch that is overdue runs in the next block', () => {
    expect(blockOfEpoch({ ...SCHEDULE, block: 830 }, 8)).toBe(831);
    expect(blockOfEpoch({ ...SCHEDULE, pendingEpochBlock: 740 }, 8)).toBe(751);
  });

  it('behavior: never, where the tempo is 0', () => {
    expect(blockOfEpoch({ ...SCHEDULE, tempoBlocks: 0 }, 8)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('epochOfNextCommit', () => {
  it('default', () => {
    expect(epochOfNextCommit(SCHEDULE)).toBe(7);
  });

  it('behavior: an epoch of the next block comes before a commit in it', () => {
    expect(epochOfNextCommit({ ...SCHEDULE, block: 798 })).toBe(7);
    expect(epochOfNextCommit({ ...SCHEDULE, block: 799 })).toBe(8);
  });

  it('behavior: there is no other epoch where none runs', () => {
    expect(epochOfNextCommit({ ...SCHEDULE, tempoBlocks: 0 })).toBe(7);
  });
});
