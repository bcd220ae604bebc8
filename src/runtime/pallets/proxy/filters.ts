/** What each type of proxy may do, as data. Source: runtime lib.rs, `define_proxy_filters!`. */
import type { ProxyType } from '../../types/common.js';

/** `Pallet.call`, or `Pallet.*` for all calls of a pallet. */
export type CallPattern = `${string}.${string}`;

export type ProxyRule =
  | { readonly mode: 'AllowAll' | 'DenyAll' }
  | { readonly mode: 'Deny'; readonly calls: readonly CallPattern[] }
  | {
      readonly mode: 'Allow';
      readonly calls: readonly CallPattern[];
      readonly exceptions?: readonly CallPattern[];
    }
  /** Only while the argument is below the limit. */
  | {
      readonly mode: 'AllowBelow';
      readonly calls: readonly {
        readonly call: CallPattern;
        readonly argument: string;
        readonly limit: bigint;
      }[];
    }
  /** Only around the one inner call. */
  | {
      readonly mode: 'AllowAround';
      readonly calls: readonly {
        readonly call: CallPattern;
        readonly argument: string;
        readonly inner: CallPattern;
      }[];
    };

/** rao below which a transfer is a small one, of TAO or of alpha. */
const SMALL_TRANSFER_LIMIT = 500_000_000n;

const COLDKEY_SWAP: readonly CallPattern[] = [
  'SubtensorModule.announce_coldkey_swap',
  'SubtensorModule.swap_coldkey_announced',
  'SubtensorModule.clear_coldkey_swap_announcement',
  'SubtensorModule.dispute_coldkey_swap',
];

/** In the order the runtime lists them. */
export const PROXY_RULES: readonly (readonly [ProxyType, ProxyRule])[] = [
  ['Any', { mode: 'AllowAll' }],
  [
    'NonTransfer',
    {
      mode: 'Deny',
      calls: [
        'Balances.*',
        'SubtensorModule.transfer_stake',
        'SubtensorModule.schedule_swap_coldkey',
        'SubtensorModule.swap_coldkey',
        ...COLDKEY_SWAP,
      ],
    },
  ],
  [
    'NonFungible',
    {
      mode: 'Deny',
      calls: [
        'Balances.*',
        'SubtensorModule.add_stake',
        'SubtensorModule.add_stake_limit',
        'SubtensorModule.remove_stake',
        'SubtensorModule.remove_stake_limit',
        'SubtensorModule.remove_stake_full_limit',
        'SubtensorModule.unstake_all',
        'SubtensorModule.unstake_all_alpha',
        'SubtensorModule.swap_stake',
        'SubtensorModule.swap_stake_limit',
        'SubtensorModule.move_stake',
        'SubtensorModule.transfer_stake',
        'SubtensorModule.burned_register',
        'SubtensorModule.root_register',
        'SubtensorModule.schedule_swap_coldkey',
        'SubtensorModule.swap_coldkey',
        ...COLDKEY_SWAP,
        'SubtensorModule.swap_hotkey',
        'SubtensorModule.swap_hotkey_v2',
      ],
    },
  ],
  [
    'Transfer',
    {
      mode: 'Allow',
      calls: [
        'Balances.transfer_keep_alive',
        'Balances.transfer_allow_death',
        'Balances.transfer_all',
        'SubtensorModule.transfer_stake',
      ],
    },
  ],
  [
    'SmallTransfer',
    {
      mode: 'AllowBelow',
      calls: [
        { call: 'Balances.transfer_keep_alive', argument: 'value', limit: SMALL_TRANSFER_LIMIT },
        { call: 'Balances.transfer_allow_death', argument: 'value', limit: SMALL_TRANSFER_LIMIT },
        {
          call: 'SubtensorModule.transfer_stake',
          argument: 'alpha_amount',
          limit: SMALL_TRANSFER_LIMIT,
        },
      ],
    },
  ],
  [
    'Owner',
    {
      mode: 'Allow',
      calls: ['AdminUtils.*', 'SubtensorModule.set_subnet_identity', 'SubtensorModule.update_symbol'],
      exceptions: ['AdminUtils.sudo_set_sn_owner_hotkey', 'AdminUtils.sudo_set_subnet_owner_hotkey'],
    },
  ],
  [
    'NonCritical',
    {
      mode: 'Deny',
      calls: [
        'SubtensorModule.dissolve_network',
        'SubtensorModule.root_register',
        'SubtensorModule.burned_register',
        'Sudo.*',
        ...COLDKEY_SWAP,
      ],
    },
  ],
  ['Triumvirate', { mode: 'DenyAll' }],
  ['Senate', { mode: 'DenyAll' }],
  ['Governance', { mode: 'DenyAll' }],
  [
    'Staking',
    {
      mode: 'Allow',
      calls: [
        'SubtensorModule.add_stake',
        'SubtensorModule.remove_stake',
        'SubtensorModule.unstake_all',
        'SubtensorModule.unstake_all_alpha',
        'SubtensorModule.swap_stake',
        'SubtensorModule.swap_stake_limit',
        'SubtensorModule.move_stake',
        'SubtensorModule.add_stake_limit',
        'SubtensorModule.remove_stake_limit',
        'SubtensorModule.remove_stake_full_limit',
        'SubtensorModule.set_root_claim_type',
      ],
    },
  ],
  [
    'Registration',
    {
      mode: 'Allow',
      calls: [
        'SubtensorModule.burned_register',
        'SubtensorModule.register',
        'SubtensorModule.register_limit',
      ],
    },
  ],
  ['RootWeights', { mode: 'DenyAll' }],
  [
    'ChildKeys',
    { mode: 'Allow', calls: ['SubtensorModule.set_children', 'SubtensorModule.set_childkey_take'] },
  ],
  [
    'SudoUncheckedSetCode',
    {
      mode: 'AllowAround',
      calls: [{ call: 'Sudo.sudo_unchecked_weight', argument: 'call', inner: 'System.set_code' }],
    },
  ],
  ['SwapHotkey', { mode: 'Allow', calls: ['SubtensorModule.swap_hotkey', 'SubtensorModule.swap_hotkey_v2'] }],
  [
    'SubnetLeaseBeneficiary',
    {
      mode: 'Allow',
      calls: [
        'SubtensorModule.start_call',
        'AdminUtils.sudo_set_serving_rate_limit',
        'AdminUtils.sudo_set_min_difficulty',
        'AdminUtils.sudo_set_max_difficulty',
        'AdminUtils.sudo_set_weights_version_key',
        'AdminUtils.sudo_set_adjustment_alpha',
        'AdminUtils.sudo_set_immunity_period',
        'AdminUtils.sudo_set_min_allowed_weights',
        'AdminUtils.sudo_set_kappa',
        'AdminUtils.sudo_set_rho',
        'AdminUtils.sudo_set_activity_cutoff',
        'AdminUtils.sudo_set_network_registration_allowed',
        'AdminUtils.sudo_set_network_pow_registration_allowed',
        'AdminUtils.sudo_set_max_burn',
        'AdminUtils.sudo_set_bonds_moving_average',
        'AdminUtils.sudo_set_bonds_penalty',
        'AdminUtils.sudo_set_commit_reveal_weights_enabled',
        'AdminUtils.sudo_set_liquid_alpha_enabled',
        'AdminUtils.sudo_set_alpha_values',
        'AdminUtils.sudo_set_commit_reveal_weights_interval',
        'AdminUtils.sudo_set_toggle_transfer',
        'AdminUtils.sudo_set_subnet_emission_enabled',
        'AdminUtils.sudo_set_min_childkey_take_per_subnet',
      ],
    },
  ],
  ['RootClaim', { mode: 'Allow', calls: ['SubtensorModule.claim_root'] }],
];
