import { lstatSync, type Stats, statSync } from 'node:fs';
import { KeyFileUnreadableError } from '../errors/wallet.js';

/**
 * What has this name, links not followed; undefined when nothing has.
 *
 * @throws KeyFileUnreadableError when the system will not say
 */
export const statsOf = (path: string): Stats | undefined => look(path, lstatSync);

/** The same for what a link leads to. @throws KeyFileUnreadableError */
export const statsBehind = (path: string): Stats | undefined => look(path, statSync);

/** Whether anything, even a dangling link, has this name. @throws KeyFileUnreadableError */
export const exists = (path: string): boolean => statsOf(path) !== undefined;

function look(path: string, stat: (path: string) => Stats): Stats | undefined {
  try {
    return stat(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    // Below something that is no folder there is nothing either.
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new KeyFileUnreadableError(path, readProblem(code));
  }
}

/** An error code of the system in words, for whoever wanted to read. */
export const readProblem = (code: string): string =>
  code === 'EACCES' || code === 'EPERM' ? 'you do not have permission' : code;
