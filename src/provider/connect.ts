import type WebSocket from 'ws';
import { NodeUnreachableError } from '../errors/node.js';

/** Answers can be as large as the metadata of all pallets, or a map of many entries. */
const MAX_MESSAGE_BYTES = 256 * 2 ** 20;

/** Opens a WebSocket. @throws NodeUnreachableError when it cannot within `timeoutMs`. */
export async function connect(url: string, timeoutMs: number): Promise<WebSocket> {
  const { default: WebSocket } = await import('ws');
  return new Promise<WebSocket>((resolve, reject) => {
    let socket: WebSocket;
    try {
      socket = new WebSocket(url, { handshakeTimeout: timeoutMs, maxPayload: MAX_MESSAGE_BYTES });
    } catch (cause) {
      reject(new NodeUnreachableError(url, cause));
      return;
    }
    socket.once('error', (cause) => reject(new NodeUnreachableError(url, cause)));
    socket.once('open', () => resolve(socket));
  });
}
