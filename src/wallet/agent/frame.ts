import type { Socket } from 'node:net';
import { AgentProtocolError } from '../../errors/agent.js';

/**
 * One message on the socket: a JSON header, and a body of raw bytes for what must be wiped (a secret on its way in) or
 * is binary anyway (payloads, signatures). Layout: u32 header length, u32 body length, header, body; big-endian.
 */
export interface Frame {
  header: Record<string, unknown>;
  body: Uint8Array;
}

const PREFIX_BYTES = 8;
const MAX_HEADER_BYTES = 64 * 1024;
/** Larger than any extrinsic a chain accepts. */
const MAX_BODY_BYTES = 8 * 1024 * 1024;

export function writeFrame(
  socket: Socket,
  header: Record<string, unknown>,
  body: Uint8Array = new Uint8Array(),
): void {
  const head = Buffer.from(JSON.stringify(header), 'utf8');
  const prefix = Buffer.alloc(PREFIX_BYTES);
  prefix.writeUInt32BE(head.length, 0);
  prefix.writeUInt32BE(body.length, 4);
  socket.write(Buffer.concat([prefix, head, body]));
}

/**
 * The frames of a connection, in order; ends with the connection.
 *
 * @throws AgentProtocolError for lengths out of bounds or a header that is no JSON object
 */
export async function* readFrames(socket: Socket): AsyncGenerator<Frame> {
  let pending = Buffer.alloc(0);
  for await (const chunk of socket as AsyncIterable<Buffer>) {
    pending = Buffer.concat([pending, chunk]);
    chunk.fill(0);
    for (
      let size = frameSize(pending);
      size !== undefined && pending.length >= size;
      size = frameSize(pending)
    ) {
      yield parseFrame(pending.subarray(0, size));
      const rest = Buffer.from(pending.subarray(size));
      pending.fill(0);
      pending = rest;
    }
  }
}

function frameSize(pending: Buffer): number | undefined {
  if (pending.length < PREFIX_BYTES) return undefined;
  const [head, body] = [pending.readUInt32BE(0), pending.readUInt32BE(4)];
  if (head > MAX_HEADER_BYTES || body > MAX_BODY_BYTES)
    throw new AgentProtocolError('a message is too large');
  return PREFIX_BYTES + head + body;
}

function parseFrame(bytes: Buffer): Frame {
  const bodyStart = PREFIX_BYTES + bytes.readUInt32BE(0);
  let header: unknown;
  try {
    header = JSON.parse(bytes.toString('utf8', PREFIX_BYTES, bodyStart));
  } catch {
    throw new AgentProtocolError('a message is not JSON');
  }
  if (typeof header !== 'object' || header === null || Array.isArray(header)) {
    throw new AgentProtocolError('a message is not an object');
  }
  return { header: header as Record<string, unknown>, body: Uint8Array.from(bytes.subarray(bodyStart)) };
}
