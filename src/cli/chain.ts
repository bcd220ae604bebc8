import type { Client, Header, ReadOptions } from '../client/index.js';
import type { Network } from '../config/index.js';
import type { ChainStamp } from './envelope.js';

/** A connected chain and the block a command looks at. */
export class Chain {
  #block: Promise<Header> | undefined;

  /** @param at number of the block to read at; the best one without it */
  constructor(
    readonly client: Client,
    readonly network: Network,
    readonly at: number | undefined,
    /** Whether it is executed in this process, and nothing of it but its file outlives the command. */
    readonly isEmbedded = false,
  ) {}

  /** The block all reads of this command speak of, fixed when first asked for. @throws BlockNotFoundError */
  block(): Promise<Header> {
    this.#block ??= this.#findBlock();
    return this.#block;
  }

  async #findBlock(): Promise<Header> {
    return this.client.header(this.at === undefined ? undefined : await this.client.blockHash(this.at));
  }

  /** For reads: that block. */
  async readOptions(): Promise<ReadOptions> {
    return { at: (await this.block()).hash };
  }

  /** From now on the command speaks of the block its transaction lies in. */
  movedTo({ blockHash, blockNumber }: { blockHash: Header['hash']; blockNumber: number }): void {
    this.#block = Promise.resolve({ hash: blockHash, number: blockNumber, parentHash: blockHash });
  }

  /** What the JSON document says of the chain. */
  async stamp(): Promise<ChainStamp> {
    const [genesisHash, { specVersion }, { number, hash }] = await Promise.all([
      this.client.genesisHash(),
      this.client.runtimeVersion(),
      this.block(),
    ]);
    return { network: this.network.label, genesisHash, specVersion, blockNumber: number, blockHash: hash };
  }
}
