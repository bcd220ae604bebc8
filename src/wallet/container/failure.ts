/**
 * What can go wrong inside a container, before anyone knows which file it came from. `openContainer`'s callers turn
 * these into errors that name the file.
 */
export class WrongContainerPassword extends Error {
  constructor() {
    super('wrong password or damaged content');
  }
}

export class DamagedContainerError extends Error {}
