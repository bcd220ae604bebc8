import { describe, expect, it } from '@jest/globals';
import { canonicalArgv } from '../../src/cli/spellings.js';
import { problemOf, spellingsOf } from './btcli-spellings.js';

/**
 * Every flag, short form and alias of `btcli wallet`, 9.21 and 11: what a script says to btcli is understood here. A word
 * after `=` means that the flag takes a value.
 */
const V9: Readonly<Record<string, string>> = {
  list: 'Wn Wp QV J',
  'swap-hotkey': 'Wn Wp Wh N PX P D QV J NU ALLN',
  'swap-coldkey announce': 'Wn Wp Wh N MEV P D QV --new-coldkey= --new-coldkey-ss58= --new-wallet= --new=',
  'swap-coldkey execute': 'Wn Wp Wh N MEV P D QV --new-coldkey= --new-coldkey-ss58= --new-wallet= --new=',
  'swap-coldkey dispute': 'Wn Wp Wh N MEV P D QV',
  'swap-coldkey clear': 'Wn Wp Wh N MEV P D QV',
  'swap-coldkey check': 'Wn Wp Wh N QV',
  'swap-check': 'Wn Wp Wh N QV J --address= --ss58= --ss58-address= --all -a',
  'regen-coldkey': 'Wn Wp Wh QV J KEY PW OW',
  'regen-coldkeypub': 'Wn Wp Wh QV J PUB OW',
  'regen-hotkey': 'Wn Wp Wh QV J KEY PW OW',
  'regen-hotkeypub': 'Wn Wp Wh QV J PUB OW',
  'new-hotkey': 'Wn Wp Wh QV J --n-words= --n_words= PW --uri= OW',
  'new-coldkey': 'Wn Wp Wh QV J --n-words= --n_words= PW --uri= OW',
  'associate-hotkey': 'Wn Wp N PX P QV Wh HK',
  create: 'Wn Wp Wh QV J --n-words= PW --uri= OW',
  balance: 'Wn Wp Wh N QV J --ss58= --ss58-address= --all -a --sort=',
  history: 'Wn Wp Wh QV',
  overview:
    'Wn Wp Wh N QV J --all -a --sort-by= --sort_by= --sort-order= --sort_order= --include-hotkeys= -in= --exclude-hotkeys= -ex= NUS',
  transfer: 'Wn Wp Wh N PX AN E P QV J --destination= --dest= -d= --amount= -a= --all --allow-death',
  inspect: 'Wn Wp Wh N QV J --all --all-wallets -a --ss58-address= --ss58= NUS',
  'set-identity':
    'Wn Wp Wh N PX P D QV J --id-name= --web-url= --web= --image-url= --image= --discord= --description= --additional= --github=',
  'get-identity': 'Wn Wp Wh N QV J CK',
  sign: 'Wn Wp Wh D QV J --use-hotkey --no-use-hotkey --message=',
  verify: 'QV J --message= -m= --signature= -s= --address= -a= --public-key= -p=',
};

/** Flags of btcli 11 for all commands of a kind; what is not the same as in 9. */
const ALL_11 = '--json --quiet -q --verbose -v';
const WALLET_11 = '--wallet= -w= --wallet-path= --wallet-hotkey= -H=';
const UNLOCK_11 = '--wallet-password-file=';
const TX_11 = `${UNLOCK_11} --yes -y --dry-run --mev-shield --no-mev-shield --proxy-for= --force-proxy-type=`;
const NEW_11 = '--n-words= --no-password --overwrite --crypto-type=';
const REGEN_11 = '--mnemonic= --seed= --private-key= --overwrite --crypto-type=';
const PUB_11 = '--ss58= --public-key= --overwrite --crypto-type=';

const V11: Readonly<Record<string, string>> = {
  create: `${WALLET_11} ${NEW_11} --hotkey-crypto-type=`,
  'new-coldkey': `${WALLET_11} ${NEW_11}`,
  'new-hotkey': `${WALLET_11} --n-words= --overwrite --crypto-type=`,
  'regen-coldkey': `${WALLET_11} ${REGEN_11} --json-path= -j= --json-password= --no-password`,
  'regen-hotkey': `${WALLET_11} ${REGEN_11}`,
  'regen-coldkeypub': `${WALLET_11} ${PUB_11}`,
  'regen-hotkeypub': `${WALLET_11} ${PUB_11}`,
  sign: `${WALLET_11} ${UNLOCK_11} --message= --use-hotkey`,
  verify: '--message= --signature= --ss58= --crypto-type=',
  encrypt: '--message= --recipient=',
  decrypt: `${WALLET_11} ${UNLOCK_11} --ciphertext= --use-hotkey`,
  unlock: `${WALLET_11} ${UNLOCK_11}`,
  show: WALLET_11,
  list: '--wallet-path=',
  balance: `${WALLET_11} --network= --all -a --sort= --empty`,
  overview: `${WALLET_11} --network= --all -a --netuid= --dust`,
  registrations: '--wallet= --wallet-path= --network= --all -a --netuid=',
  history: `${WALLET_11} --network= --coldkey= --limit=`,
  transfer: `${WALLET_11} ${TX_11} --dest= --amount-tao= --amount= --all`,
  inspect: `${WALLET_11} --network= --coldkey= --dust`,
  // `--name` is the wallet, as in btcli 9; the name to publish is --id-name.
  'set-identity': `${WALLET_11} ${TX_11} --url= --description= --github-repo= --image= --discord= --additional=`,
  'get-identity': `${WALLET_11} --network= --coldkey=`,
  'associate-hotkey': `${TX_11} --hotkey=`,
  'swap-hotkey': `${TX_11} --new-hotkey= --netuid=`,
  'swap-coldkey --new-coldkey x': `${TX_11} --new-coldkey=`,
  'swap-check': `${WALLET_11} --network= --coldkey=`,
  'announce-coldkey-swap': `${TX_11} --new-coldkey=`,
};

describe('the spellings of btcli wallet', () => {
  it.each(Object.entries(V9))('args: 9.21 %s', (command, flags) => {
    expect(spellingsOf(flags).flatMap((spelling) => problemOf(`wallet ${command}`, spelling) ?? [])).toEqual(
      [],
    );
  });

  it.each(Object.entries(V11))('args: 11 %s', (command, flags) => {
    expect(
      spellingsOf(`${ALL_11} ${flags}`).flatMap((spelling) => problemOf(`wallet ${command}`, spelling) ?? []),
    ).toEqual([]);
  });

  it('behavior: commands with underscores, and the short names of the group', () => {
    for (const command of Object.keys(V9).filter((name) => name.includes('-'))) {
      for (const group of ['wallet', 'wallets', 'w']) {
        const typed = canonicalArgv([group, ...command.replaceAll('-', '_').split(' ')]).join(' ');
        expect(typed).toBe(`wallet ${command}`);
      }
    }
  });
});
