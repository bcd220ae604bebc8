import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { SimServer } from '../../src/output/views/sim-server.js';
import { WebSocketProvider } from '../../src/provider/web-socket-provider.js';
import { Cli, type Document } from '../helpers/cli.js';
import { expectSchema } from '../helpers/json-schema.js';
import { tempFolder } from '../helpers/temp-folder.js';
import { until } from '../helpers/until.js';

const BINARY = fileURLToPath(new URL('../../bin/run.cjs', import.meta.url));
const children = new Set<ChildProcess>();
// Before the folder is removed.
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  cli.run(['sim', 'stop', '--all']);
});
const cli = new Cli(tempFolder('sim-server'));

interface Running {
  readonly child: ChildProcess;
  readonly server: SimServer;
  readonly stderr: () => string;
  /** Sends a signal and waits for the end: the exit code and how long it took. */
  end(signal: NodeJS.Signals): Promise<{ exitCode: number | null; ms: number }>;
}

const chainFile = (name: string) => join(cli.home, '.local', 'share', 'tao', 'sim', name);

function launch(argv: readonly string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [BINARY, 'sim', 'start', '--port', '0', ...argv], {
    env: { ...cli.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.add(child);
  child.once('exit', () => children.delete(child));
  const out = { stdout: '', stderr: '' };
  child.stdout.on('data', (data) => {
    out.stdout += data;
  });
  child.stderr.on('data', (data) => {
    out.stderr += data;
  });
  return { child, out };
}

/** Starts a server in the foreground and waits for its document. */
async function start(argv: readonly string[], env: Record<string, string> = {}): Promise<Running> {
  const { child, out } = launch([...argv, '--json'], env);
  const document = await new Promise<Document<SimServer>>((resolve, reject) => {
    child.stdout?.on('data', () => {
      if (out.stdout.includes('\n')) resolve(JSON.parse(out.stdout) as Document<SimServer>);
    });
    child.once('exit', (code) => reject(new Error(`ended with ${code}: ${out.stdout}${out.stderr}`)));
  });
  expectSchema(document);
  return {
    child,
    server: document.data,
    stderr: () => out.stderr,
    end: (signal) =>
      new Promise((resolve) => {
        const started = performance.now();
        child.once('exit', (exitCode) => resolve({ exitCode, ms: performance.now() - started }));
        child.kill(signal);
      }),
  };
}

/** Whether somebody can listen there. */
const isFree = (port: number) =>
  new Promise<boolean>((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });

/** Runs a line of words that must succeed; its data. */
function done<T = Record<string, unknown>>(line: string): T {
  const document = cli.json<T>(line.split(' '));
  expectSchema(document as never);
  expect([line, document.error]).toEqual([line, undefined]);
  return document.data;
}

describe('sim start', () => {
  it('default: answers with two blocks, and commands go through it', async () => {
    const running = await start([]);
    const { url, pid, head, sealing } = running.server;
    expect([pid, head.number, sealing]).toEqual([running.child.pid, 1, { mode: 'instant' }]);
    const provider = new WebSocketProvider(url);
    await provider.request('dev_setBlockBuildMode', ['Manual']);
    expect(done('sim status')).toMatchObject({ head: { number: 1 }, sealing: { mode: 'manual' } });
    expect(done('sim mine --blocks 3')).toMatchObject({ number: 4 });
    expect(await provider.request('chain_getHeader', [])).toMatchObject({ number: '0x4' });
    await provider.close();
    await running.end('SIGTERM');
    // Now the same chain without it.
    expect(done('sim status')).toMatchObject({ head: { number: 4 }, sealing: { mode: 'instant' } });
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'behavior: %s closes it, with clients connected',
    async (signal) => {
      const { server, end, stderr } = await start(['--name', signal, '--block-time', '20ms']);
      const provider = new WebSocketProvider(server.url, { attempts: 0 });
      await new Promise<void>((resolve) => {
        void provider.subscribe('chain_subscribeNewHeads', [], 'chain_unsubscribeNewHeads', (head) => {
          if (Number((head as { number: string }).number) >= 3) resolve();
        });
      });
      const { exitCode, ms } = await end(signal);
      expect(exitCode).toBe(0);
      expect(ms).toBeLessThan(1000);
      expect(await isFree(Number(new URL(server.url).port))).toBe(true);
      expect(existsSync(join(chainFile(signal), 'server.json'))).toBe(false);
      expect(stderr()).toMatch(new RegExp(`block\\S* \\d+.*extrinsics\n[^\n]* stopped \\(${signal}\\)\n$`));
      await provider.close();
    },
  );

  it('behavior: ends in the midst of a long request', async () => {
    const { server, end } = await start(['--name', 'long']);
    const provider = new WebSocketProvider(server.url, { attempts: 0 });
    const mined = provider.request('dev_mine', [1_000_000]).catch((error: Error) => error);
    while (((await provider.request('chain_getHeader', [])) as { number: string }).number === '0x1');
    const { exitCode, ms } = await end('SIGTERM');
    expect(exitCode).toBe(0);
    expect(ms).toBeLessThan(1000);
    expect(await mined).toBeInstanceOf(Error);
    expect(
      (done('sim status --network sim:long') as { head: { number: number } }).head.number,
    ).toBeGreaterThan(1);
  });

  it('behavior: prints one line with the address, then what is announced', async () => {
    const { child, out } = launch(['--name', 'loud', '--announce', 'Imported #1', '--quiet']);
    await new Promise<void>((resolve) => {
      child.stdout?.on('data', () => out.stdout.includes('#1\n') && resolve());
    });
    expect(out).toEqual({
      stdout: expect.stringMatching(/^ws:\/\/127\.0\.0\.1:\d+\nImported #1\n$/),
      stderr: '',
    });
    child.kill();
  });

  it('args: fresh, preset, and the account the official localnet endows', async () => {
    const account = '5FLSigC9HGRKVhB9FiEo4Y3koPsNmBmLJbpXg2mp1hXcS59Y';
    const argv = ['--name', 'fresh', '--preset', 'localnet'];
    const env = { BT_DEFAULT_TOKEN_WALLET: '5Dt9sidKJJxfvznECukm6ptHMWP7AykqkooeZijhDfBQFDqe' };
    const first = await start([...argv, '--block-time', '50ms'], env);
    expect(first.server).toMatchObject({ preset: 'localnet', sealing: { mode: 'interval', everyMs: 50 } });
    const balance = `wallet balance --network sim:fresh --ss58 ${env.BT_DEFAULT_TOKEN_WALLET}`;
    expect(JSON.stringify(done(balance))).toContain('"1000000000000000"');
    done(`sim set-balance --network sim:fresh --ss58 ${account} --amount 7`);
    await first.end('SIGTERM');
    const again = await start(argv, env);
    expect(again.server.genesisHash).toBe(first.server.genesisHash);
    expect(again.server.head.number).toBeGreaterThan(1);
    await again.end('SIGTERM');
    const fresh = await start([...argv, '--fresh'], env);
    expect(fresh.server.head.number).toBe(1);
    expect(JSON.stringify(done(`wallet balance --network sim:fresh --ss58 ${account}`))).toContain(
      '"1000000000000000"',
    );
    await fresh.end('SIGTERM');
  });

  it('args: overrides, accounts', async () => {
    const file = join(cli.home, 'overrides.json');
    writeFileSync(file, JSON.stringify({ defaults: { 'SubtensorModule.Tempo': 33 } }));
    const { server, end } = await start(['--name', 'own', '--overrides', file, '--accounts']);
    expect(server.accounts?.[0]).toMatchObject({ uri: '//Alice', isSudo: true });
    await end('SIGTERM');
  });

  it('error: a port in use, one chain twice, another preset, a remote host without leave', async () => {
    const { server, end } = await start(['--name', 'errors']);
    const { port } = new URL(server.url);
    const refused = (...argv: string[]) => {
      const { error } = cli.json(['sim', 'start', ...argv]);
      return [error.code, error.exitCode];
    };
    expect(refused('--name', 'second', '--port', port)).toEqual(['PORT_IN_USE', 5]);
    expect(refused('--name', 'errors')).toEqual(['CHAIN_SERVED', 5]);
    expect(refused('--network', 'finney')).toEqual(['NOT_A_SIMULATION', 6]);
    expect(refused('--name', 'x', '--host', '0.0.0.0')).toEqual(['USAGE', 2]);
    expect(refused('--name', 'x', '--block-time', '12')).toEqual(['INVALID_BLOCK_TIME', 2]);
    expect(cli.json(['sim', 'reset', '--name', 'errors', '--yes']).error.code).toBe('CHAIN_SERVED');
    await end('SIGTERM');
    expect(refused('--name', 'errors', '--preset', 'large')).toEqual(['PRESET_DIFFERS', 2]);
    // What failed left nothing behind that stands in the way.
    await (await start(['--name', 'errors'])).end('SIGTERM');
  });

  it('behavior: a killed server is forgotten', async () => {
    const killed = await start(['--name', 'killed']);
    await killed.end('SIGKILL');
    expect(existsSync(join(chainFile('killed'), 'server.json'))).toBe(true);
    expect(done('sim mine --network sim:killed')).toMatchObject({ number: 2 });
    expect(done('sim stop --name killed')).toEqual({ stopped: [] });
    const next = await start(['--name', 'killed']);
    expect(next.server.head.number).toBe(2);
    await next.end('SIGTERM');
  });

  it('behavior: a registration that leads to another server is not followed', async () => {
    const [other, own] = [await start(['--name', 'other']), await start(['--name', 'mine'])];
    const registration = JSON.parse(readFileSync(join(chainFile('mine'), 'server.json'), 'utf8'));
    await own.end('SIGKILL');
    // Its port and its process id belong to somebody else by now.
    const server = { ...registration.server, url: other.server.url };
    writeFileSync(
      join(chainFile('mine'), 'server.json'),
      JSON.stringify({ ...registration, pid: other.server.pid, server }),
    );
    done('sim mine --network sim:mine --blocks 4');
    expect(done('sim status --network sim:mine')).toMatchObject({ head: { number: 5 } });
    expect(done('sim status --network sim:other')).toMatchObject({ head: { number: 1 } });
    expect(done('sim stop --name mine')).toEqual({ stopped: [] });
    await other.end('SIGTERM');
  });
});

describe('sim start --detach', () => {
  it('default: runs on, is listed, tells what it did, and is ended', async () => {
    const { url, pid, log } = done<SimServer>('sim start --name away --port 0 --detach');
    const served = () =>
      done<{ chains: { chain: string; server?: object }[] }>('sim list').chains.find(
        ({ chain }) => chain === 'away',
      );
    expect(served()).toMatchObject({ preset: 'default', block: 1, server: { url, pid } });
    done('sim mine --network sim:away --blocks 2');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(done('sim logs --name away')).toMatchObject({
      records: [
        { event: 'started', url },
        { event: 'blocks', from: 2, to: 3, extrinsics: 4 },
      ],
    });
    expect(done('sim stop --name away')).toEqual({ stopped: [{ chain: 'away', url, pid }] });
    expect(served()?.server).toBeUndefined();
    expect(readFileSync(log, 'utf8')).toContain('"stopped"');
  });

  it('behavior: its log can be followed, as lines and as documents', async () => {
    done('sim start --name told --port 0 --detach');
    const follow = (...argv: string[]) =>
      spawn(process.execPath, [BINARY, 'sim', 'logs', '--name', 'told', '--lines', '1', '-f', ...argv], {
        env: cli.env,
        stdio: ['ignore', 'pipe', 'inherit'],
      });
    const followers = [follow(), follow('--json')];
    const seen = followers.map(() => '');
    followers.forEach((child, i) => {
      children.add(child);
      child.stdout?.on('data', (data) => {
        seen[i] += data;
      });
    });
    const all = (text: string) =>
      until(
        () => seen.every((lines) => lines.includes(text)),
        () => seen.join('\n'),
      );
    await all('started');
    done('sim mine --network sim:told --blocks 2');
    await all('0x');
    const ends = followers.map((child) => new Promise((resolve) => child.once('exit', resolve)));
    for (const child of followers) child.kill('SIGINT');
    expect(await Promise.all(ends)).toEqual([0, 0]);
    expect(seen[0]).toMatch(/^\S+ {2}started at ws:\S+\n\S+ {2}blocks 2–3 {2}0x\w+ {2}4 extrinsics\n$/);
    const documents = seen[1]!
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Document<unknown>);
    for (const document of documents) expectSchema(document);
    expect(documents).toHaveLength(2);
    done('sim stop --name told');
  });

  it('error: what it fails with is told', async () => {
    const { url } = done<SimServer>('sim start --name first --port 0 --detach');
    const { port } = new URL(url);
    const { error } = cli.json(['sim', 'start', '--name', 'twice', '--port', port, '--detach']);
    expect([error.code, error.exitCode, error.details]).toEqual(['PORT_IN_USE', 5, { port: Number(port) }]);
    done('sim stop --all');
  });
});

describe('sim mode', () => {
  it('default: changes a running server, and needs one', async () => {
    const { server, end } = await start(['--name', 'modes']);
    const mode = (argv: string) => done(`sim mode --network ${server.url} ${argv}`.trim());
    expect(mode('')).toEqual({ sealing: { mode: 'instant' } });
    expect(mode('20ms')).toEqual({ sealing: { mode: 'interval', everyMs: 20 } });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(mode('manual')).toEqual({ sealing: { mode: 'manual' } });
    expect(
      (done('sim status --network sim:modes') as { head: { number: number } }).head.number,
    ).toBeGreaterThan(2);
    await end('SIGTERM');
    expect(cli.json(['sim', 'mode', 'instant', '--network', 'sim:modes']).error.code).toBe(
      'CHAIN_NOT_SERVED',
    );
  });
});
