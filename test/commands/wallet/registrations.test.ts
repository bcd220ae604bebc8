import { beforeAll, describe, expect, it } from '@jest/globals';
import SubnetsRegister from '../../../commands/subnets/register.js';
import WalletNewHotkey from '../../../commands/wallet/new-hotkey.js';
import WalletRegistrations from '../../../commands/wallet/registrations.js';
import WalletRemove from '../../../commands/wallet/remove.js';
import type { RegistrationListing } from '../../../src/output/views/registrations.js';
import { expectSchema } from '../../helpers/json-schema.js';
import { BOB, SimFixture } from '../../helpers/sim-fixture.js';

const sim = new SimFixture('registrations');
const list = (line = '') => sim.run(WalletRegistrations, `wallet registrations ${line}--json`);
const listed = async (line = '') => ((await list(line)).json.data as RegistrationListing).wallets;

beforeAll(async () => {
  await sim.withSubnet();
  for (const name of ['miner', 'gone', 'idle']) {
    await sim.done(WalletNewHotkey, `wallet new-hotkey --hotkey ${name}`);
  }
  for (const name of ['miner', 'gone']) {
    await sim.done(SubnetsRegister, `subnets register --netuid 2 --hotkey ${name} --yes`);
  }
  await sim.done(WalletRemove, 'wallet remove -w bob --hotkey gone --yes --force');
}, 90_000);

describe('wallet registrations', () => {
  it('default: hotkeys here, registered or not, then those the coldkey owns on the chain', async () => {
    const { json } = await list();
    expectSchema(json as never);
    const [bob, ...others] = (json.data as RegistrationListing).wallets;
    expect(others).toEqual([]);
    expect(bob?.hotkeys.map(({ name, registrations }) => [name, registrations])).toEqual([
      // The owner of subnet 2 has uid 0 there.
      ['default', [{ netuid: 2, uid: 0 }]],
      ['idle', []],
      ['miner', [{ netuid: 2, uid: 1 }]],
      [undefined, [{ netuid: 2, uid: 2 }]],
    ]);
    expect(bob?.hotkeys.map(({ isLocal }) => isLocal)).toEqual([true, true, true, false]);
    expect(bob?.hotkeys[0]?.hotkey).toBe(BOB);
  });

  it('args: --all, --netuids', async () => {
    expect((await listed('--all ')).map(({ name }) => name)).toEqual(['bob', 'dave', 'root']);
    const [bob] = await listed('--netuids 1 ');
    expect(bob?.hotkeys.flatMap(({ registrations }) => registrations)).toEqual([]);
  });

  it('behavior: a table on a terminal', async () => {
    const shown = await sim.terminal(WalletRegistrations, 'wallet registrations');
    expect(shown).toMatch(/bob +miner +2 +1/);
    expect(shown).toContain('4 hotkeys, 3 registrations');
  });

  it('error: a wallet that is not there', async () => {
    expect(await sim.refused(WalletRegistrations, 'wallet registrations -w nobody')).toBe(
      'WALLET_NOT_FOUND 4',
    );
  });
});
