import { DEFAULT_PRESET } from './default.js';
import { DEV_ACCOUNTS } from './dev-accounts.js';
import type { Preset } from './preset.js';

/** The two EVM development accounts, as Substrate accounts. */
const ALITH = '5Fghzk1AJt88PeFEzuRfXzbPchiBbsVGTTXcdx599VdZzkTA';
const BALTATHAR = '5GeqNhKWj1KG78VHzbmo3ZjZgUTrCuWeamdgiA114XHGdaEr';

/**
 * What the official localnet image starts from: the fast-blocks build. Source: subtensor `node/src/chain_spec/localnet.rs`,
 * the `prod_or_fast!` constants of `runtime/src/lib.rs`, `scripts/localnet.sh` (features `fast-runtime` and
 * `pow-faucet`, which frees the creation of subnets from its rate limit), and `pallets/subtensor/src/macros/genesis.rs`.
 */
export const LOCALNET_PRESET: Preset = {
  ...DEFAULT_PRESET,
  balances: { ...DEFAULT_PRESET.balances, [ALITH]: '2000000000000', [BALTATHAR]: '2000000000000' },
  rootOwner: DEV_ACCOUNTS.Alice,
  rootOwnerHotkey: DEV_ACCOUNTS.Alice_hk,
  constants: {
    'Aura.SlotDuration': 250,
    'Timestamp.MinimumPeriod': 125,
    'SubtensorModule.InitialTempo': 10,
    'SubtensorModule.InitialTxChildKeyTakeRateLimit': 5,
    'SubtensorModule.InitialColdkeySwapAnnouncementDelay': 50,
    'SubtensorModule.InitialColdkeySwapReannouncementDelay': 10,
    'SubtensorModule.HotkeySwapOnSubnetInterval': 1,
    'SubtensorModule.EvmKeyAssociateRateLimit': 1,
    'SubtensorModule.MechanismCountSetRateLimit': 1,
    'SubtensorModule.MechanismEmissionRateLimit': 1,
    'SubtensorModule.MaxUidsTrimmingRateLimit': 1,
    'SubtensorModule.InitialMaxEpochsPerBlock': 32,
    'Crowdloan.MinimumBlockDuration': 50,
    'Crowdloan.MaximumBlockDuration': 20_000,
  },
  defaults: {
    'SubtensorModule.Tempo': 10,
    'SubtensorModule.NetworkRateLimit': 0,
    'SubtensorModule.TxChildkeyTakeRateLimit': 5,
    'SubtensorModule.ColdkeySwapAnnouncementDelay': 50,
    'SubtensorModule.ColdkeySwapReannouncementDelay': 10,
    'SubtensorModule.MaxEpochsPerBlock': 32,
    'SubtensorModule.PendingChildKeyCooldown': 15,
  },
};
