import {
  Client,
  encodeCall,
  extrinsicEvents,
  type Signer,
  signExtrinsic,
  submit,
} from '../../../src/client/index.js';
import { type ServedChain, serveChain } from '../node/serve.js';

export const ALICE = '5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY';
export const BOB = '5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty';
/** The first that is created on a localnet. */
export const NETUID = 2;
export const TAO = 1_000_000_000n;

/** Parameters and weights may be changed at any time. */
const NO_WAITS = {
  defaults: { 'SubtensorModule.AdminFreezeWindow': 0, 'SubtensorModule.WeightsSetRateLimit': 0 },
};

/** A fresh localnet that is served and makes a block for what is sent, with a client of our own to see what came of it. */
export class BtcliChain {
  private constructor(
    readonly served: ServedChain,
    readonly client: Client,
  ) {}

  static async serve(): Promise<BtcliChain> {
    const served = await serveChain({ sealing: { mode: 'instant' }, overrides: NO_WAITS });
    const chain = new BtcliChain(served, new Client(served.chain.provider));
    // At block 0 btcli 9 divides by the number of blocks.
    await chain.mine(1);
    return chain;
  }

  get url(): string {
    return this.served.url;
  }

  async mine(blocks: number): Promise<void> {
    await this.client.provider.request('dev_mine', [blocks]);
  }

  async mineUntilEpochs(epochs: number): Promise<void> {
    for (let epoch = 0; epoch < epochs; epoch++) {
      const next = await this.client.runtimeApi<bigint>(
        'SubnetInfoRuntimeApi',
        'get_next_epoch_start_block',
        [NETUID],
      );
      await this.mine(Number(next) - (await this.client.header()).number);
    }
  }

  /** rao */
  async freeBalance(address: string): Promise<bigint> {
    const { data } = await this.client.storage<{ data: { free: bigint } }>('System', 'Account', [address]);
    return data.free;
  }

  /** How many transactions an account has sent: one that is shielded counts twice, for what carries it does too. */
  async nonce(address: string): Promise<number> {
    return (await this.client.storage<{ nonce: number }>('System', 'Account', [address])).nonce;
  }

  /** `Pallet.Event` of each event of the extrinsic that a client names `BLOCK-INDEX`. */
  async eventsOf(identifier: string): Promise<string[]> {
    const [block, index] = identifier.split('-').map(Number) as [number, number];
    const events = await extrinsicEvents(this.client, await this.client.blockHash(block), index);
    return events.map(({ pallet, name }) => `${pallet}.${name}`);
  }

  /** What a uid has set: `[uid, weight]`, weights u16. */
  weights(uid: number): Promise<[number, number][]> {
    return this.client.storage('SubtensorModule', 'Weights', [NETUID, uid]);
  }

  /** Sends a call that the client under test has no command for. */
  async send(signer: Signer, pallet: string, name: string, args: Readonly<Record<string, unknown>>) {
    const call = encodeCall(await this.client.schema(), pallet, name, args);
    await submit(this.client, await signExtrinsic(this.client, signer, call));
  }

  close(): Promise<void> {
    return this.served.close();
  }
}
