import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { commitHashOf } from '../../../src/client/index.js';
import { developmentSigner } from '../../helpers/test-chain.js';
import { BTCLI_9 } from '../environments.js';
import { describeWithPython, install, SCENARIO_TIMEOUT_MS } from '../node/python.js';
import { Btcli } from './btcli.js';
import { ALICE, BOB, BtcliChain, NETUID, TAO } from './chain.js';

interface Outcome {
  readonly success: boolean;
  /** `BLOCK-INDEX`; null when nothing was included. */
  readonly extrinsic_identifier: string | null;
}

/** By netuid and hotkey. */
type ByPosition<T> = Readonly<Record<string, Readonly<Record<string, T>>>>;

interface Staked {
  readonly staking_success: ByPosition<boolean>;
  readonly error_messages: ByPosition<string>;
  readonly extrinsic_ids: ByPosition<string>;
}

const OPEN = '--no-mev-protection';

describeWithPython('btcli 9.23', () => {
  let chain: BtcliChain;
  let btcli: Btcli;
  beforeAll(async () => {
    await install(BTCLI_9);
    chain = await BtcliChain.serve();
    btcli = new Btcli(BTCLI_9);
    for (const uri of ['Alice', 'Bob']) {
      const made = ['--uri', uri, '--no-use-password', '--overwrite', '--json-output'];
      await btcli.json('wallet', 'create', ...walletOf(uri), '--hotkey', 'default', ...made);
    }
  }, SCENARIO_TIMEOUT_MS);
  afterAll(async () => {
    btcli?.close();
    await chain?.close();
  });

  const walletOf = (name: string) => ['--wallet-name', name, '--wallet-path', btcli.walletPath];
  const read = <T>(...command: string[]) =>
    btcli.json<T>(...command, '--network', chain.url, '--json-output');
  const write = <T = Outcome>(wallet: string, ...command: string[]) =>
    read<T>(...command, ...walletOf(wallet), '--no-prompt');

  async function stakeAdd(amount: string, ...flags: string[]) {
    const stake = ['--hotkey', 'default', '--netuid', `${NETUID}`, '--amount', amount];
    const answer = await write<Staked>('Alice', 'stake', 'add', ...stake, ...flags);
    const of = <T>(found: ByPosition<T>) => found[NETUID]?.[ALICE];
    const { staking_success, error_messages, extrinsic_ids } = answer;
    return { success: of(staking_success), error: of(error_messages), identifier: of(extrinsic_ids) ?? '' };
  }

  it('default: shows a balance', async () => {
    const { balances } = await read<{ balances: object }>('wallet', 'balance', ...walletOf('Bob'));
    expect(balances).toEqual({ Bob: { coldkey: BOB, free: 1_000_000, staked: 0, total: 1_000_000 } });
  });

  it('default: transfers', async () => {
    const before = await chain.freeBalance(BOB);
    const sent = await write('Alice', 'wallet', 'transfer', '--destination', BOB, '--amount', '1.5');
    expect(sent).toMatchObject({ success: true, extrinsic_identifier: expect.stringMatching(/^\d+-\d+$/) });
    expect(await chain.eventsOf(sent.extrinsic_identifier ?? '')).toContain('Balances.Transfer');
    expect(await chain.freeBalance(BOB)).toBe(before + (3n * TAO) / 2n);
  });

  it('error: a transfer of more than there is', async () => {
    const sent = await write('Alice', 'wallet', 'transfer', '--destination', BOB, '--amount', '2000000');
    expect(sent).toEqual({ success: false, extrinsic_identifier: null });
  });

  it('default: creates a subnet, shielded', async () => {
    const before = await chain.nonce(ALICE);
    expect(await read('subnets', 'burn-cost')).toMatchObject({ burn_cost: { rao: 1_000_000_000_000 } });
    const identity = {
      ...{ 'subnet-name': 'Official', repo: 'https://github.com/username/repo', url: 'https://example.com' },
      ...{ contact: 'alice@example.com', discord: 'alice', description: 'A subnet' },
      ...{ 'additional-info': 'Nothing', 'logo-url': 'https://example.com/logo.png' },
    };
    const flags = Object.entries(identity).flatMap(([name, value]) => [`--${name}`, value]);
    const created = await write('Alice', 'subnets', 'create', '--hotkey', 'default', ...flags);
    expect(created).toMatchObject({ success: true, netuid: NETUID });
    expect(await chain.nonce(ALICE)).toBe(before + 2);
    expect(await chain.eventsOf(created.extrinsic_identifier ?? '')).toContain(
      'SubtensorModule.NetworkAdded',
    );
  });

  it('error: a failed dispatch is told with its name and its documentation', async () => {
    const { success, error } = await stakeAdd('1', '--unsafe', OPEN);
    expect(success).toBe(false);
    expect(error).toMatch(
      /`SubtokenDisabled\(Module\)` error\. This means: `The subnet has not been started/,
    );
  });

  it('default: starts the subnet and registers on it', async () => {
    // This command has no JSON.
    const start = ['subnets', 'start', '--netuid', `${NETUID}`, ...walletOf('Alice'), '--no-prompt'];
    const { stdout } = await btcli.run(...start, '--network', chain.url);
    expect(stdout).toContain(`Successfully started subnet ${NETUID}'s emission schedule.`);
    const register = ['subnets', 'register', '--netuid', `${NETUID}`, '--hotkey', 'default'];
    expect(await write('Bob', ...register)).toMatchObject({
      success: true,
      msg: 'Registered on 2 with UID 1',
    });
  });

  it('default: stakes, in the open and shielded', async () => {
    const before = await chain.nonce(ALICE);
    for (const flags of [['--unsafe', OPEN], ['--safe', '--tolerance', '0.1', OPEN], ['--unsafe']]) {
      const { success, identifier } = await stakeAdd('5', ...flags);
      expect(success).toBe(true);
      expect(await chain.eventsOf(identifier)).toContain('SubtensorModule.StakeAdded');
    }
    expect(await chain.nonce(ALICE)).toBe(before + 4);
  });

  it('default: unstakes, in the open and shielded', async () => {
    const before = await chain.nonce(ALICE);
    for (const flags of [[OPEN], []]) {
      const amount = ['--hotkey', 'default', '--netuid', `${NETUID}`, '--amount', '2', '--unsafe'];
      const [removed] = await write<Outcome[]>('Alice', 'stake', 'remove', ...amount, ...flags);
      expect(removed).toMatchObject({ success: true, netuid: NETUID, hotkey_ss58: ALICE, unstake_amount: 2 });
      expect(await chain.eventsOf(removed?.extrinsic_identifier ?? '')).toContain(
        'SubtensorModule.StakeRemoved',
      );
    }
    expect(await chain.nonce(ALICE)).toBe(before + 3);
  });

  it('default: lists stake', async () => {
    type Listed = { netuid: number; stake_value: number };
    const { stake_info } = await write<{ stake_info: Record<string, Listed[]> }>('Alice', 'stake', 'list');
    const position = await chain.client.runtimeApi<{ stake: bigint }>(
      'StakeInfoRuntimeApi',
      'get_stake_info_for_hotkey_coldkey_netuid',
      [ALICE, ALICE, NETUID],
    );
    const alpha = Number(position.stake) / Number(TAO);
    expect(stake_info[ALICE]).toMatchObject([{ netuid: NETUID, stake_value: alpha }]);
  });

  it('default: lists subnets, shows one, its metagraph and its hyperparameters', async () => {
    const subnet = ['--netuid', `${NETUID}`];
    const { subnets } = await read<{ subnets: object }>('subnets', 'list');
    expect(subnets).toMatchObject({
      0: { subnet_name: 'root' },
      2: { subnet_name: 'Official', netuid: NETUID },
    });
    const { uids } = await read<{ uids: object[] }>('subnets', 'show', ...subnet, '--no-prompt');
    expect(uids).toMatchObject([
      { uid: 0, hotkey: ALICE, coldkey: ALICE },
      { uid: 1, hotkey: BOB, coldkey: BOB },
    ]);
    const table = await btcli.run('subnets', 'metagraph', ...subnet, '--network', chain.url);
    expect(table.stdout).toMatch(/Subnet 2: Official/);
    expect(await read('subnets', 'hyperparameters', ...subnet)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ hyperparameter: 'tempo', value: 10 }),
        expect.objectContaining({ hyperparameter: 'commit_reveal_weights_enabled', value: true }),
      ]),
    );
  });

  it('default: changes a hyperparameter', async () => {
    const parameter = ['--netuid', `${NETUID}`, '--param', 'immunity_period', '--value', '7'];
    const set = await write('Alice', 'sudo', 'set', ...parameter, '--hotkey', 'default');
    expect(set).toMatchObject({ success: true });
    expect(await chain.client.storage('SubtensorModule', 'ImmunityPeriod', [NETUID])).toBe(7);
  });

  const weights = ['--hotkey', 'default', '--netuid', `${NETUID}`, '--uids', '0,1', '--weights', '1,1'];
  const salt = ['--salt', '4,8,15,16'];

  it('error: it cannot commit to weights: it asks for a storage item that no chain has', async () => {
    const commit = ['weights', 'commit', ...weights, ...salt, ...walletOf('Alice'), '--no-prompt'];
    const { stderr } = await btcli.run(...commit, '--network', chain.url);
    expect(stderr).toContain('"SubtensorModule.get_commit_reveal_weights_enabled" not found');
  });

  it('default: reveals weights', async () => {
    // Its own version is the weights' version key.
    const terms = { uids: [0, 1], values: [65_535, 65_535], salt: [4, 8, 15, 16], versionKey: 9_023_002n };
    const commit = { netuid: NETUID, commit_hash: commitHashOf(ALICE, NETUID, terms) };
    await chain.mineUntilEpochs(1);
    await chain.send(await developmentSigner('Alice'), 'SubtensorModule', 'commit_weights', commit);
    await chain.mineUntilEpochs(1);
    expect(await write('Alice', 'weights', 'reveal', ...weights, ...salt)).toMatchObject({ success: true });
    expect(await chain.weights(0)).toEqual([
      [0, 65_535],
      [1, 65_535],
    ]);
  });
});
