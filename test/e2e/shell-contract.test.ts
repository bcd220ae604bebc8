import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { Cli } from '../helpers/cli.js';
import { tempFolder } from '../helpers/temp-folder.js';

const cli = new Cli(tempFolder('e2e'));
const BINARY = fileURLToPath(new URL('../../bin/run.cjs', import.meta.url));
cli.run(['wallet', 'create', '-w', 'alice', '--uri', '//Alice']);

describe('streams', () => {
  it('default', () => {
    const { stdout, stderr, exitCode } = cli.run(['wallet', 'list']);
    expect(stdout).toMatch(/^alice\t\t5\w+\tplain\nalice\tdefault\t5\w+\tplain\n$/);
    expect([stderr, exitCode]).toEqual(['', 0]);
  });

  it('behavior: --json prints one document, on failure too', () => {
    const good = cli.run(['wallet', 'list', '--json']);
    expect(good.stdout.trim().split('\n')).toHaveLength(1);
    expect(JSON.parse(good.stdout)).toMatchObject({ schema: 'tao/1', command: 'wallet list', ok: true });
    const bad = cli.run(['wallet', 'list', '-w', 'nobody', '--json']);
    expect([JSON.parse(bad.stdout).error.code, bad.stderr, bad.exitCode]).toEqual([
      'WALLET_NOT_FOUND',
      '',
      4,
    ]);
  });

  it('behavior: an error is text on stderr and nothing on stdout', () => {
    const { stdout, stderr, exitCode } = cli.run(['wallet', 'list', '-w', 'nobody']);
    expect([stdout, exitCode]).toEqual(['', 4]);
    expect(stderr).toMatch(/^error: There is no wallet "nobody" in .*\n {2}List the wallets/);
  });

  it('behavior: a terminal gets a table, and colour unless NO_COLOR is set', () => {
    expect(cli.terminal(['wallet', 'list']).screen).toMatch(/^Wallet +Hotkey +Address +State\nalice +–/);
    const coloured = cli.terminal(['wallet', 'list'], { env: { NO_COLOR: '', TERM: 'xterm' } });
    expect(coloured.screen).toContain('\u001b[1m');
  });

  it('behavior: a reader that goes away is no failure', () => {
    const { stderr, stdout } = cli.shell('tao help environment | head -n 1; echo $PIPESTATUS');
    expect(stdout).toMatch(/^TAO_NETWORK\t[^\n]*\n0\n$/);
    expect(stderr).toBe('');
  });

  it('behavior: warnings go to stderr, and into the document', () => {
    const argv = ['wallet', 'new-hotkey', '-w', 'alice', '--uri', '//x', '--overwrite'];
    const text = cli.run(argv);
    expect(text.stderr).toContain('warning: Development keys are public');
    expect(text.stdout).not.toContain('warning');
    expect(cli.json(argv).warnings).toHaveLength(1);
  });
});

describe('questions', () => {
  const transfer = [
    'wallet',
    'transfer',
    '-w',
    'alice',
    '-d',
    '5DAAnrj7VHTznn2AWBemMuyBwZWs6FNFjdyVXUeYum3PTXFy',
  ];

  it('default', () => {
    const { screen, exitCode } = cli.terminal([...transfer, '-a', '1.5'], { stdin: 'y\r' });
    for (const fact of ['Genesis', '1.500000000 TAO', 'Fee', 'Sign and send this?'])
      expect(screen).toContain(fact);
    expect(screen).toContain('Without questions: tao wallet transfer -w alice');
    expect(exitCode).toBe(0);
  });

  it('behavior: no is no', () => {
    const { screen, exitCode } = cli.terminal([...transfer, '-a', '1'], { stdin: 'n\r' });
    expect(screen).toContain('was cancelled; nothing was changed.');
    expect(exitCode).toBe(3);
  });

  it('behavior: never with --json, --yes or a pipe', () => {
    expect(cli.terminal([...transfer, '--json']).screen).toMatch(/^\{"schema":"tao\/1".*"MISSING_INPUT"/m);
    expect(cli.terminal([...transfer, '--yes']).screen).toContain('needs --amount.');
    expect(cli.run(transfer).stderr).toContain('needs --amount, --yes.');
  });
});

describe('usage', () => {
  it.each([
    [['walet', 'list'], 'UNKNOWN_COMMAND', 'Did you mean wallet list'],
    [['wallet', 'lst'], 'UNKNOWN_COMMAND', 'Did you mean wallet list'],
    [['wallet', 'list', '--walet-name', 'x'], 'UNKNOWN_FLAG', 'Did you mean --wallet-name'],
    [['wallet', 'list', 'extra'], 'UNEXPECTED_ARGUMENT', 'See its usage'],
    [['wallet', 'list', '--wallet-name'], 'USAGE', undefined],
    [['subnets', 'list', '--network', 'finny'], 'UNKNOWN_NETWORK', 'Did you mean finney?'],
    [['subnets', 'show'], 'MISSING_INPUT', '--netuid: Subnet.'],
    [['subnets', 'show', '--netuid', '70000'], 'INVALID_NETUID', undefined],
    [['stake', 'add', '--netuid', '1', '--amount', '1e3', '--yes'], 'INVALID_AMOUNT', 'Write plain decimals'],
    [['stake', 'add', '--netuid', '1', '--amount', '0', '--yes'], 'INVALID_AMOUNT', 'Write plain decimals'],
    [['stake', 'add', '--netuid', '1', '--amount', '-1', '--yes'], 'INVALID_AMOUNT', 'Write plain decimals'],
    [['stake', 'add', '--netuid', '1', '--amount', '1.0000000001', '--yes'], 'INVALID_AMOUNT', undefined],
    [['weights', 'set', '--netuid', '1', '--weights', '1:1,1:2', '--yes'], 'INVALID_WEIGHTS', undefined],
  ])('error: %j', (argv, code, help) => {
    const { error } = cli.json(argv);
    expect([error.code, error.exitCode]).toEqual([code, 2]);
    if (help !== undefined) expect(error.help.join('\n')).toContain(help);
    expect(cli.run(argv).exitCode).toBe(2);
  });

  it('error: every missing input is named at once', () => {
    const { error } = cli.json<never>(['stake', 'add']);
    expect((error.details as { missing: { name: string }[] }).missing.map(({ name }) => name)).toEqual([
      '--netuid',
      '--amount',
      '--yes',
    ]);
  });

  it('behavior: help is not an error, for the program, a group and a command', () => {
    for (const argv of [
      [],
      ['--help'],
      ['help'],
      ['wallet'],
      ['wallet', 'list', '-h'],
      ['help', 'wallet', 'list'],
    ]) {
      const { exitCode, stdout, stderr } = cli.run(argv);
      expect([exitCode, stderr]).toEqual([0, '']);
      expect(stdout).toContain('USAGE');
    }
  });

  it('behavior: spellings of btcli', () => {
    expect(cli.json(['w', 'list', '--wallet.path', join(cli.home, 'x')]).data).toMatchObject({ wallets: [] });
    expect(cli.json(['--wallet-path', join(cli.home, 'x'), 'wallets', 'list']).data).toMatchObject({
      wallets: [],
    });
    const { stdout } = cli.run(['wallet', 'list', '--json-output']);
    expect(JSON.parse(stdout).ok).toBe(true);
  });

  it('behavior: --version', () => {
    expect(cli.run(['--version'])).toEqual({ stdout: 'tao 0.1.0\n', stderr: '', exitCode: 0 });
  });

  it('behavior: a word that is left out is not taken from standard input', () => {
    const { stdout, exitCode } = cli.run(['sim', 'snapshot', '--json'], { stdin: 'of-a-loop\n' });
    expect(exitCode).toBe(0);
    expect((JSON.parse(stdout) as { data: { snapshot: { id: string } } }).data.snapshot.id).not.toBe(
      'of-a-loop',
    );
  });
});

describe('interruption', () => {
  it('default', async () => {
    const child = spawn(process.execPath, [BINARY, 'wallet', 'regen-hotkey', '--seed', '-', '--json'], {
      env: cli.env,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    let stdout = '';
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    // It waits for standard input, which never ends; the handler is there once the process runs.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    child.kill('SIGINT');
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect(code).toBe(130);
    expect(JSON.parse(stdout).error).toMatchObject({ code: 'INTERRUPTED', exitCode: 130 });
  });
});
