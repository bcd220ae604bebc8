import { BaseError, EXIT } from './base.js';

/** No unlock agent answers in this folder. */
export class AgentNotRunningError extends BaseError {
  constructor(folder: string) {
    super('No unlock agent is running.', {
      code: 'AGENT_NOT_RUNNING',
      exitCode: EXIT.wallet,
      details: { folder },
      help: ['Start one with `tao wallet unlock`.'],
    });
  }
}

/** The agent's folder or socket is not ours alone, so nothing secret is sent there. */
export class AgentUnsafeError extends BaseError {
  constructor(path: string, reason: string) {
    super(`The unlock agent's ${path} is not safe to use: ${reason}.`, {
      code: 'AGENT_UNSAFE',
      exitCode: EXIT.wallet,
      details: { path, reason },
    });
  }
}

/** What answered is no agent of ours, or the connection broke off. */
export class AgentProtocolError extends BaseError {
  constructor(reason: string) {
    super(`The unlock agent could not be talked to: ${reason}.`, {
      code: 'AGENT_PROTOCOL',
      exitCode: EXIT.wallet,
      retry: 'now',
      details: { reason },
    });
  }
}

/** The agent does not hold the key (any more). */
export class AgentKeyMissingError extends BaseError {
  constructor(readonly address: string) {
    super(`The unlock agent does not hold the key of ${address}; its time may be over.`, {
      code: 'AGENT_KEY_MISSING',
      exitCode: EXIT.wallet,
      details: { address },
      help: ['Unlock it again with `tao wallet unlock`.'],
    });
  }
}

export class AgentStartError extends BaseError {
  constructor(reason: string) {
    super(`The unlock agent could not be started: ${reason}.`, {
      code: 'AGENT_START',
      exitCode: EXIT.wallet,
      retry: 'now',
      details: { reason },
    });
  }
}
