import { beforeAll, describe, expect, it } from '@jest/globals';
import ProxyAdd from '../../../commands/proxy/add.js';
import SimSetStorage from '../../../commands/sim/set-storage.js';
import WalletAssociateHotkey from '../../../commands/wallet/associate-hotkey.js';
import WalletBalance from '../../../commands/wallet/balance.js';
import Announce from '../../../commands/wallet/swap-coldkey/announce.js';
import WalletTransfer from '../../../commands/wallet/transfer.js';
import WeightsSet from '../../../commands/weights/set.js';
import { callHash, fromHex, type Hex } from '../../../src/client/index.js';
import type { Announced, Sent } from '../../../src/output/views/transaction.js';
import { expectSchema } from '../../helpers/json-schema.js';
import { BOB, DAVE, SimFixture } from '../../helpers/sim-fixture.js';
import { developmentSigner } from '../../helpers/test-chain.js';

const sim = new SimFixture('proxy');
const ALICE = '5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY';
const DELAY = 3;
type CommandClass = Parameters<typeof sim.run>[0];

const addProxy = (line: string) => sim.done(ProxyAdd, `proxy add ${line} --yes`);

async function free(wallet: string): Promise<bigint> {
  const { balances } = await sim.done<{ balances: { free: { rao: string } }[] }>(
    WalletBalance,
    `wallet balance -w ${wallet}`,
  );
  return BigInt(balances[0]?.free.rao ?? 0);
}

const codeOf = async (command: CommandClass, line: string) => (await sim.run(command, `${line} --json`)).json;

beforeAll(async () => {
  await sim.prepare();
  await addProxy('-w bob --delegate dave');
  await addProxy('-w bob --delegate root --proxy-type Staking');
  await addProxy(`-w dave --delegate bob --delay ${DELAY}`);
}, 90_000);

describe('--proxy', () => {
  it('default: the delegate signs and pays the fee, the account named pays the amount', async () => {
    const [bob, dave] = [await free('bob'), await free('dave')];
    const { json } = await sim.run(
      WalletTransfer,
      'wallet transfer -w dave --proxy bob --dest root --amount 5 --yes --json',
    );
    expectSchema(json as never);
    const data = json.data as Sent & { from: string; fee: { rao: string } };
    expect(data).toMatchObject({ from: BOB, to: ALICE, amount: { rao: '5000000000' } });
    expect(await free('bob')).toBe(bob - 5_000_000_000n);
    expect(await free('dave')).toBe(dave - BigInt(data.fee.rao));
  });

  it('args: --proxy SS58 --dry-run: the call inside Proxy.proxy, and what it does to the account', async () => {
    const line = `wallet transfer -w dave --proxy-for ${BOB} --dest root --amount 5`;
    const { name, args } = await sim.call(WalletTransfer, line);
    expect(name).toBe('Proxy.proxy');
    expect(args).toMatchObject({ real: BOB, call: { pallet: 'Balances', name: 'transfer_keep_alive' } });
    const plan = await sim.done<{ signer: { address: string }; effects: object[] }>(
      WalletTransfer,
      `${line} --dry-run`,
    );
    expect(plan.signer.address).toBe(DAVE);
    expect(plan.effects).toContainEqual({ what: 'on behalf of', value: BOB });
  });

  it('behavior: the coldkey of the command is the account named', async () => {
    const hotkey = (await developmentSigner('Fresh')).address;
    const data = await sim.done<{ coldkey: string }>(
      WalletAssociateHotkey,
      `wallet associate-hotkey -w dave --proxy bob --hotkey ${hotkey} --yes`,
    );
    expect(data.coldkey).toBe(BOB);
    // What the swap of a coldkey looks at is the coldkey that is swapped: bob cannot become bob.
    expect(
      await sim.refused(Announce, 'wallet swap-coldkey -w dave --proxy bob --new-coldkey bob --yes'),
    ).toBe('UNSUITABLE_COLDKEY 6');
  });

  it('args: --force-proxy-type', async () => {
    const line = 'wallet transfer -w root --proxy bob --dest dave --amount 1 --force-proxy-type';
    const { args } = await sim.call(WalletTransfer, `${line} Staking`);
    expect(args.force_proxy_type).toBe('Staking');
    expect((await codeOf(WalletTransfer, `${line} Any --yes`)).error.message).toContain('type Staking');
  });

  it('error: a proxy whose type does not allow the call: refused by the chain, not reported as done', async () => {
    const { error } = await codeOf(
      WalletTransfer,
      'wallet transfer -w root --proxy bob --dest dave --amount 1 --yes',
    );
    expect([error.code, error.details.error]).toEqual(['DISPATCH_FAILED', 'System.CallFiltered']);
  });

  it('error: nobody made it a proxy, it must announce, it is a hotkey’s transaction, the money is not there', async () => {
    const transfer = 'wallet transfer --dest root --yes';
    expect(await sim.refused(WalletTransfer, `${transfer} -w root --proxy dave --amount 1`)).toBe(
      'NOT_A_PROXY 6',
    );
    const delayed = await codeOf(WalletTransfer, `${transfer} -w bob --proxy dave --amount 1`);
    expect(delayed.error.help.join()).toContain('--announce-only');
    expect(
      await sim.refused(WeightsSet, 'weights set -w dave --proxy bob --netuid 1 --weights 0:1 --yes'),
    ).toBe('USAGE 2');
    expect(await sim.refused(WalletTransfer, `${transfer} -w dave --proxy bob --amount 18000000000`)).toBe(
      'INSUFFICIENT_FUNDS 6',
    );
    expect(await sim.refused(WalletTransfer, `${transfer} -w dave --announce-only --amount 1`)).toBe(
      'USAGE 2',
    );
  });
});

describe('--announce-only', () => {
  it('default: announces the hash and does nothing else', async () => {
    const before = await free('dave');
    const { json } = await sim.run(
      WalletTransfer,
      'wallet transfer -w bob --proxy dave --dest root --amount 7 --announce-only --yes --json',
    );
    expectSchema(json as never);
    const { announced } = json.data as Sent & Announced;
    expect(announced).toMatchObject({
      real: DAVE,
      delegate: BOB,
      call: 'Balances.transfer_keep_alive',
    });
    expect(await free('dave')).toBe(before);
    expect(announced.callHash).toBe(callHash({ bytes: fromHex(announced.callData as Hex) }));
  });

  it('behavior: on a terminal it says that nothing is executed yet', async () => {
    const shown = await sim.terminal(
      WalletTransfer,
      'wallet transfer -w bob --proxy dave --dest root --amount 8 --announce-only --yes',
    );
    expect(shown).toContain('Call hash');
    expect(shown).toContain('tao proxy execute --real');
  });
});

describe('--mev-protection', () => {
  it('default: nobody sees the call before a block holds it; the fee is that of both transactions', async () => {
    const [bob, dave] = [await free('bob'), await free('dave')];
    const { json, stderr } = await sim.run(
      WalletTransfer,
      'wallet transfer --dest dave --amount 3 --mev-protection --yes --json',
    );
    expectSchema(json as never);
    expect(stderr).toBe('');
    const { fee, extrinsicIndex } = json.data as { fee: { rao: string }; extrinsicIndex: number };
    // Behind its carrier, and that behind the inherents.
    expect(extrinsicIndex).toBeGreaterThan(1);
    expect(await free('dave')).toBe(dave + 3_000_000_000n);
    expect(await free('bob')).toBe(bob - 3_000_000_000n - BigInt(fee.rao));
  });

  it('args: with --proxy', async () => {
    const dave = await free('dave');
    await sim.done(
      WalletTransfer,
      'wallet transfer -w dave --proxy bob --dest dave --amount 1 --mev-shield --yes',
    );
    expect(await free('dave')).toBeGreaterThan(dave);
  });

  it('error: a call that fails inside is a failure', async () => {
    const { error } = await codeOf(
      WalletTransfer,
      'wallet transfer -w root --proxy bob --dest dave --amount 1 --mev-protection --yes',
    );
    expect([error.code, error.details.error]).toEqual(['DISPATCH_FAILED', 'System.CallFiltered']);
  });

  it('error: a chain without a key to encrypt for', async () => {
    await sim.done(SimSetStorage, 'sim set-storage MevShield.NextKey null');
    expect(
      await sim.refused(WalletTransfer, 'wallet transfer --dest dave --amount 1 --mev-protection --yes'),
    ).toBe('NO_SHIELD_KEY 6');
  });

  it.each(['--unsigned-out -', '--proxy dave --announce-only'])('error: not with %s', async (other) => {
    const line = `wallet transfer --dest dave --amount 1 --mev-protection ${other} --yes`;
    expect(await sim.refused(WalletTransfer, line)).toBe('USAGE 2');
  });
});

describe('--no', () => {
  it('behavior: is a no to the question, and not to be combined with a yes', async () => {
    expect(await sim.refused(WalletTransfer, 'wallet transfer --dest dave --amount 1 --no')).toBe(
      'CANCELLED 3',
    );
    expect(await sim.refused(WalletTransfer, 'wallet transfer --dest dave --amount 1 --no --yes')).toBe(
      'USAGE 2',
    );
  });
});
