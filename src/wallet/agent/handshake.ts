import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Socket } from 'node:net';
import { AgentProtocolError } from '../../errors/agent.js';
import { type Frame, writeFrame } from './frame.js';

/**
 * Node cannot ask the kernel who is at the other end of a socket, so both ends prove that they can read the cookie in
 * the 0700 folder, each over the other's fresh nonce, before anything else is said.
 */
export const PROTOCOL = 'tao-agent/1';
const NONCE_BYTES = 32;

const proof = (cookie: Uint8Array, role: 'client' | 'agent', own: string, other: string): string =>
  createHmac('sha256', cookie).update(`${PROTOCOL} ${role} ${own} ${other}`).digest('hex');

function isProof(given: unknown, expected: string): boolean {
  const [a, b] = [Buffer.from(String(given)), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}

async function nextHeader(frames: AsyncGenerator<Frame>): Promise<Record<string, unknown>> {
  const frame = await frames.next();
  if (frame.done) throw new AgentProtocolError('the connection was closed');
  return frame.value.header;
}

const newNonce = (): string => randomBytes(NONCE_BYTES).toString('hex');
const isNonce = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);

/** The agent's half. @throws AgentProtocolError when the client does not know the cookie */
export async function greetClient(
  socket: Socket,
  frames: AsyncGenerator<Frame>,
  cookie: Uint8Array,
): Promise<void> {
  const own = newNonce();
  writeFrame(socket, { protocol: PROTOCOL, nonce: own });
  const { nonce, proof: given } = await nextHeader(frames);
  if (!isNonce(nonce) || !isProof(given, proof(cookie, 'client', nonce, own))) {
    throw new AgentProtocolError('the client is not this user');
  }
  writeFrame(socket, { proof: proof(cookie, 'agent', own, nonce) });
}

/** The client's half. @throws AgentProtocolError when the other end does not know the cookie */
export async function greetAgent(
  socket: Socket,
  frames: AsyncGenerator<Frame>,
  cookie: Uint8Array,
): Promise<void> {
  const hello = await nextHeader(frames);
  if (hello.protocol !== PROTOCOL || !isNonce(hello.nonce))
    throw new AgentProtocolError('it speaks another protocol');
  const own = newNonce();
  writeFrame(socket, { nonce: own, proof: proof(cookie, 'client', own, hello.nonce) });
  const { proof: given } = await nextHeader(frames);
  if (!isProof(given, proof(cookie, 'agent', hello.nonce, own)))
    throw new AgentProtocolError('it is not this user’s agent');
}
