import { BaseError, EXIT } from './base.js';
import { didYouMean, orList } from './suggest.js';

/** The network named is neither one we know nor a WebSocket URL. Never a silent fallback to another one. */
export class UnknownNetworkError extends BaseError {
  constructor(
    readonly network: string,
    known: readonly string[],
    reason = 'it is neither a known name nor a ws:// or wss:// URL',
  ) {
    super(`${JSON.stringify(network)} is not a network: ${reason}.`, {
      code: 'UNKNOWN_NETWORK',
      exitCode: EXIT.usage,
      details: { network, known },
      help: [...didYouMean(network, known), `Use ${orList([...known, 'a ws:// or wss:// URL'])}.`],
    });
  }
}

export class UnknownSettingError extends BaseError {
  constructor(
    readonly key: string,
    known: readonly string[],
  ) {
    super(`There is no setting ${JSON.stringify(key)}.`, {
      code: 'UNKNOWN_SETTING',
      exitCode: EXIT.usage,
      details: { key, known },
      help: [...didYouMean(key, known), `The settings are ${known.join(', ')}.`],
    });
  }
}

/** A setting has a value that it cannot have; `source` says who gave it. */
export class InvalidSettingError extends BaseError {
  constructor(
    readonly key: string,
    readonly value: unknown,
    readonly source: string,
    reason: string,
    help: string[] = [],
  ) {
    super(`The setting ${key} from ${source} is not usable: ${reason}.`, {
      code: 'INVALID_SETTING',
      exitCode: EXIT.usage,
      details: { key, value, source },
      help,
    });
  }
}

/** The configuration file is there but cannot be read, parsed or written. */
export class ConfigFileError extends BaseError {
  constructor(
    readonly path: string,
    reason: string,
    help: string[] = [],
  ) {
    super(`The configuration file ${path} ${reason}.`, {
      code: 'CONFIG_FILE',
      exitCode: EXIT.usage,
      details: { path },
      help,
    });
  }
}
