import { chmodSync, lstatSync, rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { AgentStartError } from '../../errors/agent.js';
import { BaseError } from '../../errors/base.js';
import { wipe } from '../secret-bytes.js';
import { isAgentReachable } from './client.js';
import { type Frame, readFrames, writeFrame } from './frame.js';
import { greetClient } from './handshake.js';
import { KeyRing } from './key-ring.js';
import { type AgentPlace, agentPlace, prepareAgentFolder, writeCookie } from './place.js';
import { type AgentRequest, type AgentResponse, parseRequest } from './protocol.js';
import { logSignature, payloadHash } from './signature-log.js';
import { takeStartLock } from './start-lock.js';

export interface AgentOptions {
  /** Milliseconds since 1970; the wall clock by default. */
  now?: () => number;
  /** How long an agent that holds no key waits for one. */
  idleMs?: number;
}

export interface RunningAgent {
  place: AgentPlace;
  /** Settles when the agent has ended, by itself or by `close`: keys wiped, socket gone. */
  ended: Promise<void>;
  close(): Promise<void>;
}

const DEFAULT_IDLE_MS = 15_000;
const TICK_MS = 250;
/** A client that says nothing for this long is cut off. */
const CONNECTION_TIMEOUT_MS = 30_000;
const MAX_CONNECTIONS = 256;

/**
 * Serves keys from memory in this process: takes private keys, gives signatures, and never gives a key back. Ends by
 * itself when the last key's time is over, or when nobody can find it any more. The CLI calls it in a detached process of its own.
 *
 * @throws AgentStartError when one runs already; AgentUnsafeError
 */
export async function startAgent(folder: string, options: AgentOptions = {}): Promise<RunningAgent> {
  const { now = Date.now, idleMs = DEFAULT_IDLE_MS } = options;
  const place = agentPlace(folder);
  const server = createServer();
  const cookie = await listenAlone(place, server);
  const agent = new Agent(place, cookie, new KeyRing(now), now());
  server.maxConnections = MAX_CONNECTIONS;
  server.on('connection', (socket) => agent.serve(socket));
  let idleSince = now();
  const ended = new Promise<void>((resolve) => {
    server.on('close', () => {
      clearInterval(timer);
      agent.wipe();
      resolve();
    });
  });
  const close = (): Promise<void> => {
    agent.wipe();
    if (server.listening) server.close();
    agent.hangUp();
    return ended;
  };
  const isHome = stillThere(place.cookie);
  const timer = setInterval(() => {
    if (!isHome()) void close();
    else if (agent.keys.list().length > 0) idleSince = now();
    else if (agent.hasServed || now() - idleSince > idleMs) void close();
  }, TICK_MS);
  return { place, ended, close };
}

/** Tells whether a file is still the one it is now: neither gone with its folder nor replaced by another agent's. */
function stillThere(path: string): () => boolean {
  const inode = (): bigint | undefined => {
    try {
      return lstatSync(path, { bigint: true }).ino;
    } catch {
      return undefined;
    }
  };
  const first = inode();
  return () => first !== undefined && inode() === first;
}

/** The state of one agent and its answers. */
class Agent {
  readonly #connections = new Set<Socket>();
  /** Whether a key was ever held; from then on, no key left means the work is done. */
  hasServed = false;

  constructor(
    private readonly place: AgentPlace,
    private readonly cookie: Uint8Array,
    readonly keys: KeyRing,
    private readonly startedAt: number,
  ) {}

  wipe(): void {
    this.keys.clear();
    wipe(this.cookie);
  }

  hangUp(): void {
    for (const socket of this.#connections) socket.destroy();
  }

  serve(socket: Socket): void {
    this.#connections.add(socket);
    socket.setTimeout(CONNECTION_TIMEOUT_MS, () => socket.destroy());
    socket.on('close', () => this.#connections.delete(socket));
    socket.on('error', () => socket.destroy());
    // Whatever a client sends, the worst that happens to the agent is one connection less.
    this.#converse(socket).catch(() => socket.destroy());
  }

  async #converse(socket: Socket): Promise<void> {
    const frames = readFrames(socket);
    await greetClient(socket, frames, this.cookie);
    for await (const frame of frames) {
      const { response, body } = await this.#answer(frame);
      writeFrame(socket, { ...response }, body);
    }
    socket.end();
  }

  async #answer({ header, body }: Frame): Promise<{ response: AgentResponse; body?: Uint8Array }> {
    const request = parseRequest(header);
    if (request === undefined)
      return { response: { ok: false, code: 'AGENT_PROTOCOL', message: 'unknown request' } };
    try {
      return await this.#perform(request, body);
    } catch (error) {
      const [code, message] =
        error instanceof BaseError ? [error.code, error.message] : ['AGENT_PROTOCOL', 'it failed'];
      return { response: { ok: false, code, message } };
    } finally {
      if (request.method === 'unlock') wipe(body);
    }
  }

  async #perform(
    request: AgentRequest,
    body: Uint8Array,
  ): Promise<{ response: AgentResponse; body?: Uint8Array }> {
    switch (request.method) {
      case 'status': {
        const status = { pid: process.pid, startedAt: this.startedAt, keys: this.keys.list() };
        return { response: { ok: true, status } };
      }
      case 'unlock': {
        const key = await this.keys.add(body, request.type, request.label, request.forMs);
        this.hasServed = true;
        return { response: { ok: true, key } };
      }
      case 'sign':
        return this.#sign(request, body);
      case 'lock': {
        const locked =
          request.address === undefined ? this.keys.clear() : Number(this.keys.remove(request.address));
        return { response: { ok: true, locked } };
      }
    }
  }

  /** Logged before it is handed out: a signature that cannot be logged is not given. */
  async #sign(request: Extract<AgentRequest, { method: 'sign' }>, payload: Uint8Array) {
    const { signature, key } = await this.keys.sign(request.address, payload);
    logSignature(this.place.log, {
      time: new Date().toISOString(),
      address: key.address,
      label: key.label,
      purpose: request.purpose,
      payloadHash: payloadHash(payload),
      payloadBytes: payload.length,
      client: request.client,
    });
    return { response: { ok: true, key } as const, body: signature };
  }
}

/** Binds the socket, having made sure under a lock that no live agent has it. @returns the new cookie */
async function listenAlone(place: AgentPlace, server: Server): Promise<Uint8Array> {
  prepareAgentFolder(place);
  await takeStartLock(place);
  try {
    if (await isAgentReachable(place.folder)) throw new AgentStartError('one is running already');
    const cookie = writeCookie(place);
    if (process.platform !== 'win32') rmSync(place.socket, { force: true });
    await listen(server, place.socket);
    if (process.platform !== 'win32') chmodSync(place.socket, 0o600);
    return cookie;
  } finally {
    rmSync(place.lock, { force: true });
  }
}

function listen(server: Server, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new AgentStartError(error.code ?? 'the socket failed')),
    );
    server.listen(path, () => resolve());
  });
}
