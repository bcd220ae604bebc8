import { readFileSync } from 'node:fs';
import { canonicalArgv } from '../../src/cli/spellings.js';

interface Flag {
  char?: string;
  aliases?: string[];
  charAliases?: string[];
  allowNo?: boolean;
  type: 'option' | 'boolean';
}

const manifest = JSON.parse(readFileSync(new URL('../../oclif.manifest.json', import.meta.url), 'utf8')) as {
  commands: Record<string, { flags: Record<string, Flag> }>;
};

/** The groups of flags btcli 9 gives to many commands: test data from its surface. */
const GROUPS = {
  W: '--wallet-name= --name= --wallet_name= --wallet.name= --wallet-path= -p= --wallet_path= --wallet.path= --hotkey= -H= --wallet_hotkey= --wallet-hotkey= --wallet.hotkey=',
  RT: '--tolerance= --rate-tolerance= --limit=',
  SS: '--safe-staking --no-safe-staking --safe --unsafe',
  AP: '--allow-partial-stake --no-allow-partial-stake --partial --no-partial --allow --not-allow --allow-partial --not-partial',
  WI: '--wait-for-inclusion --no-wait-for-inclusion',
  WF: '--wait-for-finalization --no-wait-for-finalization',
  Wn: '--wallet-name= --name= --wallet_name= --wallet.name=',
  Wp: '--wallet-path= -p= --wallet_path= --wallet.path=',
  Wh: '--hotkey= -H= --wallet_hotkey= --wallet-hotkey= --wallet.hotkey=',
  HK: '--hotkey-ss58= --wallet_hotkey_ss58= --wallet-hotkey-ss58=',
  CK: '--ss58= --coldkey-ss58= --coldkey_ss58= --key= -k=',
  N: '--network= --subtensor.network= --chain= --subtensor.chain_endpoint=',
  NU: '--netuid=',
  NUS: '--netuids= --netuid= -n=',
  ALLN: '--all-netuids --no-all-netuids',
  PX: '--proxy=',
  AN: '--announce-only --no-announce-only',
  E: '--period= --era=',
  MEV: '--mev-protection --no-mev-protection',
  P: '--prompt --no-prompt --yes -y --no_prompt',
  D: '--no',
  QV: '--quiet --verbose',
  J: '--json-output --json-out',
  PW: '--use-password --no-use-password',
  OW: '--overwrite --no-overwrite',
  KEY: '--mnemonic= --seed= --json= -j= --json-password=',
  PUB: '--public-key-hex= --ss58= --ss58-address=',
} as const;

/** The single spellings of a line in which words may name groups. */
export const spellingsOf = (text: string): string[] =>
  text
    .split(' ')
    .flatMap((word) => (Object.hasOwn(GROUPS, word) ? GROUPS[word as keyof typeof GROUPS].split(' ') : word));

/** What is wrong with a spelling on a command line, such as `wallet list` and `--name=`; undefined when it is understood. */
export function problemOf(command: string, spelling: string): string | undefined {
  const [flag = '', value] = spelling.split('=');
  const typed = [...command.split(' '), flag, ...(value === undefined ? [] : ['value'])];
  const argv = canonicalArgv(typed);
  const first = argv.findIndex((word) => word.startsWith('-'));
  const words = argv.slice(0, first).join(':');
  const id = [words, 'wallet:swap-coldkey:status'].find(
    (name) => name in manifest.commands && (name === words || words === 'wallet:swap-coldkey:check'),
  );
  if (id === undefined) return `${command}: no command ${words}`;
  const word = argv[argv.length - (value === undefined ? 1 : 2)] ?? '';
  const found = Object.entries(manifest.commands[id]?.flags ?? {}).find(([name, definition]) =>
    spells(word, name, definition),
  )?.[1];
  if (found === undefined) return `${command}: no flag ${flag}`;
  const takesValue = found.type === 'option';
  return takesValue === (value !== undefined)
    ? undefined
    : `${command}: ${flag} takes ${takesValue ? 'a' : 'no'} value`;
}

function spells(
  word: string,
  name: string,
  { char, aliases = [], charAliases = [], allowNo }: Flag,
): boolean {
  const long = [name, ...aliases];
  const all = [...long.map((text) => `--${text}`), ...[char, ...charAliases].map((text) => `-${text}`)];
  return all.includes(word) || (allowNo === true && long.some((text) => word === `--no-${text}`));
}
