import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import WebSocket from 'ws';
import type { Hex } from '../../src/codec/hex.js';
import { Cli } from '../helpers/cli.js';
import { tempFolder } from '../helpers/temp-folder.js';
import { developmentKey, idOf, signCall, transfer } from '../src/runtime/node/signing.js';

/** More for a long run: TAO_FUZZ=1000000. Each seed gives other messages. */
const MESSAGES = Number(process.env.TAO_FUZZ ?? 20_000);
const SEED = Number(process.env.TAO_SEED ?? Date.now() % 2 ** 31);
const BATCH = 500;
/** What memory may grow by after the first quarter, whatever the number of messages. */
const GROWTH_MB = 150;

const cli = new Cli(tempFolder('hostile-input'));
let server: ReturnType<typeof spawn>;
let socket: WebSocket;
let url: string;
let signed: Hex[];
let methods: string[];

beforeAll(async () => {
  const argv = ['sim', 'start', '--port', '0', '--no-dev', '--json'];
  server = spawn(process.execPath, [cli.binary, ...argv], {
    env: cli.env,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [line] = await once(server.stdout!, 'data');
  url = JSON.parse(String(line)).data.url;
  socket = await connect();
  methods = ((await ask('rpc_methods')) as { methods: string[] }).methods;
  const genesisHash = (await ask('chain_getBlockHash', 0)) as Hex;
  const [alice, bob] = await Promise.all(['Alice', 'Bob'].map(developmentKey));
  signed = Array.from({ length: 20 }, (_, nonce) =>
    signCall(alice!, transfer(idOf(bob!), 1_000_000n), { genesisHash, nonce }),
  );
}, 60_000);

afterAll(() => {
  socket?.terminate();
  server?.kill('SIGKILL');
});

let answers = 0;

async function connect(): Promise<WebSocket> {
  const opened = new WebSocket(url);
  await once(opened, 'open');
  return opened.on('message', () => {
    answers++;
  });
}

let lastId = 0;

/** Asks on the shared connection, which may be busy with rubbish. @throws Error when no answer comes in time */
function ask(method: string, ...params: unknown[]): Promise<unknown> {
  const id = `asked-${++lastId}`;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${method} was not answered`)), 60_000);
    const listen = (data: WebSocket.RawData) => {
      const text = String(data);
      if (!text.includes(id)) return;
      clearTimeout(timer);
      socket.off('message', listen);
      const { result, error } = JSON.parse(text);
      if (error) reject(new Error(JSON.stringify(error)));
      else resolve(result);
    };
    socket.on('message', listen);
    socket.send(JSON.stringify({ jsonrpc: '2.0', id, method, params }));
  });
}

const residentMb = (): number =>
  Number(execFileSync('ps', ['-o', 'rss=', '-p', `${server.pid}`], { encoding: 'utf8' })) / 1024;

/** Hexadecimal text with digits changed, left out, put in; or cut. */
function mutatedHex(texts: readonly string[]): fc.Arbitrary<string> {
  const edit = fc.record({ at: fc.nat(600), cut: fc.nat(4), put: fc.stringMatching(/^[0-9a-f]{0,4}$/) });
  return fc.tuple(fc.constantFrom(...texts), fc.array(edit, { maxLength: 3 })).map(([text, edits]) =>
    edits.reduce((hex, { at, cut, put }) => {
      const place = 2 + (at % Math.max(1, hex.length - 2));
      return hex.slice(0, place) + put + hex.slice(place + cut);
    }, text),
  );
}

/** One message: a request of a known or unknown method with likely or unlikely parameters, an extrinsic, or no request at all. */
function message(): fc.Arbitrary<string> {
  const extrinsic = mutatedHex(signed);
  const hex = fc.oneof(fc.uint8Array({ maxLength: 80 }), fc.uint8Array({ minLength: 32, maxLength: 32 }));
  const likely = fc.oneof(
    hex.map((bytes) => `0x${Buffer.from(bytes).toString('hex')}`),
    fc.nat(300),
    fc.constantFrom('latest', 'Metadata_metadata', 'SubnetInfoRuntimeApi_get_all_metagraphs', null, true),
    fc.array(fc.constantFrom('0x', '0x00', '0xff'), { maxLength: 5 }),
    extrinsic,
    fc.jsonValue({ maxDepth: 3 }),
  );
  const request = (method: fc.Arbitrary<string>, params: fc.Arbitrary<unknown>): fc.Arbitrary<string> =>
    fc
      .record({ jsonrpc: fc.constant('2.0'), id: fc.nat(), method, params })
      .map((value) => JSON.stringify(value));
  const known = fc.constantFrom(...methods);
  const carrying = fc.constantFrom(
    'author_submitExtrinsic',
    'author_submitAndWatchExtrinsic',
    'payment_queryInfo',
    'system_dryRun',
    'transaction_v1_broadcast',
  );
  const whole = fc.oneof(
    request(known, fc.array(likely, { maxLength: 4 })),
    request(
      carrying,
      extrinsic.map((text) => [text]),
    ),
    request(fc.string(), fc.jsonValue()),
    fc
      .array(request(known, fc.array(likely, { maxLength: 2 })), { maxLength: 4 })
      .map((all) => `[${all.join()}]`),
    fc.nat(2000).map((depth) => '['.repeat(depth)),
  );
  const cut = fc.tuple(whole, fc.nat(200)).map(([text, at]) => text.slice(0, at));
  return fc.oneof(
    { arbitrary: whole, weight: 6 },
    { arbitrary: cut, weight: 1 },
    { arbitrary: fc.string(), weight: 1 },
  );
}

describe('hostile input', () => {
  it(
    `behavior: ${MESSAGES} messages, seed ${SEED}: none ends or stalls the node, and its memory stays`,
    async () => {
      let early = Number.POSITIVE_INFINITY;
      for (let sent = 0; sent < MESSAGES; sent += BATCH) {
        const batch = fc.sample(message(), { numRuns: BATCH, seed: SEED + sent });
        // A connection that asked for too much is closed; its subscriptions end with it.
        if (socket.readyState !== WebSocket.OPEN || sent % (10 * BATCH) === 0) {
          socket.terminate();
          socket = await connect();
        }
        for (const text of batch) socket.send(text);
        await ask('system_chain').catch(async (error) => {
          if (socket.readyState === WebSocket.OPEN) throw error;
          socket = await connect();
          await ask('system_chain');
        });
        if (sent <= MESSAGES / 4) early = residentMb();
      }
      expect(server.exitCode).toBeNull();
      // All but those that a closed connection swallowed.
      expect(answers).toBeGreaterThan(MESSAGES * 0.9);
      expect(residentMb() - early).toBeLessThan(GROWTH_MB);
    },
    120_000 + MESSAGES * 10,
  );

  it('behavior: the chain goes on as if nothing had been', async () => {
    const alice = await developmentKey('Alice');
    const nonce = (await ask('system_accountNextIndex', alice.address)) as number;
    const genesisHash = (await ask('chain_getBlockHash', 0)) as Hex;
    const before = Number(((await ask('chain_getHeader')) as { number: Hex }).number);
    await ask('author_submitExtrinsic', signCall(alice, transfer(idOf(alice), 1n), { genesisHash, nonce }));
    expect(Number(((await ask('chain_getHeader')) as { number: Hex }).number)).toBe(before + 1);
  });
});
