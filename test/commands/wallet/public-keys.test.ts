import { existsSync, mkdtempSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import WalletCreate from '../../../commands/wallet/create.js';
import WalletList from '../../../commands/wallet/list.js';
import WalletRegenColdkeypub from '../../../commands/wallet/regen-coldkeypub.js';
import WalletRegenHotkeypub from '../../../commands/wallet/regen-hotkeypub.js';
import { expectSchema } from '../../helpers/json-schema.js';
import { runCommand } from '../../helpers/run-command.js';
import { tempFolder } from '../../helpers/temp-folder.js';

const ALICE = '5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY';
const ALICE_PUBLIC = '0xd43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d';
const BOB = '5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty';
/** Alice's key with the prefix of Polkadot. */
const ALICE_POLKADOT = '15oF4uVJwmo4TdGW7VfQxNLavjCXviqxT9S1MgbjMNHr6Sp5';

const base = tempFolder('public');
let path: string;
let env: Record<string, string>;
beforeEach(() => {
  path = mkdtempSync(join(base, 'w-'));
  env = { TAO_CONFIG: join(path, 'none.json'), TAO_WALLET_PATH: path };
});

const coldkeypub = (argv: string[]) =>
  runCommand(WalletRegenColdkeypub, 'wallet regen-coldkeypub', ['-w', 'a', '--json', ...argv], { env });

describe('wallet regen-coldkeypub', () => {
  it.each([
    [['--ss58', ALICE]],
    [['--ss58-address', ALICE]],
    [['--public-key-hex', ALICE_PUBLIC]],
    [['--ss58', ALICE, '--public-key-hex', ALICE_PUBLIC.slice(2)]],
  ])('default: %j', async (argv) => {
    const { json, stdout } = await coldkeypub(argv);
    expectSchema(JSON.parse(stdout));
    expect(json.data).toMatchObject({ address: ALICE, kind: 'coldkey' });
    const file = join(path, 'a', 'coldkeypub.txt');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
      accountId: ALICE_PUBLIC,
      publicKey: ALICE_PUBLIC,
      ss58Address: ALICE,
    });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const list = await runCommand(WalletList, 'wallet list', [], { env });
    expect(list.stdout).toBe(`a\t\t${ALICE}\tpublic-only\n`);
  });

  it('behavior: an account no key can sign for is stored, with a warning', async () => {
    const { json } = await coldkeypub(['--public-key-hex', `0x${'aa'.repeat(32)}`]);
    expect(json.ok).toBe(true);
    expect(json.warnings[0]).toContain('No sr25519 key can sign for');
  });

  it('behavior: another account needs --overwrite, the same one does not', async () => {
    await coldkeypub(['--ss58', ALICE]);
    expect((await coldkeypub(['--ss58', ALICE])).exitCode).toBe(0);
    const refused = await coldkeypub(['--ss58', BOB]);
    expect([refused.json.error.code, refused.exitCode]).toEqual(['WALLET_EXISTS', 4]);
    expect((await coldkeypub(['--ss58', BOB, '--overwrite'])).json.data).toMatchObject({ address: BOB });
  });

  it('error: the private key beside it is another account', async () => {
    await runCommand(WalletCreate, 'wallet create', ['-w', 'a', '--uri', '//Alice'], { env });
    const { json, exitCode } = await coldkeypub(['--ss58', BOB, '--overwrite']);
    expect([json.error.code, exitCode]).toEqual(['KEY_FILE_INCONSISTENT', 4]);
  });

  it.each([
    [[], 'MISSING_INPUT'],
    [['--ss58', ALICE_POLKADOT], 'INVALID_ADDRESS'],
    [['--ss58', `${ALICE}x`], 'INVALID_ADDRESS'],
    [['--public-key-hex', '0x12'], 'INVALID_PUBLIC_KEY'],
    [['--ss58', BOB, '--public-key-hex', ALICE_PUBLIC], 'USAGE'],
  ])('error: %j', async (argv, code) => {
    const { json, exitCode } = await coldkeypub(argv);
    expect([json.error.code, exitCode]).toEqual([code, 2]);
    expect(existsSync(join(path, 'a'))).toBe(false);
  });
});

describe('wallet regen-hotkeypub', () => {
  it('default', async () => {
    const { json, stdout } = await runCommand(
      WalletRegenHotkeypub,
      'wallet regen-hotkeypub',
      ['-w', 'a', '-H', 'h', '--ss58', BOB, '--json'],
      { env },
    );
    expectSchema(JSON.parse(stdout));
    expect(json.data).toMatchObject({ address: BOB, kind: 'hotkey', name: 'h' });
    const list = await runCommand(WalletList, 'wallet list', [], { env });
    expect(list.stdout).toContain(`a\th\t${BOB}\tpublic-only\n`);
  });
});
