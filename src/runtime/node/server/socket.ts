import type { WebSocket } from 'ws';
import type { Node } from '../node.js';
import type { Handler } from '../rpc/handler.js';
import { type Notification, Session, type SessionOptions } from '../rpc/session.js';
import { dispatch } from './dispatch.js';

/** A client that leaves more than this unread is let go. */
const MAX_UNREAD_BYTES = 64 * 2 ** 20;
const POLICY_VIOLATION = 1008;
/** Requests of one client that may be in work at once; further ones wait. */
const MAX_IN_WORK = 64;

const MAX_SUBSCRIPTIONS = 1024;
/**
 * A client may look at the block when it hears `inBlock`; polkadot.js gives that up, and never tells its caller, when the next
 * status comes before it is done.
 */
const FINALITY_DELAY_MS = 500;

/** Serves one WebSocket client until it goes. */
export function serveSocket(
  node: Node,
  handlers: ReadonlyMap<string, Handler>,
  socket: WebSocket,
  options: Pick<SessionOptions, 'mayCall'>,
): Session {
  const send = (text: string) => {
    if (socket.readyState !== socket.OPEN) return;
    if (socket.bufferedAmount > MAX_UNREAD_BYTES) socket.close(POLICY_VIOLATION, 'too slow');
    else socket.send(text);
  };
  const notify = ({ method, subscription, result }: Notification) => {
    send(JSON.stringify({ jsonrpc: '2.0', method, params: { subscription, result } }));
  };
  const session = new Session(node, handlers, notify, {
    maxSubscriptions: MAX_SUBSCRIPTIONS,
    finalityDelayMs: FINALITY_DELAY_MS,
    ...options,
  });
  const waiting: string[] = [];
  let inWork = 0;
  const serve = async (text: string): Promise<void> => {
    inWork++;
    const reply = await dispatch(session, text);
    if (reply.text !== undefined) send(reply.text);
    for (const start of reply.afterwards) start();
    inWork--;
    const next = waiting.shift();
    if (next !== undefined) void serve(next);
    else if (socket.isPaused) socket.resume();
  };
  socket.on('message', (data) => {
    const text = data.toString();
    if (inWork < MAX_IN_WORK) void serve(text);
    else if (waiting.push(text) >= MAX_IN_WORK) socket.pause();
  });
  socket.on('error', () => undefined);
  socket.on('close', () => session.close());
  return session;
}
