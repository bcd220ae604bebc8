import { Args } from '@oclif/core';

/** A positional word. oclif would take one that is missing from standard input, which a loop or a password may be using. */
export const textArg = Args.custom<string>({ ignoreStdin: true });
