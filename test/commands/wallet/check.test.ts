import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import WalletCheck from '../../../commands/wallet/check.js';
import WalletCreate from '../../../commands/wallet/create.js';
import WalletRegenColdkeypub from '../../../commands/wallet/regen-coldkeypub.js';
import { expectSchema } from '../../helpers/json-schema.js';
import { runCommand } from '../../helpers/run-command.js';
import { tempFolder } from '../../helpers/temp-folder.js';

const BOB = '5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty';
const base = tempFolder('check');
let path: string;
let env: Record<string, string>;
beforeEach(async () => {
  path = mkdtempSync(join(base, 'w-'));
  env = { TAO_CONFIG: join(path, 'none.json'), TAO_WALLET_PATH: path, TAO_WALLET_NAME: 'a' };
});

const check = (argv: string[] = [], options = {}) =>
  runCommand(WalletCheck, 'wallet check', [...argv, '--json'], { env, ...options });
const watch = () =>
  runCommand(WalletRegenColdkeypub, 'wallet regen-coldkeypub', ['-w', 'watch', '--ss58', BOB], { env });
const create = () => runCommand(WalletCreate, 'wallet create', ['-w', 'a', '--uri', '//Alice'], { env });

interface Audit {
  wallets: { name: string; isSound: boolean; findings: { severity: string; code: string; path: string }[] }[];
}

const codes = (audit: Audit): string[] =>
  audit.wallets.flatMap(({ findings }) => findings.map(({ severity, code }) => `${severity} ${code}`));

describe('wallet check', () => {
  it('default: nothing is wrong', async () => {
    await watch();
    const { json, stdout, exitCode } = await check(['-w', 'watch']);
    expectSchema(JSON.parse(stdout));
    expect(codes(json.data as Audit)).toEqual(['note WATCH_ONLY']);
    expect(exitCode).toBe(0);
  });

  it('behavior: what is wrong ends with exit code 4, in a document and as records', async () => {
    await create();
    chmodSync(join(path, 'a', 'hotkeys', 'default'), 0o644);
    writeFileSync(join(path, 'a', '.tao-00112233445566778899aabb.tmp'), '');
    const { json, exitCode } = await check();
    expect([json.error.code, exitCode]).toEqual(['WALLET_UNSOUND', 4]);
    const found = codes((json.error as unknown as { details: Audit }).details);
    expect(found).toEqual(
      expect.arrayContaining(['warning LEFTOVER', 'warning PLAIN_KEY', 'error FILE_MODE', 'note PLAIN_KEY']),
    );
    const text = await runCommand(WalletCheck, 'wallet check', [], { env });
    expect(text.exitCode).toBe(4);
    expect(text.stdout).toContain('a\terror\thotkeys/default\tOther users can read the file. chmod 600');
    expect(text.stderr).toMatch(/^error: \d+ things are wrong with the wallet "a"\./);
  });

  it('behavior: a public file of another account is found', async () => {
    await create();
    const pub = join(path, 'a', 'coldkeypub.txt');
    await watch();
    writeFileSync(pub, JSON.stringify({ ss58Address: BOB }), { mode: 0o600 });
    const { json } = await check();
    const found = codes((json.error as unknown as { details: Audit }).details);
    expect(found).toContain('error PUBLIC_FILE_MISMATCH');
  });

  it('args: --all', async () => {
    await create();
    await watch();
    const { json } = await check(['--all']);
    const { wallets } = (json.error as unknown as { details: Audit }).details;
    expect(wallets.map(({ name }) => name)).toEqual(['a']);
    const text = await runCommand(WalletCheck, 'wallet check', ['--all'], { env, terminal: { width: 80 } });
    expect(text.stdout).toContain('Nothing is wrong with watch.');
    for (const line of text.stdout.split('\n').filter((line) => /^(a|watch|Wallet) /.test(line)))
      expect(line.length).toBeLessThanOrEqual(80);
  });

  it('error: no such wallet', async () => {
    const { json, exitCode } = await check(['-w', 'nobody']);
    expect([json.error.code, exitCode]).toEqual(['WALLET_NOT_FOUND', 4]);
  });
});
