import { Client } from '../../client/index.js';
import type { SealingMode } from '../../output/views/sim.js';
import { type LogRecord, logLine, type SimServer } from '../../output/views/sim-server.js';
import type { PresetName } from '../../runtime/node/index.js';
import type { ServerOptions } from '../../runtime/node/server/server.js';
import type { Context } from '../context.js';
import { chainPlace } from './chain-folder.js';
import { startDetached } from './detach.js';
import { listDevelopmentAccounts } from './development-accounts.js';
import { newChain } from './new-chain.js';
import { serveChain } from './serve.js';

/** The flags of `sim start`, as parsed. */
export interface StartFlags {
  name?: string | undefined;
  preset?: PresetName | undefined;
  overrides?: string | undefined;
  fresh?: boolean | undefined;
  'block-time'?: SealingMode | undefined;
  archive?: boolean | undefined;
  port?: number | undefined;
  host?: string | undefined;
  'allow-origin'?: string[] | undefined;
  'rate-limit'?: number | undefined;
  dev?: boolean | undefined;
  accounts?: boolean | undefined;
  detach?: boolean | undefined;
  quiet?: boolean | undefined;
  'log-json'?: boolean | undefined;
}

/** A server that answers. */
export interface LongRun {
  readonly server: SimServer;
  /** Resolves when there is nothing left to wait for: at once for one in the background. */
  readonly ended: Promise<void>;
}

const DEFAULT_PORT = 9944;

/**
 * Serves the chain that flags and context name, here or in the background.
 *
 * @param argv the command's words behind its name
 * @throws ChainServedError, PortInUseError, PresetDiffersError, PresetError, ChainFileError, ServerStartError
 */
export async function startServer(
  context: Context,
  flags: StartFlags,
  argv: readonly string[],
): Promise<LongRun> {
  const place = chainPlace(context, 'start', flags.name);
  if (flags.detach) {
    const rest = argv.filter((word) => !OWN_WORDS.has(word));
    return { server: await startDetached(context.host, rest, place.folder), ended: Promise.resolve() };
  }
  const { server, chain, ended } = await serveChain(context.host, {
    place,
    made: await newChain(context, flags.preset, flags.overrides),
    isFresh: flags.fresh === true,
    isArchive: flags.archive === true,
    sealing: flags['block-time'] ?? { mode: 'instant' },
    listen: listenOptions(flags),
    echo: flags.quiet ? () => undefined : echoTo(context, flags['log-json'] === true),
  });
  if (!flags.accounts) return { server, ended };
  const { accounts } = await listDevelopmentAccounts(new Client(chain.provider));
  return { server: { ...server, accounts }, ended };
}

/** What is for the process that starts the server and not for the server. */
const OWN_WORDS = new Set([
  '--detach',
  '-d',
  '--json',
  '--json-output',
  '--json-out',
  '--quiet',
  '-q',
  '--log-json',
]);

function listenOptions(flags: StartFlags): ServerOptions & { port: number } {
  const { port = DEFAULT_PORT, host, dev = true } = flags;
  const [origins, rateLimit] = [flags['allow-origin'], flags['rate-limit']];
  return {
    port,
    dev,
    // A machine that may be reached from elsewhere goes by any name.
    ...(host === undefined ? {} : { host, hosts: ['*'] }),
    ...(origins === undefined ? {} : { origins }),
    ...(rateLimit === undefined ? {} : { rateLimit }),
  };
}

function echoTo({ host }: Context, asJson: boolean): (record: LogRecord) => void {
  return (record) => {
    host.stderr.write(`${asJson ? JSON.stringify(record) : logLine(record)}\n`);
  };
}
