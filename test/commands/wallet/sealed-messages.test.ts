import { beforeAll, describe, expect, it } from '@jest/globals';
import WalletCreate from '../../../commands/wallet/create.js';
import WalletDecrypt from '../../../commands/wallet/decrypt.js';
import WalletEncrypt from '../../../commands/wallet/encrypt.js';
import { expectSchema } from '../../helpers/json-schema.js';
import { runCommand } from '../../helpers/run-command.js';
import { tempFolder } from '../../helpers/temp-folder.js';

const path = tempFolder('sealed-messages');
const env = { TAO_CONFIG: `${path}/none.json`, TAO_WALLET_PATH: path, TAO_WALLET_NAME: 'ed' };
/** //Alice and //Bob as ed25519 keys; //Alice as an sr25519 one. Wallet specification, 13.2. */
const ALICE = '5FA9nQDVg267DEd8m1ZypXLBnvN7SFxYwV7ndqSYGiN9TTpu';
const BOB_PUBLIC = '0xd17c2d7823ebf260fd138f2d7e27d114c0145d968b5ff5006125f2414fadae69';
const ALICE_SR25519 = '5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY';

const run = (command: typeof WalletEncrypt | typeof WalletDecrypt, argv: string[], stdin?: string) =>
  runCommand(command, `wallet ${command === WalletEncrypt ? 'encrypt' : 'decrypt'}`, [...argv, '--json'], {
    env,
    ...(stdin === undefined ? {} : { stdin }),
  });

async function encrypted(message: string, recipient: string): Promise<string> {
  const { json } = await run(WalletEncrypt, ['--message', message, '--recipient', recipient]);
  expectSchema(json as never);
  return (json.data as { ciphertext: string }).ciphertext;
}

beforeAll(async () => {
  for (const argv of [
    ['-w', 'ed', '--uri', '//Alice', '--key-type', 'ed25519'],
    ['-w', 'bob', '--uri', '//Bob', '--key-type', 'ed25519', '-H', 'h'],
    ['-w', 'sr', '--uri', '//Alice'],
  ]) {
    await runCommand(WalletCreate, 'wallet create', [...argv, '--json'], { env });
  }
});

describe('wallet encrypt and wallet decrypt', () => {
  it('default: only the receiver reads it', async () => {
    const message = 'two lines\nand 🙂';
    const ciphertext = await encrypted(message, ALICE);
    const { json } = await run(WalletDecrypt, ['--ciphertext', ciphertext]);
    expectSchema(json as never);
    expect(json.data).toEqual({ message, address: ALICE });
    const other = await run(WalletDecrypt, ['-w', 'bob', '--ciphertext', ciphertext]);
    expect([other.json.error.code, other.exitCode]).toEqual(['MESSAGE_NOT_DECRYPTED', 4]);
  });

  it('args: for a wallet by name, for a public key; with the hotkey; from standard input', async () => {
    for (const recipient of ['bob', BOB_PUBLIC]) {
      const ciphertext = await encrypted('x', recipient);
      const { json } = await run(
        WalletDecrypt,
        ['-w', 'bob', '-H', 'h', '--ciphertext', '-'],
        `${ciphertext.slice(2)}\n`,
      );
      expect(json.data).toMatchObject({ message: 'x' });
    }
    const piped = await run(WalletEncrypt, ['--message', '-', '--recipient', 'ed'], 'from a pipe\n');
    const { ciphertext } = piped.json.data as { ciphertext: string };
    const { json } = await run(WalletDecrypt, ['-c', ciphertext]);
    expect(json.data).toMatchObject({ message: 'from a pipe' });
  });

  it('behavior: the same message is another one each time', async () => {
    expect(await encrypted('x', ALICE)).not.toBe(await encrypted('x', ALICE));
  });

  it('error: any bit changed, cut short, no hexadecimal', async () => {
    const ciphertext = await encrypted('hello', ALICE);
    const bytes = Buffer.from(ciphertext.slice(2), 'hex');
    for (const place of [0, 31, 32, 47, 48, bytes.length - 1]) {
      const changed = Buffer.from(bytes);
      changed[place] = (changed[place] ?? 0) ^ 1;
      const { json } = await run(WalletDecrypt, ['-c', changed.toString('hex')]);
      expect(json.error.code).toBe('MESSAGE_NOT_DECRYPTED');
    }
    for (const text of [ciphertext.slice(0, 66), '0x00']) {
      expect((await run(WalletDecrypt, ['-c', text])).json.error.code).toBe('MESSAGE_NOT_DECRYPTED');
    }
    expect((await run(WalletDecrypt, ['-c', 'letter'])).json.error.code).toBe('INVALID_CIPHERTEXT');
  });

  it('error: an sr25519 key neither receives nor reads messages', async () => {
    for (const recipient of ['sr', ALICE_SR25519]) {
      const { json, exitCode } = await run(WalletEncrypt, ['--message', 'x', '--recipient', recipient]);
      expect([json.error.code, exitCode]).toEqual(['NOT_ED25519', 4]);
    }
    const read = await run(WalletDecrypt, ['-w', 'sr', '-c', await encrypted('x', ALICE)]);
    expect(read.json.error.code).toBe('NOT_ED25519');
  });
});
