import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EmbeddedChain } from '../../src/runtime/node/index.js';
import { openChain } from '../../src/runtime/node/index.js';
import { type RpcServer, startServer } from '../../src/runtime/node/server/server.js';
import { Cli, type Document } from '../helpers/cli.js';
import { expectSchema } from '../helpers/json-schema.js';
import { tempFolder } from '../helpers/temp-folder.js';

/** The same commands against a node behind a WebSocket: one without development powers, as a live one. */
const cli = new Cli(tempFolder('live'));
let chain: EmbeddedChain;
let server: RpcServer;

beforeAll(async () => {
  chain = await openChain();
  server = await startServer(chain.node, { port: 0, dev: false });
});
afterAll(async () => {
  await server.close();
  await chain.close();
});

async function tao(line: string): Promise<Document<Record<string, unknown>>> {
  const { stdout } = await cli.start([...line.split(' '), '--network', server.url, '--json']).result;
  const document = JSON.parse(stdout);
  expectSchema(document);
  return document;
}

describe('a node behind a WebSocket', () => {
  it('default', async () => {
    cli.run(['wallet', 'create', '-w', 'bob', '--uri', '//Bob']);
    const { chain: stamp, data } = await tao('subnets burn-cost');
    expect(stamp).toMatchObject({ network: server.url, specVersion: 425, blockNumber: 0 });
    expect(data).toEqual({ cost: { unit: 'tao', rao: '1000000000000' } });
    const created = await tao('subnets create -w bob --yes');
    expect(created.data).toMatchObject({ netuid: 2, cost: { rao: '1000000000000' } });
    expect(created.chain?.blockNumber).toBe(1);
  }, 60_000);

  it('behavior: --wait-for-finalization', async () => {
    const { data } = await tao(
      'wallet transfer -w bob -d 5DAAnrj7VHTznn2AWBemMuyBwZWs6FNFjdyVXUeYum3PTXFy -a 1 --wait-for-finalization --yes',
    );
    expect(data).toMatchObject({ amount: { rao: '1000000000' } });
  }, 60_000);

  it('error: development verbs', async () => {
    for (const line of ['sim mine', 'sim status', 'sim fund --wallet-name bob --amount 1', 'sim accounts']) {
      const { error } = await tao(line);
      expect([error.code, error.exitCode]).toEqual(['NOT_A_SIMULATION', 6]);
    }
  }, 60_000);
});
