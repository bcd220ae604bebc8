import { PresetDiffersError } from '../../errors/simulation.js';
import type { LogRecord, SimServer } from '../../output/views/sim-server.js';
import { type EmbeddedChain, openChain, type Sealing } from '../../runtime/node/index.js';
import { type ServerOptions, startServer } from '../../runtime/node/server/server.js';
import type { Host } from '../host.js';
import { untilSignal } from '../interruption.js';
import { type ChainPlace, hasChain, removeChain } from './chain-folder.js';
import { claimChain } from './find-server.js';
import type { NewChain } from './new-chain.js';
import { type Registration, unregister, updateRegistration } from './registration.js';
import { ServerLog } from './server-log.js';

export interface ServeRequest {
  readonly place: ChainPlace;
  readonly made: NewChain;
  /** Whether an existing chain is thrown away first. */
  readonly isFresh: boolean;
  /** Whether the state of every block is kept. */
  readonly isArchive: boolean;
  readonly sealing: Sealing;
  readonly listen: ServerOptions & { readonly port: number };
  /** Where the log is shown besides its file. */
  readonly echo: (record: LogRecord) => void;
}

export interface ServedChain {
  readonly server: SimServer;
  readonly chain: EmbeddedChain;
  /** Resolves once a signal has ended it and all is closed. */
  readonly ended: Promise<void>;
}

/**
 * Serves a chain until a signal comes. It answers when this resolves, and has two blocks at least: some clients look at
 * the parent of the head.
 *
 * @throws ChainServedError, PortInUseError, PresetDiffersError and what opening a chain throws
 */
export async function serveChain(host: Host, request: ServeRequest): Promise<ServedChain> {
  const { folder } = request.place;
  const registration: Registration = { pid: process.pid, startedAt: host.now() };
  await claimChain(folder, registration);
  const closers: (() => Promise<void>)[] = [async () => unregister(folder, registration)];
  const close = async () => {
    for (const closer of closers.splice(0).reverse()) await closer();
  };
  try {
    const chain = await openServed(request);
    closers.push(() => chain.close());
    const { port, url, close: closeServer } = await startServer(chain.node, request.listen);
    closers.push(closeServer);
    // Whatever the addresses it listens on, this machine is one of them.
    const here = isWildcard(request.listen.host) ? `ws://127.0.0.1:${port}` : url;
    updateRegistration(folder, { ...registration, server: { url: here, peerId: chain.node.id } });
    const log = new ServerLog(folder, request.echo, host.now);
    log.write({ event: 'started', url: here });
    const tellRest = log.follow(chain.node);
    const ended = untilSignal().then(async (signal) => {
      tellRest();
      await close();
      log.write({ event: 'stopped', message: signal });
    });
    return { server: describe(request.place, chain, here, log.path), chain, ended };
  } catch (error) {
    await close();
    throw error;
  }
}

async function openServed({
  place,
  made,
  isFresh,
  isArchive,
  sealing,
  listen,
}: ServeRequest): Promise<EmbeddedChain> {
  const { name, folder } = place;
  if (isFresh) removeChain(folder);
  const wasThere = hasChain(folder);
  const chain = await openChain({
    dir: folder,
    sealing,
    archive: isArchive,
    dev: listen.dev ?? true,
    ...made,
  });
  try {
    const { node } = chain;
    const { name: preset } = node.db.about;
    if (wasThere && made.preset !== undefined && made.preset !== preset) {
      throw new PresetDiffersError(name, preset, made.preset);
    }
    if (node.db.head.number === 0) node.author.seal(await node.authoring());
    return chain;
  } catch (error) {
    await chain.close();
    throw error;
  }
}

function describe(
  { name, folder }: ChainPlace,
  { node }: EmbeddedChain,
  url: string,
  log: string,
): SimServer {
  const { db, author } = node;
  const { number, hash } = db.head;
  return {
    chain: name,
    url,
    pid: process.pid,
    preset: db.about.name,
    genesisHash: db.blocks.hashOf(0) ?? '',
    head: { number, hash },
    sealing: author.sealing,
    path: folder,
    log,
  };
}

const isWildcard = (host = ''): boolean => host === '0.0.0.0' || host === '::';
