import { appendFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LogRecord } from '../../output/views/sim-server.js';
import type { Node } from '../../runtime/node/node.js';

/** A file longer than this is put aside, and the one before it is gone. */
const MAX_BYTES = 8 * 2 ** 20;
/** Blocks that follow each other faster than this are one record. */
const TOGETHER_MS = 100;

/** The files of a server's log, the older one first. */
export const logFiles = (folder: string): [string, string] => [
  join(folder, 'server.log.1'),
  join(folder, 'server.log'),
];

/** What a server has to tell, as one JSON document per line in the chain's folder; to be seen elsewhere through `echo`. */
export class ServerLog {
  readonly path: string;
  readonly #aside: string;

  constructor(
    folder: string,
    readonly echo: (record: LogRecord) => void,
    readonly now: () => number,
  ) {
    [this.#aside, this.path] = logFiles(folder);
    rmSync(this.#aside, { force: true });
    // Emptied and not removed: the error output of a server in the background leads here.
    writeFileSync(this.path, '', { mode: 0o600 });
  }

  write(record: Omit<LogRecord, 'time'>): void {
    const timed = { time: new Date(this.now()).toISOString(), ...record };
    this.echo(timed);
    try {
      appendFileSync(this.path, `${JSON.stringify(timed)}\n`, { mode: 0o600 });
      if (statSync(this.path).size > MAX_BYTES) renameSync(this.path, this.#aside);
    } catch {
      // A full disk must not end the server: it can still be read.
    }
  }

  /** Tells of the blocks of a node and of what goes wrong there; the result tells what is still to be told. */
  follow(node: Node): () => void {
    let blocks: { from: number; to: number; extrinsics: number } | undefined;
    let timer: NodeJS.Timeout | undefined;
    const tellBlocks = () => {
      clearTimeout(timer);
      timer = undefined;
      if (blocks) this.write({ event: 'blocks', ...blocks, hash: node.db.blocks.hashOf(blocks.to) ?? '' });
      blocks = undefined;
    };
    node.heads.follow(({ added, revertedTo }) => {
      if (revertedTo !== undefined) {
        tellBlocks();
        const { number, hash } = node.db.head;
        this.write({ event: 'reverted', to: number, hash });
        return;
      }
      for (const number of added) {
        const extrinsics = node.db.blocks.extrinsicsOf(number)?.length ?? 0;
        blocks ??= { from: number, to: number, extrinsics: 0 };
        blocks = { from: blocks.from, to: number, extrinsics: blocks.extrinsics + extrinsics };
      }
      if (blocks) timer ??= setTimeout(tellBlocks, TOGETHER_MS).unref();
    });
    let last = '';
    node.onFault((error) => {
      const message = error instanceof Error ? error.message : String(error);
      // Every block fails alike while the disk is full.
      if (message !== last) this.write({ event: 'fault', message });
      last = message;
    });
    return tellBlocks;
  }
}
