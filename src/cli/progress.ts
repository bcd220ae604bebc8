import type { Host } from './host.js';

/** A line that says what is going on, on stderr. */
export interface Progress {
  /** Says what goes on now. */
  update(text: string): void;
  /** Takes the line away. */
  stop(): void;
}

const SILENT: Progress = { update: () => undefined, stop: () => undefined };

/** A spinner on a terminal; nothing anywhere else. */
export async function startProgress(host: Host, text: string, isSilent: boolean): Promise<Progress> {
  // Some terminals tell no width; what redraws a line needs one.
  const { isTTY, columns = 0 } = host.stderr;
  if (isSilent || isTTY !== true || columns < 1) return SILENT;
  const { default: ora } = await import('ora');
  // Ctrl-C must reach us while it spins, so standard input is left alone.
  const spinner = ora({ text, stream: host.stderr as NodeJS.WriteStream, discardStdin: false }).start();
  return {
    update(next) {
      spinner.text = next;
    },
    stop: () => {
      spinner.stop();
    },
  };
}
