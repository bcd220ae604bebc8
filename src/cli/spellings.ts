/** Other names of command groups, from btcli 9 and 11. */
const GROUPS: Readonly<Record<string, string>> = {
  w: 'wallet',
  wallets: 'wallet',
  st: 'stake',
  s: 'subnets',
  subnet: 'subnets',
  su: 'sudo',
  c: 'config',
  conf: 'config',
  wt: 'weights',
  weight: 'weights',
};

/** Other names of commands, the group being canonical. */
const COMMANDS: Readonly<Record<string, string>> = {
  'subnets metagraph': 'subnets show',
  'subnets create-cost': 'subnets burn-cost',
  'config clear': 'config unset',
  'wallet announce-coldkey-swap': 'wallet swap-coldkey announce',
  'wallet show': 'wallet list',
};

/**
 * Flags the parser cannot take as they are: several letters behind one hyphen would be several flags, and some of
 * btcli's switches have an opposite with a name of its own.
 */
const FLAGS: Readonly<Record<string, string>> = {
  '-in': '--include-hotkeys',
  '-ex': '--exclude-hotkeys',
  '--no-password': '--no-use-password',
  '--unsafe': '--no-safe-staking',
  '--unsafe-register': '--no-safe-staking',
  '--not-allow': '--no-allow-partial-stake',
  '--not-partial': '--no-allow-partial-stake',
};

/** Flags with a value that may stand before the command, as in btcli 11. */
const LEADING_WITH_VALUE = new Set([
  ...['--network', '--chain', '--subtensor.network', '--subtensor.chain_endpoint'],
  ...['--wallet-name', '--wallet', '--name', '--wallet.name', '-w'],
  ...['--wallet-path', '--wallet.path', '-p', '--hotkey', '--wallet-hotkey', '--wallet.hotkey', '-H'],
  ...['--password-file', '--wallet-password-file', '--password-fd'],
]);

/**
 * The command line in this program's own spelling: leading flags behind the command, group and command names canonical,
 * underscores in them as hyphens. Values are never touched.
 */
export function canonicalArgv(argv: readonly string[]): string[] {
  const { leading, rest } = splitLeadingFlags(argv);
  const end = rest.findIndex((word) => word.startsWith('-'));
  const words = rest.slice(0, end < 0 ? undefined : end);
  const flags = end < 0 ? [] : rest.slice(end);
  const path = withSwapStep(canonicalWords(words), flags);
  const canonical = [...path, ...leading, ...flags];
  const dashes = canonical.indexOf('--');
  return canonical.map((word, i) => {
    if (dashes >= 0 && i > dashes) return word;
    // What btcli's regen commands call --json has a value, and is a file to read.
    const isExport = word === '--json' && path[1]?.startsWith('regen-') && isValue(canonical[i + 1]);
    return isExport ? '--json-file' : (FLAGS[word] ?? word);
  });
}

const isValue = (word: string | undefined): boolean =>
  word !== undefined && (word === '-' || !word.startsWith('-'));

function splitLeadingFlags(argv: readonly string[]): { leading: string[]; rest: string[] } {
  let i = 0;
  while (i < argv.length && argv[i]?.startsWith('-') && argv[i] !== '--') {
    i += LEADING_WITH_VALUE.has(argv[i] ?? '') ? 2 : 1;
  }
  return { leading: argv.slice(0, i), rest: argv.slice(i) };
}

/** btcli 11 executes a swap without naming the step. */
function withSwapStep(path: string[], flags: readonly string[]): string[] {
  const isBare = path.join(' ') === 'wallet swap-coldkey';
  return isBare && flags.some((flag) => flag.startsWith('--new')) ? [...path, 'execute'] : path;
}

function canonicalWords(words: readonly string[]): string[] {
  const [first = '', second, ...others] = words;
  if (words.length === 0) return [];
  const group = Object.hasOwn(GROUPS, first) ? (GROUPS[first] ?? first) : first;
  if (second === undefined) return [group];
  const pair = `${group} ${second.replaceAll('_', '-')}`;
  const command = Object.hasOwn(COMMANDS, pair) ? (COMMANDS[pair] ?? pair) : pair;
  return [...command.split(' '), ...others];
}
