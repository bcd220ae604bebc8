import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { ansibleVault } from '../helpers/ansible-vault.js';
import { Cli, type CliOptions } from '../helpers/cli.js';
import { tempFolder } from '../helpers/temp-folder.js';
import { vectors } from '../src/wallet/vectors.js';

/**
 * Each situation of the wallet specification's section 9, and ours: its own code, one sentence, an exit code that is not 0,
 * where btcli ends with 0. Check 21 of its section 12.
 */
const cli = new Cli(tempFolder('bad-input'));
const wallets = join(cli.home, '.bittensor', 'wallets');
const BOB = '5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty';
const PHRASE = 'bottom drive obey lake curtain smoke basket hold race lonely fit walk';

const key = (fields: object): string =>
  JSON.stringify({ ...JSON.parse(readFileSync(join(wallets, 'good', 'coldkey'), 'utf8')), ...fields });

/** Makes a wallet whose coldkey file holds this. */
function put(name: string, content: string | Uint8Array): void {
  mkdirSync(join(wallets, name), { recursive: true, mode: 0o700 });
  writeFileSync(join(wallets, name, 'coldkey'), content, { mode: 0o600 });
}

beforeAll(() => {
  expect(cli.json(['wallet', 'create', '-w', 'good', '--uri', '//Alice']).ok).toBe(true);
  put('sealed', ansibleVault(readFileSync(join(wallets, 'good', 'coldkey')), 'the password'));
  put('cut-box', Buffer.from('$NACL and too little'));
  put('cut-vault', '$ANSIBLE_VAULT;1.1;AES256\n3033');
  put('not-json', '{"accountId":');
  put('numbers', key({ secretPhrase: 12 }));
  put('an-export', JSON.stringify({ encoded: 'x', encoding: {} }));
  put('rotating', key({ cryptoType: 4 }));
  put('contradiction', key({ ss58Address: BOB }));
  mkdirSync(join(wallets, 'folder', 'coldkey'), { recursive: true });
  mkdirSync(join(wallets, 'empty'), { recursive: true });
  writeFileSync(join(cli.home, 'export.json'), '{"encoded":"AAAA"}');
  const cost = { N: 2 ** 30, p: 1, r: 8 };
  const header = Buffer.alloc(44 + 24 + 16);
  for (const [i, value] of [cost.N, cost.p, cost.r].entries()) header.writeUInt32LE(value, 32 + 4 * i);
  const encoding = { content: ['pkcs8', 'sr25519'], type: ['scrypt', 'xsalsa20-poly1305'], version: '3' };
  const bomb = { encoded: header.toString('base64'), encoding, address: BOB, meta: { name: 'x' } };
  writeFileSync(join(cli.home, 'bomb.json'), JSON.stringify(bomb));
  const [sound] = vectors.polkadotJsExports;
  writeFileSync(join(cli.home, 'sound.json'), String(sound?.json));
  writeFileSync(join(cli.home, 'a-file'), '');
  expect(cli.json(['wallet', 'regen-coldkeypub', '-w', 'watch', '--ss58', BOB]).ok).toBe(true);
  const ecdsa = { ...bomb, encoding: { ...encoding, content: ['pkcs8', 'ecdsa'] } };
  writeFileSync(join(cli.home, 'ecdsa.json'), JSON.stringify(ecdsa));
}, 60_000);

const sign = (wallet: string): string[] => ['wallet', 'sign', '-w', wallet, '-m', 'x'];
const regen = (...argv: string[]): string[] => [
  'wallet',
  'regen-coldkey',
  '-w',
  'new',
  '--no-use-password',
  ...argv,
];
const variable = (): string =>
  `BT_PW_${join(wallets, 'sealed', 'coldkey').replace(/[/.]/g, '_')}`.toUpperCase();

const VERIFY = ['wallet', 'verify', '-m', 'x', '-a', BOB];

type Situation = [what: string, argv: string[], code: string, exitCode: number, options?: () => CliOptions];

const situations: Situation[] = [
  ['no wallet', sign('nobody'), 'WALLET_NOT_FOUND', 4],
  ['no key file', sign('empty'), 'KEY_FILE_NOT_FOUND', 4],
  ['no hotkey file', [...sign('good'), '-H', 'nobody'], 'KEY_FILE_NOT_FOUND', 4],
  ['a key file that cannot be read', sign('folder'), 'KEY_FILE_UNREADABLE', 4],
  ['encrypted, and no password', sign('sealed'), 'PASSWORD_REQUIRED', 4],
  [
    'a wrong password',
    sign('sealed'),
    'WRONG_PASSWORD',
    4,
    () => ({ env: { BT_WALLET_PASSWORD: 'not the password' } }),
  ],
  [
    'a password variable that is not base64',
    sign('sealed'),
    'PASSWORD_SOURCE',
    4,
    () => ({ env: { [variable()]: '%' } }),
  ],
  ['no password file', [...sign('sealed'), '--password-file', 'nowhere'], 'PASSWORD_SOURCE', 4],
  [
    'a box cut short',
    [...sign('cut-box'), '--password-file', '-'],
    'KEY_FILE_FORMAT',
    4,
    () => ({ stdin: 'x' }),
  ],
  [
    'a vault cut short',
    [...sign('cut-vault'), '--password-file', '-'],
    'KEY_FILE_FORMAT',
    4,
    () => ({ stdin: 'x' }),
  ],
  ['content that is not JSON', sign('not-json'), 'KEY_FILE_FORMAT', 4],
  ['a value that is no text', sign('numbers'), 'KEY_FILE_FORMAT', 4],
  ['an export in the place of a key', sign('an-export'), 'KEY_FILE_FORMAT', 4],
  ['a key type we do not sign for', sign('rotating'), 'UNSUPPORTED_KEY', 4],
  ['content that contradicts itself', sign('contradiction'), 'KEY_FILE_INCONSISTENT', 4],
  ['ecdsa', regen('--uri', '//Alice', '--key-type', 'ecdsa'), 'UNSUPPORTED_KEY', 4],
  ['an ecdsa export', regen('--json-file', 'ecdsa.json', '--json-password', 'x'), 'UNSUPPORTED_KEY', 4],
  ['keys in the way', ['wallet', 'create', '-w', 'good', '--uri', '//Bob'], 'WALLET_EXISTS', 4],
  [
    'an unknown word',
    regen('--mnemonic', '-'),
    'INVALID_MNEMONIC',
    2,
    () => ({ stdin: PHRASE.replace('walk', 'wlak') }),
  ],
  [
    'a wrong checksum',
    regen('--mnemonic', '-'),
    'INVALID_MNEMONIC',
    2,
    () => ({ stdin: 'abandon '.repeat(12) }),
  ],
  [
    'eleven words',
    regen('--mnemonic', '-'),
    'INVALID_MNEMONIC',
    2,
    () => ({ stdin: PHRASE.replace(' walk', '') }),
  ],
  ['word numbers with a gap', regen('--mnemonic', '-'), 'INVALID_MNEMONIC', 2, () => ({ stdin: '1-a 3-b' })],
  ['a bad seed', regen('--seed', '0xzz'), 'INVALID_SEED', 2],
  ['a bad private key', regen('--private-key', '0x12'), 'INVALID_PRIVATE_KEY', 2],
  ['a bad URI', regen('--uri', '//'), 'INVALID_KEY_URI', 2],
  ['a malformed export', regen('--json-file', 'export.json'), 'KEY_FILE_FORMAT', 4],
  [
    'an export that would fill the memory',
    regen('--json-file', 'bomb.json', '--json-password', 'x'),
    'KEY_FILE_FORMAT',
    4,
  ],
  [
    'a wrong passphrase of an export',
    regen('--json-file', 'sound.json', '--json-password', '-'),
    'WRONG_PASSWORD',
    4,
    () => ({ stdin: 'not it' }),
  ],
  ['no passphrase of an export', regen('--json-file', 'sound.json'), 'PASSWORD_REQUIRED', 4],
  ['only the public key', sign('watch'), 'WATCH_ONLY', 4],
  [
    'a place that cannot be written',
    ['wallet', 'create', '-w', 'new', '-p', 'a-file', '--uri', '//A'],
    'WALLET_WRITE',
    4,
  ],
  ['a bad address', ['wallet', 'regen-coldkeypub', '-w', 'new', '--ss58', `${BOB}x`], 'INVALID_ADDRESS', 2],
  [
    'a bad public key',
    ['wallet', 'regen-coldkeypub', '-w', 'new', '--public-key', '0x12'],
    'INVALID_PUBLIC_KEY',
    2,
  ],
  [
    'an address and another public key',
    ['wallet', 'regen-coldkeypub', '-w', 'new', '--ss58', BOB, '--public-key', `0x${'d4'.repeat(32)}`],
    'USAGE',
    2,
  ],
  ['a signature of another', [...VERIFY, '-s', '00'.repeat(64)], 'SIGNATURE_MISMATCH', 4],
  ['a signature cut short', [...VERIFY, '-s', '0x00'], 'INVALID_SIGNATURE', 2],
  ['no source', regen(), 'MISSING_INPUT', 2],
  ['two sources', regen('--seed', '0x00', '--mnemonic', 'x'), 'USAGE', 2],
  ['a name with a separator', ['wallet', 'create', '-w', '../x', '--uri', '//A'], 'INVALID_NAME', 2],
  ['a name with a dot', ['wallet', 'create', '-w', 'a.b', '--uri', '//A'], 'INVALID_NAME', 2],
  ['a name with a line break', ['wallet', 'create', '-w', 'a\nb', '--uri', '//A'], 'INVALID_NAME', 2],
  ['a name over 255 bytes', ['wallet', 'create', '-w', 'é'.repeat(128), '--uri', '//A'], 'INVALID_NAME', 2],
  [
    'a hotkey name that is a companion file',
    ['wallet', 'new-hotkey', '-w', 'good', '-H', 'xpub.txt'],
    'INVALID_NAME',
    2,
  ],
];

describe('check 21: bad input', () => {
  it.each(
    situations.map(([what, argv, code, exitCode, options]) => ({ what, argv, code, exitCode, options })),
  )('error: $what', ({ argv, code, exitCode, options }) => {
    const before = readdirSync(wallets).sort();
    const { stdout, stderr, exitCode: jsonExit } = cli.run([...argv, '--json'], options?.());
    const { ok, error } = JSON.parse(stdout) as { ok: boolean; error: { code: string; message: string } };
    expect([ok, error.code, jsonExit, stderr]).toEqual([false, code, exitCode, '']);
    // One sentence, and nothing of a stack.
    expect(error.message).toMatch(/^[^\n]+\.$/);
    const text = cli.run(argv, options?.());
    expect([text.stdout, text.exitCode]).toEqual(['', exitCode]);
    const lines = text.stderr
      .trimEnd()
      .split('\n')
      .filter((line) => !line.startsWith('warning: '));
    expect(lines[0]).toBe(`error: ${error.message}`);
    for (const line of lines.slice(1)) expect(line).toMatch(/^ {2}\S/);
    expect(text.stderr).not.toMatch(/\n\s+at /);
    expect(readdirSync(wallets).sort()).toEqual(before);
  });

  it('behavior: a password file that others can read is used, with a warning', () => {
    const file = join(cli.home, 'shared.txt');
    writeFileSync(file, 'the password\n', { mode: 0o644 });
    const json = cli.json([...sign('sealed'), '--password-file', file]);
    expect(json.ok).toBe(true);
    expect(json.warnings).toContain(`${file} can be read by other users of this machine; chmod it to 600.`);
  });
});
