import { internalError, invalidRequest, parseError, RpcError } from '../rpc/rpc-error.js';
import type { Session } from '../rpc/session.js';

/** Most requests in one batch. */
const MAX_BATCH = 100;

export interface Reply {
  /** What to send back; undefined when nothing was asked. */
  readonly text: string | undefined;
  /** To be called in order once `text` is on its way. */
  readonly afterwards: readonly (() => void)[];
}

interface Request {
  readonly id?: unknown;
  readonly method: string;
  readonly params?: unknown;
}

/** Answers one frame or body: a request or a batch. Never throws: everything wrong becomes an error answer. */
export async function dispatch(session: Session, text: string): Promise<Reply> {
  let message: unknown;
  try {
    message = JSON.parse(text);
  } catch {
    return { text: JSON.stringify(failure(null, parseError())), afterwards: [] };
  }
  const afterwards: (() => void)[] = [];
  if (!Array.isArray(message)) {
    const answer = await answerOne(session, message, afterwards);
    return { text: answer && JSON.stringify(answer), afterwards };
  }
  if (message.length === 0 || message.length > MAX_BATCH) {
    const reason = message.length === 0 ? invalidRequest() : tooLargeBatch();
    return { text: JSON.stringify(failure(null, reason)), afterwards };
  }
  const answers: unknown[] = [];
  for (const request of message) {
    const answer = await answerOne(session, request, afterwards);
    if (answer) answers.push(answer);
  }
  return { text: answers.length > 0 ? JSON.stringify(answers) : undefined, afterwards };
}

async function answerOne(
  session: Session,
  message: unknown,
  afterwards: (() => void)[],
): Promise<object | undefined> {
  if (!isRequest(message)) return failure(idOf(message), invalidRequest());
  const { id, method, params } = message;
  try {
    // Named parameters are in nobody's use; the handlers take positional ones.
    const answer = await session.call(method, Array.isArray(params) ? params : []);
    if (answer.afterwards) afterwards.push(answer.afterwards);
    return id === undefined ? undefined : { jsonrpc: '2.0', result: answer.result, id };
  } catch (error) {
    return id === undefined ? undefined : failure(id, error);
  }
}

function isRequest(message: unknown): message is Request {
  if (typeof message !== 'object' || message === null) return false;
  const { id, method, params } = message as Record<string, unknown>;
  const isId = id === undefined || id === null || typeof id === 'string' || typeof id === 'number';
  return (
    isId &&
    typeof method === 'string' &&
    (params === undefined || params === null || typeof params === 'object')
  );
}

function idOf(message: unknown): string | number | null {
  const id = typeof message === 'object' && message !== null ? (message as { id?: unknown }).id : null;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}

function failure(id: unknown, error: unknown): object {
  const known =
    error instanceof RpcError ? error : internalError(error instanceof Error ? error.message : '');
  const { code, message, data } = known;
  return { jsonrpc: '2.0', error: data === undefined ? { code, message } : { code, message, data }, id };
}

const tooLargeBatch = () =>
  new RpcError(-32010, 'The batch request was too large', `Exceeded max limit of ${MAX_BATCH}`);
