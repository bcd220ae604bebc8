import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Cli } from '../helpers/cli.js';
import { Pty } from '../helpers/pty.js';
import { tempFolder } from '../helpers/temp-folder.js';

const cli = new Cli(tempFolder('terminal'));
const PASSWORD = 'correct horse battery';
const wallets = join(cli.home, '.bittensor', 'wallets');

/** Word 7 of the phrase that was shown last. */
function wordSeven(screen: string): string {
  const words = [...screen.matchAll(/ 5 \w+ +6 \w+ +7 (\w+) +8 /g)].map(([, word]) => word);
  return words.at(-1) ?? '';
}

describe('a person at a terminal', () => {
  it('default: makes an encrypted wallet and unlocks it', async () => {
    const create = new Pty(cli, ['wallet', 'create', '-w', 'me', '-H', 'h']);
    await create.answer('New password for the coldkey:', 'short');
    await create.sees('Not acceptable: it has 5 characters and should have at least 12.');
    await create.answer('New password for the coldkey:', PASSWORD);
    await create.sees('Strength: strong.');
    await create.answer('The same again:', 'another one altogether');
    await create.sees('The two differ.');
    await create.answer('New password for the coldkey:', PASSWORD);
    await create.answer('The same again:', PASSWORD);
    await create.sees("Type word 7 of the coldkey's phrase:");
    // Nothing is on the disk before the phrase was handed over.
    expect(existsSync(join(wallets, 'me'))).toBe(false);
    const coldkeyWord = wordSeven(create.screen);
    await create.answer('', 'wrong');
    await create.sees('That is not word 7.');
    await create.answer('', `\u0015${coldkeyWord}`);
    await create.sees("Type word 7 of the hotkey's phrase:");
    await create.answer('', wordSeven(create.screen));
    expect(await create.end()).toBe(0);
    expect(create.screen).not.toContain(PASSWORD);
    expect(create.screen).toMatch(/Coldkey file +encrypted/);
    const { secretPhrase } = JSON.parse(readFileSync(join(wallets, 'me', 'hotkeys', 'h'), 'utf8'));
    for (const [i, word] of secretPhrase.split(' ').entries())
      expect(create.screen).toMatch(new RegExp(`\\b${i + 1} ${word}\\b`));

    const sign = new Pty(cli, ['wallet', 'sign', '-w', 'me', '-m', 'hello']);
    await sign.answer('Password of the coldkey:', 'not this one either');
    await sign.sees('The password from the prompt does not open');
    await sign.answer('Password of the coldkey:', PASSWORD);
    expect(await sign.end()).toBe(0);
    expect(sign.screen).toMatch(/Signature +0x[0-9a-f]{128}/);
  }, 180_000);

  it('error: three wrong passwords are enough', async () => {
    const sign = new Pty(cli, ['wallet', 'sign', '-w', 'me', '-m', 'hello']);
    // One derivation for all three: what is slow is remembered within a process.
    for (let i = 0; i < 3; i++) {
      await sign.answer('Password of the coldkey:', 'wrong again and again');
      await sign.sees('The password from the prompt does not open');
    }
    expect(await sign.end()).toBe(4);
    expect(sign.screen).toContain('error: The password from the prompt does not open');
  }, 120_000);

  it('behavior: leaving a question changes nothing', async () => {
    const create = new Pty(cli, ['wallet', 'create', '-w', 'left', '--no-use-password']);
    await create.sees("Type word 7 of the coldkey's phrase:");
    create.interrupt();
    expect(await create.end()).toBe(130);
    expect(existsSync(join(wallets, 'left'))).toBe(false);
  }, 60_000);

  it('behavior: what is in the way is asked about once', async () => {
    const argv = ['wallet', 'create', '-w', 'me', '-H', 'h', '--uri', '//Alice'];
    const before = readFileSync(join(wallets, 'me', 'coldkey'));
    const refused = new Pty(cli, argv);
    await refused.answer('Without a backup what is there is lost for ever.', '');
    expect(await refused.end()).toBe(3);
    expect(readFileSync(join(wallets, 'me', 'coldkey'))).toEqual(before);
    const agreed = new Pty(cli, argv);
    await agreed.answer('Without a backup what is there is lost for ever.', 'y');
    expect(await agreed.end()).toBe(0);
    expect(agreed.screen.match(/Replace /g)?.length).toBeGreaterThanOrEqual(1);
    expect(JSON.parse(readFileSync(join(wallets, 'me', 'coldkey'), 'utf8'))).toMatchObject({
      ss58Address: '5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY',
    });
  }, 60_000);

  it('behavior: a missing input is asked for, and the line without questions is told', async () => {
    const transfer = new Pty(cli, ['wallet', 'transfer', '-w', 'me']);
    await transfer.answer('Receiver', '5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty');
    await transfer.answer('Amount in TAO', '1.5');
    await transfer.answer('Sign and send this?', 'y');
    expect(await transfer.end()).toBe(0);
    expect(transfer.screen).toContain('Without questions: tao wallet transfer -w me --destination 5FHneW');
  }, 60_000);
});
