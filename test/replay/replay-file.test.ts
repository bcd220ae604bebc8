import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { equalCases } from './outcome.js';
import { replayFile } from './replay-file.js';

const folder = mkdtempSync(join(tmpdir(), 'tao-replay-'));
afterAll(() => rmSync(folder, { recursive: true }));

let written = 0;
function file(content: unknown): string {
  const path = join(folder, `anything-${written++}.json`);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const alice = '5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY';
const halve = { f: 'pow_ratio_scaled', num: 1, den: 4, exp_num: 1, exp_den: 2, precision: 0, scale: 1000 };

describe('replayFile', () => {
  it('default: a file is known by its content', async () => {
    const path = file({
      cases: [
        { ...halve, out: 500 },
        { ...halve, out: '500' },
      ],
    });
    expect(await replayFile(path)).toEqual({ cases: 2, differences: [] });
  });

  it('behavior: a wrong, a missing and an unexpected output are differences, and so is an unknown function', async () => {
    const cases = [{ ...halve, out: 501 }, halve, { ...halve, out: 500, more: 1 }, { f: 'nothing' }];
    const outcome = await replayFile(file({ cases }));
    expect(outcome.differences).toEqual([
      { step: 0, what: 'out: "500", expected "501"' },
      { step: 1, what: 'out: "500", expected null' },
      { step: 2, what: 'more: null, expected "1"' },
      { step: 3, what: 'there is no function nothing' },
    ]);
    expect(equalCases(outcome)).toBe(0);
  });

  it('behavior: what a case makes us throw is a difference', async () => {
    const { differences } = await replayFile(file({ cases: [{ ...halve, num: 'x', out: 1 }] }));
    expect(differences).toEqual([{ step: 0, what: expect.stringContaining('threw SyntaxError') }]);
  });

  it('behavior: interface entries', async () => {
    const entry = { pallet: 'Swap', kind: 'error', index: 200, name: 'ReservesTooLow' };
    const { differences } = await replayFile(file({ entries: [entry, { ...entry, name: 'None' }] }));
    expect(differences.map(({ what }) => what)).toEqual([
      expect.stringContaining('expected "200"'),
      'Swap has no error None',
    ]);
  });

  it('behavior: a wallet file may have any of the sections, and no other', async () => {
    const signature = `0x${'00'.repeat(64)}`;
    const negative = { signatureFalse: { signer: '//Alice', message: 'x', signature } };
    expect(await replayFile(file({ negative }))).toEqual({ cases: 1, differences: [] });
    const export1 = { json: '{}', passphrase: 'x', ss58: alice };
    const { cases, differences } = await replayFile(file({ polkadotJsExports: [export1], unheard: [] }));
    expect([cases, differences.length]).toEqual([2, 2]);
  });

  it('args: nothing in it', async () => {
    for (const content of ['', '{}', { cases: [] }])
      expect(await replayFile(file(content))).toEqual({ cases: 0, differences: [] });
  });

  it('error: not JSON, or of no known kind', async () => {
    await expect(replayFile(file('{'))).rejects.toThrow('is not JSON');
    await expect(replayFile(file('[1]'))).rejects.toThrow('no known kind');
    await expect(replayFile(file('3'))).rejects.toThrow('holds no object');
    await expect(replayFile(file({ header: {}, somethingElse: 1 }))).rejects.toThrow('no known kind');
  });
});
