import { describe, expect, it } from '@jest/globals';
import { problemOf, spellingsOf } from './btcli-spellings.js';

/** Every flag, short form and alias that btcli 9.21 has for what works on a chain: what a script says to it is understood here. */
const COMMANDS: Readonly<Record<string, string>> = {
  'stake add':
    'W N PX E MEV RT SS AP P D QV J --all-tokens --all -a --amount= --include-hotkeys= -in= --hotkey-ss58-address= --exclude-hotkeys= -ex= --all-hotkeys --no-all-hotkeys NUS ALLN',
  'stake remove':
    'W N PX E MEV RT SS AP P D QV J NU ALLN --unstake-all --all --unstake-all-alpha --all-alpha --amount= -a= --hotkey-ss58-address= --include-hotkeys= -in= --exclude-hotkeys= -ex= --all-hotkeys --no-all-hotkeys',
  'stake list': 'W N P QV J CK',
  'stake move':
    'Wn Wp N PX E MEV P D QV J --from= --hotkey= --hotkey-ss58= -H= --wallet_hotkey= --wallet_hotkey_ss58= --wallet-hotkey= --wallet-hotkey-ss58= --wallet.hotkey= --origin-netuid= --dest-netuid= --to= --dest-ss58= --dest= --amount= --stake-all --all',
  'stake transfer':
    'Wn Wp N PX E MEV P D QV J HK --origin-netuid= --dest-netuid= --dest-ss58= --dest= --dest-coldkey= --amount= -a= --stake-all --all',
  'stake swap':
    'W N PX E MEV RT SS AP WI WF P D QV J --origin-netuid= -o= --origin= --dest-netuid= -d= --dest= --amount= -a= --swap-all --all',
  'sudo set': 'W N PX P D QV J NU --param= --parameter= --value= --normalize',
  'sudo get': 'N QV J NU',
  'subnets hyperparameters': 'N QV J NU',
  'subnets list': 'N QV J',
  'subnets burn-cost': 'N QV J',
  'subnets create':
    'W N PX MEV P D QV J --subnet-name= --github-repo= --repo= --subnet-contact= --contact= --email= --subnet-url= --url= --discord-handle= --discord= --description= --logo-url= --additional-info=',
  'subnets register':
    'W N PX RT P QV J NU --period= --era= --safe-register --unsafe-register --safe --unsafe',
  'subnets metagraph': 'N P QV J NU --mechid= --mech-id= --mech_id= --mechanism_id= --mechanism-id= --sort',
  'subnets show': 'N P QV J NU --mechid= --mech-id= --mech_id= --mechanism_id= --mechanism-id= --sort',
  'subnets start': 'W N PX P D QV NU',
};

describe('the spellings of btcli for chains', () => {
  it.each(Object.entries(COMMANDS))('args: 9.21 %s', (command, flags) => {
    expect(spellingsOf(flags).flatMap((spelling) => problemOf(command, spelling) ?? [])).toEqual([]);
  });
});
