/** The environment as an argument: `process.env`, or a fixed one in tests. An empty variable counts as unset. */
export type Environment = Readonly<Record<string, string | undefined>>;

export interface VariableDescription {
  name: string;
  summary: string;
}

/** Variables beyond those that set a setting, for `tao help environment`. Settings name their own. */
export const OTHER_VARIABLES: readonly VariableDescription[] = [
  { name: 'TAO_CONFIG', summary: 'Path of the configuration file.' },
  { name: 'TAO_DATA_DIR', summary: 'Folder of the simulated chains and of commits to weights.' },
  { name: 'TAO_AGENT_DIR', summary: 'Folder of the unlock agent: its socket and the log of its signatures.' },
  { name: 'XDG_CONFIG_HOME', summary: 'Parent of the configuration folder; ~/.config without it.' },
  { name: 'XDG_DATA_HOME', summary: 'Parent of the data folder; ~/.local/share without it.' },
  {
    name: 'BT_CHAIN_ENDPOINT',
    summary: 'URL the network "local" stands for; ws://127.0.0.1:9944 without it.',
  },
  {
    name: 'BT_DEFAULT_TOKEN_WALLET',
    summary: 'Address that a new chain of the preset localnet gives 1,000,000 TAO.',
  },
  { name: 'BT_WALLET_PASSWORD', summary: 'Password of the coldkey. A password file is safer.' },
  { name: 'BT_WALLET_PASSWORD_FILE', summary: 'File that holds the password of the coldkey.' },
  { name: 'BT_PW_<PATH>', summary: 'Password of one key file, obfuscated as the official tools write it.' },
  { name: 'NO_COLOR', summary: 'When set, nothing is coloured.' },
];
