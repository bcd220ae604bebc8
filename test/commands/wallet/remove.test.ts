import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import WalletCreate from '../../../commands/wallet/create.js';
import WalletRemove from '../../../commands/wallet/remove.js';
import { fakeHost } from '../../helpers/fake-host.js';
import { expectSchema } from '../../helpers/json-schema.js';
import { runCommand } from '../../helpers/run-command.js';
import { SimFixture } from '../../helpers/sim-fixture.js';

const sim = new SimFixture('remove');
beforeAll(() => sim.prepare(), 60_000);

const folder = (wallet: string) => join(String(sim.env.TAO_WALLET_PATH), wallet);
const fresh = (wallet: string) =>
  sim.done(WalletCreate, `wallet create -w ${wallet} --no-use-password --hotkey h`);
const remove = (argv: string[], options = {}) =>
  runCommand(WalletRemove, 'wallet remove', argv, { env: sim.env, ...options });

describe('wallet remove', () => {
  it('default: a wallet the chain knows nothing of', async () => {
    await fresh('empty');
    const { json, stdout } = await remove(['-w', 'empty', '--yes', '--json']);
    expectSchema(JSON.parse(stdout));
    expect(json.data).toMatchObject({ wallet: 'empty', holdings: [], kept: [] });
    expect(existsSync(folder('empty'))).toBe(false);
  });

  it('behavior: while the chain shows a balance it has to be said twice', async () => {
    const { json, exitCode } = await remove(['-w', 'dave', '--yes', '--json']);
    expect([json.error.code, exitCode]).toEqual(['WALLET_IN_USE', 4]);
    expect(json.error.message).toMatch(/the chain sim shows 2000 TAO of dave/);
    expect(existsSync(folder('dave'))).toBe(true);
    const forced = await remove(['-w', 'dave', '--yes', '--force', '--json']);
    expect(forced.json.ok).toBe(true);
    expect(existsSync(folder('dave'))).toBe(false);
  });

  it('behavior: on a terminal it is asked twice, the second time for the name', async () => {
    for (const [typed, isRemoved] of [
      ['bbo', false],
      ['bob', true],
    ] as const) {
      const host = fakeHost({ env: sim.env, terminal: { width: 100 } });
      const running = remove(['-w', 'bob'], host);
      await host.sees('Without a backup the keys are lost for ever.');
      host.type('y\r');
      await host.sees('Type bob to delete it all the same');
      host.type(`${typed}\r`);
      expect((await running).exitCode).toBe(isRemoved ? 0 : 3);
      expect(existsSync(folder('bob'))).toBe(!isRemoved);
    }
  });

  it('args: one hotkey', async () => {
    await fresh('two');
    const { json } = await remove(['-w', 'two', '-H', 'h', '--yes', '--json']);
    expect(json.data).toMatchObject({ wallet: 'two', hotkey: 'h' });
    expect(existsSync(join(folder('two'), 'hotkeys', 'h'))).toBe(false);
    expect(existsSync(join(folder('two'), 'coldkey'))).toBe(true);
  });

  it('behavior: files of others stay', async () => {
    await fresh('mixed');
    writeFileSync(join(folder('mixed'), 'notes.txt'), 'mine');
    const { json } = await remove(['-w', 'mixed', '--yes', '--json']);
    expect(json.data).toMatchObject({ kept: [join(folder('mixed'), 'notes.txt')] });
    expect(existsSync(join(folder('mixed'), 'notes.txt'))).toBe(true);
  });

  it('error: nobody to ask, no name, no wallet', async () => {
    const missing = await remove(['--json']);
    expect(missing.json.error.message).toBe('"wallet remove" needs --wallet-name, --yes.');
    const unknown = await remove(['-w', 'nobody', '--yes', '--json']);
    expect([unknown.json.error.code, unknown.exitCode]).toEqual(['WALLET_NOT_FOUND', 4]);
  });
});
