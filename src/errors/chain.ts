import { BaseError, EXIT, type Retry } from './base.js';

/** What is wrong with the file of an embedded chain. */
export type ChainFileProblem =
  | 'foreign'
  | 'version'
  | 'truncated'
  | 'damaged'
  | 'read-only'
  | 'full'
  | 'unreadable';

const HELP: Record<ChainFileProblem, string> = {
  foreign: 'Name another chain with --network sim:NAME, or move the file away.',
  version:
    'Use the version of this program that made the chain, or start a new one with `tao sim start --fresh`.',
  truncated: 'Restore the file from a copy, or start a new chain with `tao sim start --fresh`.',
  damaged: 'Restore the file from a copy, or start a new chain with `tao sim start --fresh`.',
  'read-only': 'The chain can still be read; make its folder writable to change it.',
  full: 'The chain can still be read; make room on the disk to change it.',
  unreadable: 'Check the permissions of the folder.',
};

/** The file of an embedded chain cannot be used as it is. Nothing in it was changed. */
export class ChainFileError extends BaseError {
  constructor(
    readonly problem: ChainFileProblem,
    readonly path: string,
    message: string,
    { cause, retry = 'never' }: { cause?: unknown; retry?: Retry } = {},
  ) {
    super(message, {
      code: `CHAIN_FILE_${problem.toUpperCase().replace('-', '_')}`,
      exitCode: EXIT.node,
      retry,
      details: { path, problem },
      help: [HELP[problem]],
      cause,
    });
  }
}

/** What is wrong with the file of an exported chain. */
export type ChainExportProblem = 'foreign' | 'version' | 'damaged';

/** A file is no exported chain, or not a whole one. The chain it was meant for stays as it is. */
export class ChainExportError extends BaseError {
  constructor(
    readonly problem: ChainExportProblem,
    { version, cause }: { version?: unknown; cause?: unknown } = {},
  ) {
    const messages: Record<ChainExportProblem, string> = {
      foreign: 'This is no exported chain.',
      version: `This chain was exported in version ${version}, which this program does not know.`,
      damaged: 'This exported chain is damaged.',
    };
    super(`${messages[problem]} Nothing was changed.`, {
      code: `CHAIN_EXPORT_${problem.toUpperCase()}`,
      exitCode: EXIT.usage,
      details: { problem },
      help: ['Write one with `tao sim export`.'],
      cause,
    });
  }
}

/** Another program listens where the node should be served. */
export class PortInUseError extends BaseError {
  constructor(readonly port: number) {
    super(`Port ${port} is in use.`, {
      code: 'PORT_IN_USE',
      exitCode: EXIT.node,
      details: { port },
      help: ['Choose another one with --port, or 0 for any free one.'],
    });
  }
}

/** The node cannot be served at an address. */
export class CannotListenError extends BaseError {
  constructor(
    readonly host: string,
    readonly port: number,
    reason: string,
  ) {
    super(`Nothing can be served at ${host}, port ${port}: ${reason}.`, {
      code: 'CANNOT_LISTEN',
      exitCode: EXIT.node,
      details: { host, port, reason },
      help: ['Choose another port with --port, or an address of this machine with --host.'],
    });
  }
}

/** A preset, or what a user wants otherwise in it, does not fit the chain. */
export class PresetError extends BaseError {
  constructor(why: string, cause?: unknown) {
    super(`The chain cannot be made from this preset: ${why}.`, {
      code: 'PRESET_INVALID',
      exitCode: EXIT.usage,
      details: { why },
      cause,
    });
  }
}
