import {
  Client,
  encodeCall,
  type Receipt,
  type Signer,
  type SignOptions,
  signExtrinsic,
  submit,
  type UnsignedCall,
} from '../../src/client/index.js';
import type { JsonRpcProvider } from '../../src/provider/json-rpc-provider.js';
import type { BlockContext } from '../../src/runtime/frame/executive/block-context.js';
import { type OpenChainOptions, openChain } from '../../src/runtime/node/index.js';
import { createSigner, keyPairFromUri } from '../../src/wallet/index.js';

/** A simulated chain in memory, as a client sees it and as it is. */
export interface TestChain {
  readonly client: Client;
  readonly provider: JsonRpcProvider;
  /** Asks the runtime itself about the state of the head. */
  ask<T>(question: (ctx: BlockContext) => T): Promise<T>;
  /** Signs, sends and waits for a call, given as it is or by names. */
  send(signer: Signer, call: UnsignedCall | CallNames, options?: SignOptions): Promise<Receipt>;
  /** Makes blocks. */
  mine(blocks: number): Promise<void>;
  close(): Promise<void>;
}

type CallNames = readonly [pallet: string, name: string, args: Readonly<Record<string, unknown>>];

export async function testChain(options: OpenChainOptions = {}): Promise<TestChain> {
  const { provider, node, close } = await openChain(options);
  const client = new Client(provider);
  return {
    client,
    provider,
    close,
    ask: async (question) => (await node.core()).ask(question),
    async send(signer, call, signOptions) {
      const unsigned = 'bytes' in call ? call : encodeCall(await client.schema(), ...call);
      return submit(client, await signExtrinsic(client, signer, unsigned, signOptions));
    },
    async mine(blocks) {
      await provider.request('dev_mine', [blocks]);
    },
  };
}

/** The key of `//name` below the development phrase. */
export async function developmentSigner(name: string, type?: 'sr25519' | 'ed25519'): Promise<Signer> {
  return createSigner(await keyPairFromUri(`//${name}`, type));
}

/** Answers some requests instead of the chain, or along with it. */
export type Fakes = Partial<JsonRpcProvider> & {
  /** By method; the rest goes to the chain. */
  readonly answers?: Readonly<Record<string, (...params: never[]) => unknown>>;
};

/** A provider that stands between a client and a chain and misbehaves on purpose. */
export function fakeProvider(chain: JsonRpcProvider, { answers = {}, ...replaced }: Fakes): JsonRpcProvider {
  return {
    async request(method, params) {
      const answer = answers[method];
      return answer ? answer(...(params as never[])) : chain.request(method, params);
    },
    subscribe: (...args) => chain.subscribe(...args),
    close: async () => undefined,
    ...replaced,
  };
}
