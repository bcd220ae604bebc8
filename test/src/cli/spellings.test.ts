import { describe, expect, it } from '@jest/globals';
import { canonicalArgv } from '../../../src/cli/spellings.js';

const canonical = (line: string) => canonicalArgv(line.split(' ').filter(Boolean)).join(' ');

describe('canonicalArgv', () => {
  it('default', () => {
    expect(canonical('stake add --netuid 1')).toBe('stake add --netuid 1');
    expect(canonical('')).toBe('');
    expect(canonical('--help')).toBe('--help');
  });

  it('behavior: groups have the short names of btcli', () => {
    expect(canonical('w list')).toBe('wallet list');
    expect(canonical('st add --all')).toBe('stake add --all');
    expect(canonical('s show --netuid 1')).toBe('subnets show --netuid 1');
    expect(canonical('su get')).toBe('sudo get');
    expect(canonical('wt set')).toBe('weights set');
    expect(canonical('conf get')).toBe('config get');
  });

  it('behavior: underscores and renamed commands', () => {
    expect(canonical('wallet new_coldkey --wallet.name a_b')).toBe('wallet new-coldkey --wallet.name a_b');
    expect(canonical('subnet metagraph --netuid 1')).toBe('subnets show --netuid 1');
    expect(canonical('s burn_cost')).toBe('subnets burn-cost');
    expect(canonical('config clear --all')).toBe('config unset --all');
  });

  it('behavior: positional values are not names of commands', () => {
    expect(canonical('config set wallet_name s')).toBe('config set wallet_name s');
  });

  it('behavior: flags may stand before the command', () => {
    expect(canonical('--network local --json wallet balance --all')).toBe(
      'wallet balance --network local --json --all',
    );
    expect(canonical('--network=local w list')).toBe('wallet list --network=local');
    expect(canonical('-w alice stake list')).toBe('stake list -w alice');
  });

  it('behavior: switches with names of their own', () => {
    expect(canonical('stake add -in h1 --unsafe --not-partial')).toBe(
      'stake add --include-hotkeys h1 --no-safe-staking --no-allow-partial-stake',
    );
    expect(canonical('config set -- -in')).toBe('config set -- -in');
  });

  it('behavior: the export that btcli calls --json is told from our --json', () => {
    expect(canonical('wallet regen-coldkey --json export.json')).toBe(
      'wallet regen-coldkey --json-file export.json',
    );
    expect(canonical('wallet regen_hotkey --json')).toBe('wallet regen-hotkey --json');
    expect(canonical('wallet regen-coldkey --json --mnemonic -')).toBe(
      'wallet regen-coldkey --json --mnemonic -',
    );
    expect(canonical('wallet create --json')).toBe('wallet create --json');
  });
});
