import { BaseError, EXIT } from './base.js';

/** The TAO a chain says it issued is not where it should be: a defect of the simulation. */
export class IssuanceMismatchError extends BaseError {
  constructor(details: { sumRao: string; issuanceRao: string; emissionIssuanceRao: string }) {
    super('Total issuance does not equal the sum of its parts.', {
      code: 'ISSUANCE_MISMATCH',
      exitCode: EXIT.unexpected,
      details,
      help: ['This is a defect of the simulated chain; please report it with the steps that led here.'],
    });
  }
}

/** Another process serves the chain; two could not agree on when to make blocks. */
export class ChainServedError extends BaseError {
  constructor(folder: string, pid?: number, url?: string) {
    super(`This chain is served already${url === undefined ? '' : ` at ${url}`}.`, {
      code: 'CHAIN_SERVED',
      exitCode: EXIT.node,
      retry: 'later',
      details: { folder, ...(pid === undefined ? {} : { pid }), ...(url === undefined ? {} : { url }) },
      help: ['End its server with `tao sim stop`, or use another chain with --name.'],
    });
  }
}

/** What was asked for is a matter of a running server, and the chain has none. */
export class ChainNotServedError extends BaseError {
  constructor(readonly chain: string) {
    super(`No server runs for the chain ${chain}.`, {
      code: 'CHAIN_NOT_SERVED',
      exitCode: EXIT.node,
      details: { chain },
      help: ['Start one with `tao sim start`.'],
    });
  }
}

/** A server in the background ended before it answered; its own error is repeated where it told one. */
export class ServerStartError extends BaseError {
  constructor(reason: string, log: string) {
    super(`The server could not be started: ${reason}.`, {
      code: 'SERVER_START',
      exitCode: EXIT.node,
      details: { reason, log },
      help: [`Its log is ${log}.`],
    });
  }
}

/** A server was asked to end, and then made to, and is still there. */
export class ServerStopError extends BaseError {
  constructor(readonly pid: number) {
    super(`The server with process id ${pid} does not end.`, {
      code: 'SERVER_STOP',
      exitCode: EXIT.node,
      details: { pid },
    });
  }
}

/** An existing chain keeps what it was made from. */
export class PresetDiffersError extends BaseError {
  constructor(chain: string, preset: string, wanted: string) {
    super(`The chain ${chain} was made from the preset ${preset}, not from ${wanted}.`, {
      code: 'PRESET_DIFFERS',
      exitCode: EXIT.usage,
      details: { chain, preset, wanted },
      help: ['Throw it away and make it anew with --fresh, or use another one with --name.'],
    });
  }
}

/** A simulated chain cannot do what a development verb asks. Nothing was changed. */
export class PowerRefusedError extends BaseError {
  constructor(verb: string, reason: string) {
    super(`\`sim ${verb}\` cannot be done: ${reason.replace(/\.$/, '')}.`, {
      code: 'POWER_REFUSED',
      exitCode: EXIT.refused,
      details: { verb, reason },
    });
  }
}

/** An exported chain does not fit into one request to a server. */
export class ChainExportTooLargeError extends BaseError {
  constructor(bytes: number, limit: number) {
    super('This exported chain is too large to be sent to a running server.', {
      code: 'CHAIN_EXPORT_TOO_LARGE',
      exitCode: EXIT.usage,
      details: { bytes, limit },
      help: ['End the server with `tao sim stop`, import the chain, and start it again.'],
    });
  }
}

export class ExportUnwritableError extends BaseError {
  constructor(path: string, reason: string) {
    super(`The chain cannot be written to ${path}: ${reason}.`, {
      code: 'EXPORT_UNWRITABLE',
      exitCode: EXIT.node,
      retry: 'later',
      details: { path, reason },
    });
  }
}
