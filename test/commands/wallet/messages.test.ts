import { describe, expect, it } from '@jest/globals';
import WalletCreate from '../../../commands/wallet/create.js';
import WalletSign from '../../../commands/wallet/sign.js';
import WalletVerify from '../../../commands/wallet/verify.js';
import { expectSchema } from '../../helpers/json-schema.js';
import { runCommand } from '../../helpers/run-command.js';
import { tempFolder } from '../../helpers/temp-folder.js';

const ALICE = '5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY';
const ALICE_PUBLIC = '0xd43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d';
const ALICE_ED25519 = '5FA9nQDVg267DEd8m1ZypXLBnvN7SFxYwV7ndqSYGiN9TTpu';
/** Known answers of //Alice for `hello`: by @polkadot/keyring 13, checked by @scure/sr25519 2. */
const RAW =
  '0xbcd6fcc376c897b545c90a211ebccadbcb7a42bbba7b2156884a4ca406da3b1f328afece385076f221af42471d36ae2373e1058a8fb8274a5c620de80a6e538e';
const WRAPPED =
  'ea2e8953ee5fabf978ae6289b9e1222969e9c4e84e62697c20b34ca22412563383a45087b8bc7ce60ee8857a7d866802ef8692bf97806f3bc3f91fca17029787';
const ED25519 =
  '0x0a29d0da25c55bbde882a556ce7d1ffbfef109d4e69141de17e1652a4e5787c5b6901c8de33f58b929ac5d7fddda06bcd85aef94559e015242e9059ba26f3b08';

const path = tempFolder('messages');
const env = { TAO_CONFIG: `${path}/none.json`, TAO_WALLET_PATH: path, TAO_WALLET_NAME: 'a' };

const sign = (argv: string[], options = {}) =>
  runCommand(WalletSign, 'wallet sign', [...argv, '--json'], { env, ...options });
const verify = (argv: string[], options = {}) =>
  runCommand(WalletVerify, 'wallet verify', [...argv, '--json'], { env, ...options });

async function makeWallet(name: string, argv: string[]): Promise<void> {
  await runCommand(WalletCreate, 'wallet create', ['-w', name, '--json', ...argv], { env });
}

describe('wallet sign', () => {
  it('default: what it signs, verify accepts', async () => {
    await makeWallet('a', ['--uri', '//Alice']);
    const message = 'two lines\nwith "quotes", 0x1234 and 🙂';
    const { json, stdout } = await sign(['--message', message]);
    expectSchema(JSON.parse(stdout));
    const { signature, address } = json.data as { signature: string; address: string };
    expect(address).toBe(ALICE);
    const verified = await verify(['-m', message, '-s', signature, '-a', address]);
    expect(verified.json.data).toMatchObject({ isValid: true, isWrapped: false, type: 'sr25519' });
  });

  it('args: ed25519 signatures are the known ones', async () => {
    await makeWallet('ed', ['--uri', '//Alice', '--key-type', 'ed25519']);
    const { json } = await sign(['-w', 'ed', '--message', 'hello']);
    expect(json.data).toMatchObject({ signature: ED25519, address: ALICE_ED25519, type: 'ed25519' });
  });

  it('args: the hotkey, by name or by switch', async () => {
    await makeWallet('two', ['--uri', '//Alice', '-H', 'h']);
    await makeWallet('other', ['--uri', '//Bob', '-H', 'h']);
    for (const argv of [['-H', 'h'], ['--use-hotkey']]) {
      const { json } = await sign(['-w', 'two', '-m', 'x', ...argv], { env: { ...env, TAO_HOTKEY: 'h' } });
      expect(json.data).toMatchObject({ address: ALICE });
    }
  });

  it('args: a message from standard input, without its last line break', async () => {
    const { json } = await sign(['-w', 'ed', '--message', '-'], { stdin: 'hello\n' });
    expect(json.data).toMatchObject({ message: 'hello', signature: ED25519 });
  });

  it('error: what could be a transaction, unless wrapped or forced', async () => {
    const message = 'x'.repeat(32);
    const refused = await sign(['-m', message]);
    expect([refused.json.error.code, refused.exitCode]).toEqual(['UNSAFE_MESSAGE', 2]);
    for (const [flag, isWrapped] of [
      ['--wrap', true],
      ['--force', false],
    ] as const) {
      const { json } = await sign(['-m', message, flag]);
      const { signature } = json.data as { signature: string };
      const verified = await verify(['-m', message, '-s', signature, '-a', ALICE]);
      expect(verified.json.data).toMatchObject({ isWrapped });
    }
  });

  it('error: no message', async () => {
    const { json, exitCode } = await sign([]);
    expect([json.error.code, exitCode]).toEqual(['MISSING_INPUT', 2]);
  });
});

describe('wallet verify', () => {
  it.each([
    [RAW, ALICE, { isWrapped: false, type: 'sr25519' }],
    [RAW, ALICE_PUBLIC, { isWrapped: false, address: ALICE }],
    [RAW.toUpperCase().replace('0X', ''), ALICE_PUBLIC.slice(2), { isWrapped: false }],
    [WRAPPED, ALICE, { isWrapped: true }],
    [ED25519, ALICE_ED25519, { type: 'ed25519' }],
  ])('default: known signature %#', async (signature, address, expected) => {
    const { json, stdout } = await verify(['-m', 'hello', '-s', signature, '-p', address]);
    expectSchema(JSON.parse(stdout));
    expect(json.data).toMatchObject({ isValid: true, ...expected });
  });

  it('args: --key-type', async () => {
    const argv = ['-m', 'hello', '-s', ED25519, '-a', ALICE_ED25519, '--key-type'];
    expect((await verify([...argv, 'ed25519'])).exitCode).toBe(0);
    expect((await verify([...argv, 'sr25519'])).exitCode).toBe(4);
  });

  it('error: a signature of something else', async () => {
    const { json, exitCode } = await verify(['-m', 'hallo', '-s', RAW, '-a', ALICE]);
    expect([json.error.code, exitCode]).toEqual(['SIGNATURE_MISMATCH', 4]);
  });

  it.each([
    [['-m', 'x', '-s', '0xzz', '-a', ALICE], 'INVALID_SIGNATURE'],
    [['-m', 'x', '-s', '0x12', '-a', ALICE], 'INVALID_SIGNATURE'],
    [['-m', 'x', '-s', RAW, '-a', `${ALICE.slice(0, -1)}Z`], 'INVALID_ADDRESS'],
    [['-m', 'x', '-s', RAW, '-a', '0x1234'], 'INVALID_PUBLIC_KEY'],
  ])('error: %j', async (argv, code) => {
    const { json, exitCode } = await verify(argv);
    expect([json.error.code, exitCode]).toEqual([code, 2]);
  });
});
