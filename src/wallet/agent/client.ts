import { connect, type Socket } from 'node:net';
import { readSs58 } from '../../codec/ss58.js';
import { AgentKeyMissingError, AgentNotRunningError, AgentProtocolError } from '../../errors/agent.js';
import { BaseError } from '../../errors/base.js';
import type { KeyPair } from '../key-pair.js';
import { wipe } from '../secret-bytes.js';
import type { Signer } from '../signer.js';
import { type Frame, readFrames, writeFrame } from './frame.js';
import { greetAgent } from './handshake.js';
import type { HeldKey } from './key-ring.js';
import { type AgentPlace, agentPlace, checkAgentFolder, readCookie } from './place.js';
import type { AgentRequest, AgentResponse, AgentStatus } from './protocol.js';

const TIMEOUT_MS = 10_000;

/** One answered request. */
interface Answer {
  response: Extract<AgentResponse, { ok: true }>;
  body: Uint8Array;
}

/**
 * What the agent holds.
 *
 * @param folder the agent's folder
 * @throws AgentNotRunningError, AgentUnsafeError, AgentProtocolError
 */
export async function agentStatus(folder: string): Promise<AgentStatus> {
  const { response } = await ask(folder, { method: 'status' });
  if (response.status === undefined) throw new AgentProtocolError('its answer lacks a status');
  return response.status;
}

/**
 * Hands a private key to the agent for a while. The pair stays the caller's to wipe.
 *
 * @param forMs at most a week
 * @throws AgentNotRunningError, AgentUnsafeError, AgentProtocolError
 */
export async function unlockInAgent(
  folder: string,
  pair: KeyPair,
  label: string,
  forMs: number,
): Promise<HeldKey> {
  const secret = Uint8Array.from(pair.privateKey);
  const { response } = await ask(folder, { method: 'unlock', type: pair.type, label, forMs }, secret);
  wipe(secret);
  if (response.key?.address !== pair.address)
    throw new AgentProtocolError('it took another key than it was given');
  return response.key;
}

/**
 * Wipes one key, or all. With none left the agent ends.
 *
 * @returns how many keys were wiped
 * @throws AgentNotRunningError, AgentUnsafeError, AgentProtocolError
 */
export async function lockAgent(folder: string, address?: string): Promise<number> {
  const { response } = await ask(folder, { method: 'lock', ...(address === undefined ? {} : { address }) });
  return response.locked ?? 0;
}

/**
 * A signer over a key in the agent, or undefined when no agent runs or it does not hold this key. Each signature is a
 * connection of its own, so the signer needs no disposal and survives nothing the agent does not.
 *
 * @throws AgentUnsafeError when the folder is open to others: silence would hide an attack
 */
export async function findAgentSigner(folder: string, address: string): Promise<Signer | undefined> {
  let held: HeldKey | undefined;
  try {
    held = (await agentStatus(folder)).keys.find((key) => key.address === address);
  } catch (error) {
    if (error instanceof AgentNotRunningError || error instanceof AgentProtocolError) return undefined;
    throw error;
  }
  if (held === undefined) return undefined;
  return {
    address,
    publicKey: readSs58(address).accountId,
    type: held.type,
    async sign(payload, purpose = '') {
      const request = {
        method: 'sign',
        address,
        purpose: purpose.slice(0, 500),
        client: process.pid,
      } as const;
      const { body } = await ask(folder, request, payload);
      if (body.length !== 64) throw new AgentProtocolError('its answer is no signature');
      return body;
    },
  };
}

/** Whether a live agent of this user answers. */
export async function isAgentReachable(folder: string): Promise<boolean> {
  try {
    await agentStatus(folder);
    return true;
  } catch (error) {
    if (error instanceof AgentNotRunningError || error instanceof AgentProtocolError) return false;
    throw error;
  }
}

async function ask(folder: string, request: AgentRequest, body?: Uint8Array): Promise<Answer> {
  const place = agentPlace(folder);
  checkAgentFolder(place);
  const cookie = readCookie(place);
  const socket = await open(place);
  try {
    const frames = readFrames(socket);
    await greetAgent(socket, frames, cookie);
    writeFrame(socket, { ...request }, body);
    const { value, done } = await frames.next();
    if (done) throw new AgentProtocolError('the connection was closed');
    return readAnswer(value, request);
  } catch (error) {
    throw error instanceof BaseError ? error : new AgentProtocolError('the connection broke off');
  } finally {
    wipe(cookie);
    socket.destroy();
  }
}

function readAnswer({ header, body }: Frame, request: AgentRequest): Answer {
  const response = header as AgentResponse;
  if (response.ok === true) return { response, body };
  if (response.code === 'AGENT_KEY_MISSING' && 'address' in request)
    throw new AgentKeyMissingError(request.address ?? '');
  throw new AgentProtocolError(`it answered ${JSON.stringify(String(response.message).slice(0, 200))}`);
}

function open(place: AgentPlace): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(place.socket);
    socket.setTimeout(TIMEOUT_MS, () => socket.destroy(new AgentProtocolError('it does not answer')));
    socket.once('connect', () => resolve(socket));
    // No socket, or one that nobody serves any more.
    socket.once('error', () => reject(new AgentNotRunningError(place.folder)));
  });
}
