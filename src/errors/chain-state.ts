import { BaseError, EXIT } from './base.js';

/** What was asked for needs a subnet that is not there. */
export class SubnetNotFoundError extends BaseError {
  constructor(readonly netuid: number) {
    super(`There is no subnet ${netuid} on this chain.`, {
      code: 'SUBNET_NOT_FOUND',
      exitCode: EXIT.refused,
      details: { netuid },
      help: ['List the subnets with `tao subnets list`.'],
    });
  }
}

export class NotRegisteredError extends BaseError {
  constructor(
    readonly hotkey: string,
    readonly netuid: number,
  ) {
    super(`The hotkey ${hotkey} is not registered on subnet ${netuid}.`, {
      code: 'NOT_REGISTERED',
      exitCode: EXIT.refused,
      details: { hotkey, netuid },
      help: [`Register it with \`tao subnets register --netuid ${netuid}\`.`],
    });
  }
}

/** An amount above what is there; amounts in rao as decimal text. */
export class InsufficientFundsError extends BaseError {
  constructor(
    what: string,
    readonly neededRao: bigint,
    readonly availableRao: bigint,
    message: string,
  ) {
    super(message, {
      code: 'INSUFFICIENT_FUNDS',
      exitCode: EXIT.refused,
      details: { what, neededRao: neededRao.toString(), availableRao: availableRao.toString() },
      help: ['See what is there with `tao wallet balance` and `tao stake list`.'],
    });
  }
}

/** A weight names a uid that nobody holds. */
export class UidNotFoundError extends BaseError {
  constructor(
    readonly uid: number,
    readonly netuid: number,
    readonly count: number,
  ) {
    super(`Subnet ${netuid} has no uid ${uid}: its uids are 0 to ${count - 1}.`, {
      code: 'UID_NOT_FOUND',
      exitCode: EXIT.refused,
      details: { uid, netuid, count },
      help: [`See who is there with \`tao subnets show --netuid ${netuid}\`.`],
    });
  }
}

/** A development verb on a chain that is no simulation. */
export class NotASimulationError extends BaseError {
  constructor(readonly verb: string) {
    super(`\`sim ${verb}\` works on a simulated chain only, and this node offers no such power.`, {
      code: 'NOT_A_SIMULATION',
      exitCode: EXIT.refused,
      details: { verb },
      help: ['Use --network sim, or the address of a node started with `tao sim start`.'],
    });
  }
}
