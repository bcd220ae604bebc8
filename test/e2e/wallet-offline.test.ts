import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { SignedTransaction, UnsignedTransaction } from '../../src/output/views/offline.js';
import { Cli } from '../helpers/cli.js';
import { expectSchema } from '../helpers/json-schema.js';
import { tempFolder } from '../helpers/temp-folder.js';

/** The machine with the network and the chain, and the one with the key: they share nothing but files. */
const hot = new Cli(join(tempFolder('hot'), 'home'));
const cold = new Cli(join(tempFolder('cold'), 'home'));
const BOB = '5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty';
const DAVE = '5DAAnrj7VHTznn2AWBemMuyBwZWs6FNFjdyVXUeYum3PTXFy';
const transfer = `wallet transfer -w watch -d ${DAVE} -a 1.5`.split(' ');
/** A network that would be reached if anything tried. */
const NO_NETWORK = { env: { TAO_NETWORK: 'ws://127.0.0.1:1' } };

beforeAll(() => {
  expect(hot.json(['wallet', 'regen-coldkeypub', '-w', 'watch', '--ss58', BOB]).ok).toBe(true);
  expect(cold.json(['wallet', 'create', '-w', 'vault', '--uri', '//Bob']).ok).toBe(true);
}, 60_000);

const freeOf = (address: string): bigint =>
  BigInt(
    hot.json<{ totals: { free: { rao: string } } }>(['wallet', 'balance', '--ss58', address]).data.totals.free
      .rao,
  );

describe('a watch-only wallet', () => {
  it('default: built here, signed there, sent here', () => {
    const before = freeOf(DAVE);
    const unsigned = join(hot.home, 'unsigned.json');
    const built = hot.json<{ unsignedFile: string }>([...transfer, '--unsigned-out', unsigned]);
    expectSchema(built);
    expect(built.data.unsignedFile).toBe(unsigned);

    const signed = join(cold.home, 'signed.json');
    const argv = ['wallet', 'sign-tx', unsigned, '-w', 'vault', '--yes', '--out', signed];
    const made = cold.json<SignedTransaction>(argv, NO_NETWORK);
    expectSchema(made);
    expect([made.warnings, made.data.call]).toEqual([
      [],
      { pallet: 'Balances', name: 'transfer_keep_alive', args: { dest: DAVE, value: '1500000000' } },
    ]);

    const sent = hot.json<{ extrinsicHash: string }>(['tx', 'submit', signed, '--yes']);
    expectSchema(sent);
    expect(sent.data.extrinsicHash).toBe(made.data.extrinsicHash);
    expect(freeOf(DAVE)).toBe(before + 1_500_000_000n);
    // A second time its nonce is used up.
    const again = hot.json<never>(['tx', 'submit', signed, '--yes']);
    expect([again.error.code, again.error.exitCode]).toEqual(['INVALID_TRANSACTION', 6]);
  }, 60_000);

  it('behavior: the documents go through pipes, alone or inside the document of --json', () => {
    const plain = hot.run([...transfer, '--unsigned-out', '-']);
    expect([plain.stderr, plain.exitCode]).toEqual(['', 0]);
    const wrapped = hot.run([...transfer, '--unsigned-out', '-', '--json']);
    expectSchema(JSON.parse(wrapped.stdout));
    for (const { stdout } of [plain, wrapped]) {
      const signed = cold.run(['wallet', 'sign-tx', '-', '-w', 'vault', '--yes'], {
        stdin: stdout,
        ...NO_NETWORK,
      });
      expect(JSON.parse(signed.stdout)).toMatchObject({ schema: 'tao-signed/1', signer: { address: BOB } });
      const sent = hot.json(['tx', 'submit', '-', '--yes'], { stdin: signed.stdout });
      // Both have the same nonce, so the second is refused by the chain, not by us.
      expect(['undefined', 'INVALID_TRANSACTION']).toContain(String(sent.error?.code));
    }
  }, 60_000);

  it('error: without the private key nothing is signed', () => {
    const { error } = hot.json<never>([...transfer, '--yes']);
    expect([error.code, error.exitCode]).toEqual(['WATCH_ONLY', 4]);
    expect(error.help[0]).toContain('--unsigned-out');
  });

  describe('a file that lies', () => {
    const tampered = (change: (document: UnsignedTransaction) => object): string => {
      const { stdout } = hot.run([...transfer, '--unsigned-out', '-']);
      const file = join(cold.home, 'tampered.json');
      writeFileSync(file, JSON.stringify(change(JSON.parse(stdout))));
      return file;
    };
    const sign = (file: string) =>
      cold.json<never>(['wallet', 'sign-tx', file, '-w', 'vault', '--yes'], NO_NETWORK);

    it.each<[string, (document: UnsignedTransaction) => object, string, number]>([
      [
        'another call than its bytes',
        (document) => ({ ...document, call: { ...document.call, pallet: 'System', name: 'remark' } }),
        'TRANSACTION_FILE',
        2,
      ],
      [
        'bytes behind the call',
        (document) => ({ ...document, callData: `${document.callData}00` }),
        'TRANSACTION_FILE',
        2,
      ],
      ['bytes that are no call', (document) => ({ ...document, callData: '0xffff' }), 'TRANSACTION_FILE', 2],
      [
        'another chain than it names',
        (document) => ({ ...document, genesisHash: `0x${'11'.repeat(32)}` }),
        'TRANSACTION_FILE',
        2,
      ],
      ['a field missing', ({ nonce: _, ...document }) => document, 'TRANSACTION_FILE', 2],
      [
        'another kind of document',
        (document) => ({ ...document, schema: 'tao-signed/1' }),
        'TRANSACTION_FILE',
        2,
      ],
      [
        'another signer',
        (document) => ({ ...document, signer: { ...document.signer, address: DAVE } }),
        'WRONG_SIGNER',
        4,
      ],
    ])('error: %s', (_name, change, code, exitCode) => {
      const { error } = sign(tampered(change));
      expect([error.code, error.exitCode]).toEqual([code, exitCode]);
    });

    it('behavior: what its arguments claim is not what is shown', () => {
      const file = tampered((document) => ({
        ...document,
        call: { ...document.call, args: { dest: BOB, value: '1' } },
      }));
      const { data } = cold.json<SignedTransaction>(
        ['wallet', 'sign-tx', file, '-w', 'vault', '--yes'],
        NO_NETWORK,
      );
      expect(data.call.args).toEqual({ dest: DAVE, value: '1500000000' });
    });

    it('error: not JSON, and not there', () => {
      const file = join(cold.home, 'text.json');
      writeFileSync(file, 'not JSON');
      expect(sign(file).error.code).toBe('TRANSACTION_FILE');
      expect(sign(join(cold.home, 'nowhere.json')).error.code).toBe('UNREADABLE_INPUT');
    });
  });

  it('error: a transaction brought to another chain', () => {
    const other = hot.json(['wallet', 'balance', '--ss58', BOB, '--network', 'sim:other']);
    expect(other.ok).toBe(true);
    const { stdout } = hot.run([...transfer, '--unsigned-out', '-']);
    const signed = cold.run(['wallet', 'sign-tx', '-', '-w', 'vault', '--yes'], { stdin: stdout });
    const document = JSON.parse(signed.stdout) as SignedTransaction;
    const stdin = JSON.stringify({ ...document, genesisHash: `0x${'22'.repeat(32)}` });
    const { error } = hot.json<never>(['tx', 'submit', '-', '--yes'], { stdin });
    expect([error.code, error.exitCode]).toEqual(['WRONG_CHAIN', 6]);
  }, 60_000);

  it('error: nobody agreed', () => {
    const { stdout } = hot.run([...transfer, '--unsigned-out', '-']);
    const { error } = cold.json<never>(['wallet', 'sign-tx', '-', '-w', 'vault'], { stdin: stdout });
    expect([error.code, error.exitCode]).toEqual(['MISSING_INPUT', 2]);
    expect(readFileSync(join(hot.home, 'unsigned.json'), 'utf8')).toContain('tao-unsigned/1');
  });
});
