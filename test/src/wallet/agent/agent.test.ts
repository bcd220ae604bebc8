import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from '@jest/globals';
import { type AgentOptions, type RunningAgent, startAgent } from '../../../../src/wallet/agent/server.js';
import {
  agentPlace,
  agentStatus,
  ensureAgent,
  findAgentSigner,
  isAgentReachable,
  keyPairFromUri,
  lockAgent,
  readSignatureLog,
  unlockInAgent,
  verifyMessage,
} from '../../../../src/wallet/index.js';
import { temporaryFolder } from '../temp-folder.js';
import { hexOf, utf8 } from '../vectors.js';

const root = temporaryFolder();
let counter = 0;
const running: RunningAgent[] = [];
const start = async (options: AgentOptions = {}): Promise<string> => {
  const folder = join(root, `a${counter++}`);
  running.push(await startAgent(folder, options));
  return folder;
};
const lastAgent = (): RunningAgent => running.at(-1) as RunningAgent;
const MINUTE = 60_000;

afterEach(async () => {
  await Promise.all(running.splice(0).map((agent) => agent.close()));
});

describe('unlock agent', () => {
  it('default: takes a key, signs with it, and tells what it holds', async () => {
    const folder = await start();
    for (const type of ['sr25519', 'ed25519'] as const) {
      const pair = await keyPairFromUri('//Alice', type);
      expect(await findAgentSigner(folder, pair.address)).toBeUndefined();
      await unlockInAgent(folder, pair, 'alice', MINUTE);
      const signer = await findAgentSigner(folder, pair.address);
      expect(signer).toMatchObject({ address: pair.address, type });
      const signature = await signer?.sign(utf8('hello'), 'test');
      expect((await verifyMessage('hello', signature ?? '', pair.address, type)).isValid).toBe(true);
    }
    const status = await agentStatus(folder);
    expect(status.pid).toBe(process.pid);
    expect(status.keys.map(({ label, type, signatures }) => [label, type, signatures])).toEqual([
      ['alice', 'sr25519', 1],
      ['alice', 'ed25519', 1],
    ]);
  });

  it('behavior: folder 0700, socket, cookie and log 0600', async () => {
    const folder = await start();
    const pair = await keyPairFromUri('//Alice');
    await unlockInAgent(folder, pair, 'alice', MINUTE);
    await (await findAgentSigner(folder, pair.address))?.sign(utf8('x'));
    const place = agentPlace(folder);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    for (const path of [place.socket, place.cookie, place.log])
      expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(existsSync(place.lock)).toBe(false);
  });

  it('behavior: logs every signature, without secrets', async () => {
    const folder = await start();
    const pair = await keyPairFromUri('//Alice');
    await unlockInAgent(folder, pair, 'alice', MINUTE);
    const signer = await findAgentSigner(folder, pair.address);
    for (const purpose of ['stake add', 'stake remove']) await signer?.sign(utf8(purpose), purpose);
    const { log } = agentPlace(folder);
    expect(readSignatureLog(log)).toEqual(
      ['stake add', 'stake remove'].map((purpose) => ({
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
        address: pair.address,
        label: 'alice',
        purpose,
        payloadHash: expect.stringMatching(/^0x[0-9a-f]{64}$/),
        payloadBytes: purpose.length,
        client: process.pid,
      })),
    );
    expect(readFileSync(log, 'utf8')).not.toContain(hexOf(pair.privateKey).slice(2, 20));
  });

  it('behavior: a key leaves when its time is over, and the agent with the last one', async () => {
    let now = 1_000_000;
    const folder = await start({ now: () => now });
    const [alice, bob] = [await keyPairFromUri('//Alice'), await keyPairFromUri('//Bob')];
    await unlockInAgent(folder, alice, 'alice', MINUTE);
    await unlockInAgent(folder, bob, 'bob', 2 * MINUTE);
    const signer = await findAgentSigner(folder, alice.address);
    now += MINUTE;
    await expect(signer?.sign(utf8('x'))).rejects.toMatchObject({ code: 'AGENT_KEY_MISSING', exitCode: 4 });
    expect((await agentStatus(folder)).keys.map(({ label }) => label)).toEqual(['bob']);
    now += MINUTE;
    await lastAgent().ended;
    expect(await isAgentReachable(folder)).toBe(false);
    expect(existsSync(agentPlace(folder).socket)).toBe(false);
  });

  it('behavior: an agent that never gets a key gives up', async () => {
    const folder = await start({ idleMs: 1 });
    await lastAgent().ended;
    await expect(agentStatus(folder)).rejects.toMatchObject({ code: 'AGENT_NOT_RUNNING' });
  });

  it('behavior: it ends when its folder is gone, or when its cookie is no longer its own', async () => {
    const pair = await keyPairFromUri('//Alice');
    for (const takeAway of [
      (folder: string) => rmSync(folder, { recursive: true }),
      (folder: string) => renameSync(folder, `${folder}-elsewhere`),
      (folder: string) => {
        const { cookie } = agentPlace(folder);
        writeFileSync(`${cookie}.new`, readFileSync(cookie));
        renameSync(`${cookie}.new`, cookie);
      },
    ]) {
      const folder = await start();
      await unlockInAgent(folder, pair, 'alice', MINUTE);
      takeAway(folder);
      await lastAgent().ended;
    }
  });

  it('behavior: lock wipes one key or all', async () => {
    const folder = await start();
    const [alice, bob] = [await keyPairFromUri('//Alice'), await keyPairFromUri('//Bob')];
    await unlockInAgent(folder, alice, 'alice', MINUTE);
    await unlockInAgent(folder, bob, 'bob', MINUTE);
    expect(await lockAgent(folder, alice.address)).toBe(1);
    expect(await lockAgent(folder, alice.address)).toBe(0);
    expect(await findAgentSigner(folder, alice.address)).toBeUndefined();
    expect(await lockAgent(folder)).toBe(1);
    await lastAgent().ended;
  });

  it('behavior: sixty-four signatures at once', async () => {
    const folder = await start();
    const pair = await keyPairFromUri('//Alice', 'ed25519');
    await unlockInAgent(folder, pair, 'alice', MINUTE);
    const signer = await findAgentSigner(folder, pair.address);
    const signatures = await Promise.all(Array.from({ length: 64 }, (_, i) => signer?.sign(utf8(String(i)))));
    expect(new Set(signatures.map((signature) => hexOf(signature ?? new Uint8Array()))).size).toBe(64);
    expect(readSignatureLog(agentPlace(folder).log)).toHaveLength(64);
  });

  it('error: a second agent', async () => {
    const folder = await start();
    await expect(startAgent(folder)).rejects.toMatchObject({ code: 'AGENT_START' });
    expect(await isAgentReachable(folder)).toBe(true);
  });

  it('behavior: takes over from an agent that was killed', async () => {
    const folder = join(root, `a${counter++}`);
    mkdirSync(folder, { mode: 0o700 });
    const place = agentPlace(folder);
    writeFileSync(place.socket, 'a stale name');
    writeFileSync(place.cookie, new Uint8Array(32));
    // No process has this number: Linux stops at 2^22.
    writeFileSync(place.lock, '2147483646');
    running.push(await startAgent(folder));
    expect(await isAgentReachable(folder)).toBe(true);
  });

  it('error: a folder open to others, or a link, is never used', async () => {
    const folder = await start();
    chmodSync(folder, 0o750);
    await expect(findAgentSigner(folder, 'x')).rejects.toMatchObject({ code: 'AGENT_UNSAFE', exitCode: 4 });
    chmodSync(folder, 0o700);
    const link = join(root, 'link');
    symlinkSync(folder, link);
    await expect(agentStatus(link)).rejects.toMatchObject({ code: 'AGENT_UNSAFE' });
    await expect(startAgent(join(root, 'x'.repeat(120)))).rejects.toMatchObject({ code: 'AGENT_UNSAFE' });
  });

  it('error: who does not know the cookie gets nothing, on either side', async () => {
    const folder = await start();
    const { cookie, socket } = agentPlace(folder);
    const real = readFileSync(cookie);
    writeFileSync(cookie, Buffer.alloc(32));
    await expect(agentStatus(folder)).rejects.toMatchObject({ code: 'AGENT_PROTOCOL' });
    writeFileSync(cookie, real);
    expect(await isAgentReachable(folder)).toBe(true);
    await lastAgent().close();
    // An impostor on the socket that plays the first move and then guesses.
    const impostor = createServer((client) => {
      const frame = (header: unknown) => {
        const head = Buffer.from(JSON.stringify(header));
        const prefix = Buffer.alloc(8);
        prefix.writeUInt32BE(head.length, 0);
        client.write(Buffer.concat([prefix, head]));
      };
      client.on('error', () => client.destroy());
      frame({ protocol: 'tao-agent/1', nonce: '00'.repeat(32) });
      client.once('data', () => frame({ proof: '11'.repeat(32) }));
    });
    await new Promise<void>((resolve) => impostor.listen(socket, resolve));
    await expect(
      unlockInAgent(folder, await keyPairFromUri('//Alice'), 'alice', MINUTE),
    ).rejects.toMatchObject({
      code: 'AGENT_PROTOCOL',
    });
    await new Promise((resolve) => impostor.close(resolve));
  });

  it('error: rubbish on the socket hurts only its sender', async () => {
    const folder = await start();
    const { socket } = agentPlace(folder);
    const rubbish = [
      Buffer.from('GET / HTTP/1.1\r\n\r\n'),
      Buffer.alloc(8, 0xff),
      Buffer.from([0, 0, 0, 2, 0, 0, 0, 0, 0x5b, 0x5d]),
    ];
    for (const bytes of rubbish) {
      await new Promise<void>((resolve) => {
        const client = connect(socket, () => client.write(bytes));
        client.on('error', () => undefined);
        client.on('data', () => undefined);
        client.on('close', () => resolve());
      });
    }
    expect(await isAgentReachable(folder)).toBe(true);
  });

  it('error: times out of bounds are refused', async () => {
    const folder = await start();
    const pair = await keyPairFromUri('//Alice');
    for (const forMs of [0, -1, Number.NaN, 8 * 24 * 3600 * 1000]) {
      await expect(unlockInAgent(folder, pair, 'alice', forMs)).rejects.toMatchObject({
        code: 'AGENT_PROTOCOL',
      });
    }
    expect((await agentStatus(folder)).keys).toEqual([]);
  });
});

describe('agent process', () => {
  const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
  const command = (folder: string): [string, ...string[]] => [
    process.execPath,
    '--import',
    here('../../../../node_modules/tsx/dist/loader.mjs'),
    here('./agent-process.ts'),
    folder,
  ];

  it('default: runs detached, without our passwords, and ends with its key', async () => {
    const folder = join(root, `p${counter++}`);
    const env = {
      PATH: process.env.PATH,
      BT_WALLET_PASSWORD: 'top secret',
      BT_PW_X: 'top secret',
      TAO_KEPT: '1',
    };
    await Promise.all([ensureAgent(folder, command(folder), env), ensureAgent(folder, command(folder), env)]);
    const { pid } = await agentStatus(folder);
    expect(pid).not.toBe(process.pid);
    if (process.platform === 'linux') {
      const environment = readFileSync(`/proc/${pid}/environ`, 'utf8');
      expect(environment).toContain('TAO_KEPT=1');
      expect(environment).not.toContain('top secret');
    }
    const pair = await keyPairFromUri('//Alice');
    await unlockInAgent(folder, pair, 'alice', 1500);
    expect(await (await findAgentSigner(folder, pair.address))?.sign(utf8('x'))).toHaveLength(64);
    await untilGone(pid);
    expect(await isAgentReachable(folder)).toBe(false);
  }, 60_000);

  it('behavior: a signal ends it, and a kill leaves nothing that stops the next', async () => {
    const folder = join(root, `p${counter++}`);
    for (const signal of ['SIGTERM', 'SIGKILL', 'SIGTERM'] as const) {
      await ensureAgent(folder, command(folder), { PATH: process.env.PATH });
      const { pid } = await agentStatus(folder);
      await unlockInAgent(folder, await keyPairFromUri('//Alice'), 'alice', MINUTE);
      process.kill(pid, signal);
      await untilGone(pid);
      expect(await isAgentReachable(folder)).toBe(false);
    }
  }, 60_000);

  it('error: a command that is no agent', async () => {
    const folder = join(root, `p${counter++}`);
    await expect(ensureAgent(folder, ['/nonexistent/program'], {})).rejects.toMatchObject({
      code: 'AGENT_START',
    });
    await expect(ensureAgent(folder, [process.execPath, '-e', ''], {})).rejects.toMatchObject({
      code: 'AGENT_START',
    });
  });
});

async function untilGone(pid: number): Promise<void> {
  for (let i = 0; i < 500; i++) {
    try {
      process.kill(pid, 0);
    } catch {
      return;
    }
    await sleep(20);
  }
  throw new Error(`process ${pid} is still there`);
}
