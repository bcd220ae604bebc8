import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { claimChain, ensureUnserved, findServer } from '../../../../src/cli/sim/find-server.js';
import {
  isPlausible,
  type Registration,
  readRegistration,
  register,
  unregister,
  updateRegistration,
} from '../../../../src/cli/sim/registration.js';
import { ChainFileError } from '../../../../src/errors/chain.js';
import { ChainServedError } from '../../../../src/errors/simulation.js';
import { openChain } from '../../../../src/runtime/node/index.js';
import { startServer } from '../../../../src/runtime/node/server/server.js';
import { tempFolder } from '../../../helpers/temp-folder.js';

const base = tempFolder('registration');
let folders = 0;
const folder = () => join(base, `${folders++}`);
const NOW = 1_000_000;
const mine: Registration = { pid: process.pid, startedAt: NOW };
/** No process has this id. */
const gone: Registration = { pid: 2 ** 30, startedAt: NOW - 5 };

describe('register, unregister', () => {
  it('default', () => {
    const dir = folder();
    expect(readRegistration(dir)).toBeUndefined();
    expect(register(dir, mine)).toBe(true);
    expect(register(dir, gone)).toBe(false);
    updateRegistration(dir, { ...mine, server: { url: 'ws://127.0.0.1:1', peerId: 'a' } });
    expect(readRegistration(dir)).toEqual({ ...mine, server: { url: 'ws://127.0.0.1:1', peerId: 'a' } });
    unregister(dir, gone);
    expect(readRegistration(dir)).toBeDefined();
    unregister(dir, mine);
    unregister(dir, mine);
    expect(readdirSync(dir)).toEqual([]);
  });

  it('error: a folder that cannot be one', () => {
    writeFileSync(join(base, 'file'), '');
    expect(() => register(join(base, 'file', 'x'), mine)).toThrow(ChainFileError);
  });

  it.each(['', '{', '[]', 'null', '{"pid":"1","startedAt":1}', '{"pid":1}'])(
    'behavior: %j is no registration',
    (text) => {
      const dir = folder();
      mkdirSync(dir);
      writeFileSync(join(dir, 'server.json'), text);
      expect(readRegistration(dir)).toBeUndefined();
    },
  );
});

describe('isPlausible', () => {
  it('default: the process is there, and answers or began a moment ago', () => {
    expect(isPlausible(mine, NOW)).toBe(true);
    expect(isPlausible(gone, NOW)).toBe(false);
    expect(isPlausible(mine, NOW + 3_600_000)).toBe(false);
    expect(isPlausible({ ...mine, server: { url: '', peerId: '' } }, NOW + 3_600_000)).toBe(true);
  });
});

describe('claimChain', () => {
  it('default: takes a free place, one of the dead, and one that holds nonsense', async () => {
    const dir = folder();
    await claimChain(dir, mine);
    await expect(claimChain(dir, mine)).rejects.toThrow(ChainServedError);
    unregister(dir, mine);
    register(dir, gone);
    await claimChain(dir, mine);
    writeFileSync(join(dir, 'server.json'), '?');
    await claimChain(dir, mine);
    expect(readRegistration(dir)).toEqual(mine);
  });

  it('behavior: of many at once one gets it', async () => {
    const dir = folder();
    const claims = Array.from({ length: 8 }, (_, i) => claimChain(dir, { ...mine, startedAt: NOW + i }));
    const results = await Promise.allSettled(claims);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});

describe('findServer', () => {
  it('default: the node that registered, and no other', async () => {
    const dir = folder();
    const chain = await openChain();
    const server = await startServer(chain.node, { port: 0 });
    const registered = (peerId: string) => ({ ...mine, server: { url: server.url, peerId } });
    register(dir, registered('another'));
    expect(await findServer(dir, NOW)).toBeUndefined();
    await ensureUnserved(dir, NOW);
    updateRegistration(dir, registered(chain.node.id));
    const found = await findServer(dir, NOW);
    expect(found).toMatchObject({ url: server.url, registration: { pid: process.pid } });
    expect(await found?.provider.request('system_chain', [])).toBe('Bittensor');
    await found?.provider.close();
    await expect(ensureUnserved(dir, NOW)).rejects.toThrow(ChainServedError);
    await server.close();
    await chain.close();
    expect(await findServer(dir, NOW)).toBeUndefined();
  });
});
