import { beforeAll, describe, expect, it } from '@jest/globals';
import ProxyAdd from '../../../commands/proxy/add.js';
import ProxyExecute from '../../../commands/proxy/execute.js';
import ProxyList from '../../../commands/proxy/list.js';
import ProxyRemove from '../../../commands/proxy/remove.js';
import SimMine from '../../../commands/sim/mine.js';
import WalletTransfer from '../../../commands/wallet/transfer.js';
import { PROXY_TYPES } from '../../../src/cli/proxy-types.js';
import type { ProxyList as Listing } from '../../../src/output/views/proxies.js';
import type { Announced, Sent } from '../../../src/output/views/transaction.js';
import { ProxyType } from '../../../src/runtime/types/common.js';
import { expectSchema } from '../../helpers/json-schema.js';
import { BOB, DAVE, SimFixture } from '../../helpers/sim-fixture.js';

const sim = new SimFixture('proxies');
const DELAY = 4;
const list = (wallet: string) => sim.done<Listing>(ProxyList, `proxy list -w ${wallet}`);

beforeAll(() => sim.prepare(), 60_000);

describe('proxy add, list and remove', () => {
  it('default', async () => {
    const added = await sim.run(ProxyAdd, 'proxy add --delegate dave --proxy-type Transfer --yes --json');
    expectSchema(added.json as never);
    const grant = { delegate: DAVE, proxyType: 'Transfer', delayBlocks: 0 };
    expect(added.json.data).toMatchObject({ real: BOB, ...grant });
    const listed = await sim.run(ProxyList, 'proxy list --json');
    expectSchema(listed.json as never);
    expect((listed.json.data as Listing).proxies).toEqual([grant]);
    // The deposit of a proxy list and of one proxy: constants of the chain.
    expect(BigInt(String((await list('bob')).deposit.rao))).toBeGreaterThan(0n);
    expect(await sim.terminal(ProxyList, 'proxy list')).toMatch(/Transfer +0/);

    const line = '--delegate dave --proxy-type Transfer --yes';
    const removed = await sim.run(ProxyRemove, `proxy remove ${line} --json`);
    expectSchema(removed.json as never);
    expect(await list('bob')).toMatchObject({ proxies: [], deposit: { rao: '0' } });
    expect(await sim.refused(ProxyRemove, `proxy remove ${line}`)).toBe('NOT_A_PROXY 6');
  });

  it('behavior: the types are those of the chain', () => {
    expect(PROXY_TYPES.map((name) => ProxyType.codec.tryEncode(name)[0])).toEqual(
      PROXY_TYPES.map((_, i) => i),
    );
  });

  it('error: a type nobody knows, no delegate', async () => {
    expect(await sim.refused(ProxyAdd, 'proxy add --delegate dave --proxy-type All --yes')).toBe('USAGE 2');
    expect(await sim.refused(ProxyAdd, 'proxy add --yes')).toBe('MISSING_INPUT 2');
  });
});

describe('proxy execute', () => {
  it('default: announced, waited for, executed', async () => {
    await sim.done(ProxyAdd, `proxy add -w dave --delegate bob --delay ${DELAY} --yes`);
    const { announced } = await sim.done<Sent & Announced>(
      WalletTransfer,
      'wallet transfer -w bob --proxy dave --dest root --amount 7 --announce-only --yes',
    );
    expect((await list('bob')).announcements).toMatchObject([{ real: DAVE, callHash: announced.callHash }]);

    const line = `proxy execute --real dave --call-hex ${announced.callData} --yes`;
    const { json: early } = await sim.run(ProxyExecute, `${line} --json`);
    expect([early.error.code, early.error.details.error]).toEqual(['DISPATCH_FAILED', 'Proxy.Unannounced']);
    await sim.done(SimMine, `sim mine --blocks ${DELAY}`);
    const { json } = await sim.run(ProxyExecute, `${line} --json`);
    expectSchema(json as never);
    expect(json.data).toMatchObject({
      real: DAVE,
      delegate: BOB,
      call: 'Balances.transfer_keep_alive',
      callHash: announced.callHash,
    });
    expect((await list('bob')).announcements).toEqual([]);
    expect(await sim.refused(ProxyExecute, line)).toBe('NOT_ANNOUNCED 6');
  });

  it('error: what is no call', async () => {
    expect(await sim.refused(ProxyExecute, 'proxy execute --real dave --call-hex 0xzz --yes')).toBe(
      'INVALID_CALL 2',
    );
    expect(await sim.refused(ProxyExecute, 'proxy execute --real dave --call-hex 0xffff00 --yes')).toBe(
      'NOT_ON_CHAIN 5',
    );
  });
});
