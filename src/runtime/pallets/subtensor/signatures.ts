import { signaturesOf } from '../../frame/call.js';
import {
  bool,
  boundedBytes,
  btreeSet,
  bytes,
  bytesFixed,
  compact,
  named,
  option,
  tuple,
  u8,
  u16,
  u32,
  u64,
  u128,
  vec,
} from '../../frame/scale/index.js';
import { weight } from '../../frame/weight.js';
import {
  AccountId32,
  AlphaBalance,
  H160,
  H256,
  MechId,
  NetUid,
  Percent,
  TaoBalance,
} from '../../types/base.js';
import { RootClaimTypeEnum, SubnetIdentityV3 } from '../../types/subtensor.js';

const signature = signaturesOf('SubtensorModule');

export const set_weights = signature(
  0,
  'set_weights',
  { netuid: NetUid, dests: vec(u16), weights: vec(u16), version_key: u64 },
  weight(118_513_610_000n, 10_327_410n),
  { pays: 'No' },
);
export const set_mechanism_weights = signature(
  119,
  'set_mechanism_weights',
  { netuid: NetUid, mecid: MechId, dests: vec(u16), weights: vec(u16), version_key: u64 },
  weight(118_515_000_000n, 0n),
  { pays: 'No' },
);
export const batch_set_weights = signature(
  80,
  'batch_set_weights',
  {
    netuids: vec(compact(NetUid)),
    weights: vec(vec(tuple(compact(u16), compact(u16)))),
    version_keys: vec(compact(u64)),
  },
  weight(703_092_000n, 7395n),
  { pays: 'No' },
);
export const commit_weights = signature(
  96,
  'commit_weights',
  { netuid: NetUid, commit_hash: H256 },
  weight(594_049_000n, 4714n),
  { pays: 'No' },
);
export const commit_mechanism_weights = signature(
  115,
  'commit_mechanism_weights',
  { netuid: NetUid, mecid: MechId, commit_hash: H256 },
  weight(430_130_000n, 0n),
  { pays: 'No' },
);
export const batch_commit_weights = signature(
  100,
  'batch_commit_weights',
  { netuids: vec(compact(NetUid)), commit_hashes: vec(H256) },
  weight(722_224_000n, 4765n),
  { pays: 'No' },
);
export const reveal_weights = signature(
  97,
  'reveal_weights',
  { netuid: NetUid, uids: vec(u16), values: vec(u16), salt: vec(u16), version_key: u64 },
  weight(786_227_000n, 7590n),
  { pays: 'No' },
);
export const reveal_mechanism_weights = signature(
  116,
  'reveal_mechanism_weights',
  { netuid: NetUid, mecid: MechId, uids: vec(u16), values: vec(u16), salt: vec(u16), version_key: u64 },
  weight(722_000_000n, 0n),
  { pays: 'No' },
);
export const commit_crv3_mechanism_weights = signature(
  117,
  'commit_crv3_mechanism_weights',
  {
    netuid: NetUid,
    mecid: MechId,
    commit: named(boundedBytes(5000), 'BoundedVec<u8, ConstU32<MAX_CRV3_COMMIT_SIZE_BYTES>>'),
    reveal_round: u64,
  },
  weight(452_750_000n, 0n),
  { pays: 'No' },
);
export const batch_reveal_weights = signature(
  98,
  'batch_reveal_weights',
  {
    netuid: NetUid,
    uids_list: vec(vec(u16)),
    values_list: vec(vec(u16)),
    salts_list: vec(vec(u16)),
    version_keys: vec(u64),
  },
  weight(1_096_363_000n, 8095n),
  { pays: 'No' },
);
export const decrease_take = signature(
  65,
  'decrease_take',
  { hotkey: named(AccountId32, 'T::AccountId'), take: u16 },
  weight(304_895_000n, 4295n),
  { pays: 'No' },
);
export const increase_take = signature(
  66,
  'increase_take',
  { hotkey: named(AccountId32, 'T::AccountId'), take: u16 },
  weight(362_710_000n, 4388n),
  { pays: 'No' },
);
export const add_stake = signature(
  2,
  'add_stake',
  { hotkey: named(AccountId32, 'T::AccountId'), netuid: NetUid, amount_staked: TaoBalance },
  weight(3_064_064_000n, 8727n),
);
export const remove_stake = signature(
  3,
  'remove_stake',
  { hotkey: named(AccountId32, 'T::AccountId'), netuid: NetUid, amount_unstaked: AlphaBalance },
  weight(2_569_198_000n, 10_557n),
);
export const serve_axon = signature(
  4,
  'serve_axon',
  {
    netuid: NetUid,
    version: u32,
    ip: u128,
    port: u16,
    ip_type: u8,
    protocol: u8,
    placeholder1: u8,
    placeholder2: u8,
  },
  weight(206_278_000n, 4178n),
  { pays: 'No' },
);
export const serve_axon_tls = signature(
  40,
  'serve_axon_tls',
  {
    netuid: NetUid,
    version: u32,
    ip: u128,
    port: u16,
    ip_type: u8,
    protocol: u8,
    placeholder1: u8,
    placeholder2: u8,
    certificate: bytes,
  },
  weight(205_617_000n, 4149n),
  { pays: 'No' },
);
export const serve_prometheus = signature(
  5,
  'serve_prometheus',
  { netuid: NetUid, version: u32, ip: u128, port: u16, ip_type: u8 },
  weight(204_294_000n, 4277n),
  { pays: 'No' },
);
export const register = signature(
  6,
  'register',
  {
    netuid: NetUid,
    block_number: u64,
    nonce: u64,
    work: bytes,
    hotkey: named(AccountId32, 'T::AccountId'),
    coldkey: named(AccountId32, 'T::AccountId'),
  },
  weight(4_099_872_000n, 6148n),
);
export const root_register = signature(
  62,
  'root_register',
  { hotkey: named(AccountId32, 'T::AccountId') },
  weight(2_178_934_000n, 4981n),
);
export const burned_register = signature(
  7,
  'burned_register',
  { netuid: NetUid, hotkey: named(AccountId32, 'T::AccountId') },
  weight(4_086_815_000n, 6148n),
);
export const swap_hotkey = signature(
  70,
  'swap_hotkey',
  {
    hotkey: named(AccountId32, 'T::AccountId'),
    new_hotkey: named(AccountId32, 'T::AccountId'),
    netuid: option(NetUid),
  },
  weight(15_692_038_000n, 28_912n),
);
export const swap_hotkey_v2 = signature(
  72,
  'swap_hotkey_v2',
  {
    hotkey: named(AccountId32, 'T::AccountId'),
    new_hotkey: named(AccountId32, 'T::AccountId'),
    netuid: option(NetUid),
    keep_stake: bool,
  },
  weight(5_075_300_000n, 0n),
);
export const swap_coldkey = signature(
  71,
  'swap_coldkey',
  {
    old_coldkey: named(AccountId32, 'T::AccountId'),
    new_coldkey: named(AccountId32, 'T::AccountId'),
    swap_cost: TaoBalance,
  },
  weight(3_137_301_000n, 13_056n),
);
export const set_childkey_take = signature(
  75,
  'set_childkey_take',
  { hotkey: named(AccountId32, 'T::AccountId'), netuid: NetUid, take: u16 },
  weight(428_870_000n, 4498n),
);
export const sudo_set_tx_childkey_take_rate_limit = signature(
  69,
  'sudo_set_tx_childkey_take_rate_limit',
  { tx_rate_limit: u64 },
  weight(105_760_000n, 0n),
);
export const sudo_set_min_childkey_take = signature(
  76,
  'sudo_set_min_childkey_take',
  { take: u16 },
  weight(125_006_000n, 0n),
);
export const sudo_set_max_childkey_take = signature(
  77,
  'sudo_set_max_childkey_take',
  { take: u16 },
  weight(125_006_000n, 0n),
);
export const register_network = signature(
  59,
  'register_network',
  { hotkey: named(AccountId32, 'T::AccountId') },
  weight(6_077_125_000n, 9947n),
);
export const dissolve_network = signature(
  61,
  'dissolve_network',
  { coldkey: named(AccountId32, 'T::AccountId'), netuid: NetUid },
  weight(3_369_000_000n, 0n),
);
export const set_children = signature(
  67,
  'set_children',
  {
    hotkey: named(AccountId32, 'T::AccountId'),
    netuid: NetUid,
    children: named(vec(tuple(u64, AccountId32)), 'Vec<(u64, T::AccountId)>'),
  },
  weight(3_369_000_000n, 0n),
);
export const schedule_swap_coldkey = signature(
  73,
  'schedule_swap_coldkey',
  { new_coldkey: named(AccountId32, 'T::AccountId') },
  weight(125_000_000n, 0n),
);
export const set_identity = signature(
  68,
  'set_identity',
  {
    name: bytes,
    url: bytes,
    github_repo: bytes,
    image: bytes,
    discord: bytes,
    description: bytes,
    additional: bytes,
  },
  weight(207_040_000n, 6829n),
);
export const set_subnet_identity = signature(
  78,
  'set_subnet_identity',
  {
    netuid: NetUid,
    subnet_name: bytes,
    github_repo: bytes,
    subnet_contact: bytes,
    subnet_url: bytes,
    discord: bytes,
    description: bytes,
    logo_url: bytes,
    additional: bytes,
  },
  weight(142_513_000n, 4060n),
);
export const register_network_with_identity = signature(
  79,
  'register_network_with_identity',
  {
    hotkey: named(AccountId32, 'T::AccountId'),
    identity: named(option(SubnetIdentityV3), 'Option<SubnetIdentityOfV3>'),
  },
  weight(5_950_041_000n, 9883n),
);
export const unstake_all = signature(
  83,
  'unstake_all',
  { hotkey: named(AccountId32, 'T::AccountId') },
  weight(176_830_000n, 9189n),
);
export const unstake_all_alpha = signature(
  84,
  'unstake_all_alpha',
  { hotkey: named(AccountId32, 'T::AccountId') },
  weight(4_275_873_000n, 11_306n),
);
export const move_stake = signature(
  85,
  'move_stake',
  {
    origin_hotkey: named(AccountId32, 'T::AccountId'),
    destination_hotkey: named(AccountId32, 'T::AccountId'),
    origin_netuid: NetUid,
    destination_netuid: NetUid,
    alpha_amount: AlphaBalance,
  },
  weight(1_391_061_000n, 7919n),
);
export const transfer_stake = signature(
  86,
  'transfer_stake',
  {
    destination_coldkey: named(AccountId32, 'T::AccountId'),
    hotkey: named(AccountId32, 'T::AccountId'),
    origin_netuid: NetUid,
    destination_netuid: NetUid,
    alpha_amount: AlphaBalance,
  },
  weight(1_333_541_000n, 7994n),
);
export const swap_stake = signature(
  87,
  'swap_stake',
  {
    hotkey: named(AccountId32, 'T::AccountId'),
    origin_netuid: NetUid,
    destination_netuid: NetUid,
    alpha_amount: AlphaBalance,
  },
  weight(4_317_019_000n, 10_920n),
);
export const add_stake_limit = signature(
  88,
  'add_stake_limit',
  {
    hotkey: named(AccountId32, 'T::AccountId'),
    netuid: NetUid,
    amount_staked: TaoBalance,
    limit_price: TaoBalance,
    allow_partial: bool,
  },
  weight(3_253_005_000n, 8727n),
);
export const remove_stake_limit = signature(
  89,
  'remove_stake_limit',
  {
    hotkey: named(AccountId32, 'T::AccountId'),
    netuid: NetUid,
    amount_unstaked: AlphaBalance,
    limit_price: TaoBalance,
    allow_partial: bool,
  },
  weight(2_715_696_000n, 10_591n),
);
export const swap_stake_limit = signature(
  90,
  'swap_stake_limit',
  {
    hotkey: named(AccountId32, 'T::AccountId'),
    origin_netuid: NetUid,
    destination_netuid: NetUid,
    alpha_amount: AlphaBalance,
    limit_price: TaoBalance,
    allow_partial: bool,
  },
  weight(4_519_515_000n, 11_077n),
);
export const try_associate_hotkey = signature(
  91,
  'try_associate_hotkey',
  { hotkey: named(AccountId32, 'T::AccountId') },
  weight(400_337_000n, 4283n),
);
export const start_call = signature(92, 'start_call', { netuid: NetUid }, weight(364_454_000n, 4583n));
export const associate_evm_key = signature(
  93,
  'associate_evm_key',
  { netuid: NetUid, evm_key: H160, block_number: u64, signature: named(bytesFixed(65), 'Signature') },
  weight(859_242_000n, 4415n),
  { pays: 'No' },
);
export const recycle_alpha = signature(
  101,
  'recycle_alpha',
  { hotkey: named(AccountId32, 'T::AccountId'), amount: AlphaBalance, netuid: NetUid },
  weight(1_097_139_000n, 5219n),
);
export const burn_alpha = signature(
  102,
  'burn_alpha',
  { hotkey: named(AccountId32, 'T::AccountId'), amount: AlphaBalance, netuid: NetUid },
  weight(868_964_000n, 5219n),
);
export const set_pending_childkey_cooldown = signature(
  109,
  'set_pending_childkey_cooldown',
  { cooldown: u64 },
  weight(103_000_000n, 0n),
);
export const remove_stake_full_limit = signature(
  103,
  'remove_stake_full_limit',
  { hotkey: named(AccountId32, 'T::AccountId'), netuid: NetUid, limit_price: option(TaoBalance) },
  weight(2_729_292_000n, 10_591n),
);
export const register_leased_network = signature(
  110,
  'register_leased_network',
  { emissions_share: Percent, end_block: named(option(u32), 'Option<BlockNumberFor<T>>') },
  weight(6_834_598_986n, 10_256n),
);
export const terminate_lease = signature(
  111,
  'terminate_lease',
  { lease_id: named(u32, 'LeaseId'), hotkey: named(AccountId32, 'T::AccountId') },
  weight(946_402_779n, 6148n),
);
export const update_symbol = signature(
  112,
  'update_symbol',
  { netuid: NetUid, symbol: bytes },
  weight(228_313_000n, 9074n),
);
export const commit_timelocked_weights = signature(
  113,
  'commit_timelocked_weights',
  {
    netuid: NetUid,
    commit: named(boundedBytes(5000), 'BoundedVec<u8, ConstU32<MAX_CRV3_COMMIT_SIZE_BYTES>>'),
    reveal_round: u64,
    commit_reveal_version: u16,
  },
  weight(636_951_000n, 4713n),
  { pays: 'No' },
);
export const set_coldkey_auto_stake_hotkey = signature(
  114,
  'set_coldkey_auto_stake_hotkey',
  { netuid: NetUid, hotkey: named(AccountId32, 'T::AccountId') },
  weight(333_853_000n, 4274n),
);
export const commit_timelocked_mechanism_weights = signature(
  118,
  'commit_timelocked_mechanism_weights',
  {
    netuid: NetUid,
    mecid: MechId,
    commit: named(boundedBytes(5000), 'BoundedVec<u8, ConstU32<MAX_CRV3_COMMIT_SIZE_BYTES>>'),
    reveal_round: u64,
    commit_reveal_version: u16,
  },
  weight(509_020_000n, 0n),
  { pays: 'No' },
);
export const root_dissolve_network = signature(
  120,
  'root_dissolve_network',
  { netuid: NetUid },
  weight(3_369_000_000n, 0n),
);
export const claim_root = signature(
  121,
  'claim_root',
  { subnets: btreeSet(NetUid) },
  weight(938_999_000n, 7875n),
);
export const set_root_claim_type = signature(
  122,
  'set_root_claim_type',
  { new_root_claim_type: RootClaimTypeEnum },
  weight(468_283_000n, 3941n),
);
export const sudo_set_num_root_claims = signature(
  123,
  'sudo_set_num_root_claims',
  { new_value: u64 },
  weight(102_735_000n, 0n),
);
export const sudo_set_root_claim_threshold = signature(
  124,
  'sudo_set_root_claim_threshold',
  { netuid: NetUid, new_value: u64 },
  weight(105_681_000n, 0n),
);
export const announce_coldkey_swap = signature(
  125,
  'announce_coldkey_swap',
  { new_coldkey_hash: named(H256, 'T::Hash') },
  weight(447_248_000n, 4159n),
);
export const swap_coldkey_announced = signature(
  126,
  'swap_coldkey_announced',
  { new_coldkey: named(AccountId32, 'T::AccountId') },
  weight(2_713_156_000n, 13_000n),
);
export const dispute_coldkey_swap = signature(127, 'dispute_coldkey_swap', {}, weight(173_293_000n, 4130n));
export const reset_coldkey_swap = signature(
  128,
  'reset_coldkey_swap',
  { coldkey: named(AccountId32, 'T::AccountId') },
  weight(208_857_000n, 0n),
);
export const enable_voting_power_tracking = signature(
  129,
  'enable_voting_power_tracking',
  { netuid: NetUid },
  weight(250_010_000n, 0n),
);
export const disable_voting_power_tracking = signature(
  130,
  'disable_voting_power_tracking',
  { netuid: NetUid },
  weight(150_010_000n, 0n),
);
export const sudo_set_voting_power_ema_alpha = signature(
  131,
  'sudo_set_voting_power_ema_alpha',
  { netuid: NetUid, alpha: u64 },
  weight(125_006_000n, 0n),
);
export const add_stake_burn = signature(
  132,
  'add_stake_burn',
  {
    hotkey: named(AccountId32, 'T::AccountId'),
    netuid: NetUid,
    amount: TaoBalance,
    limit: option(TaoBalance),
  },
  weight(3_492_308_000n, 8727n),
);
export const clear_coldkey_swap_announcement = signature(
  133,
  'clear_coldkey_swap_announcement',
  {},
  weight(167_890_000n, 0n),
);
export const register_limit = signature(
  134,
  'register_limit',
  { netuid: NetUid, hotkey: named(AccountId32, 'T::AccountId'), limit_price: u64 },
  weight(5_529_200_000n, 0n),
);
export const set_auto_parent_delegation_enabled = signature(
  135,
  'set_auto_parent_delegation_enabled',
  { hotkey: named(AccountId32, 'T::AccountId'), enabled: bool },
  weight(178_023_000n, 4364n),
);
export const lock_stake = signature(
  136,
  'lock_stake',
  { hotkey: named(AccountId32, 'T::AccountId'), netuid: NetUid, amount: AlphaBalance },
  weight(840_995_000n, 7655n),
);
export const move_lock = signature(
  137,
  'move_lock',
  { destination_hotkey: named(AccountId32, 'T::AccountId'), netuid: NetUid },
  weight(1_099_819_000n, 7339n),
);
export const set_perpetual_lock = signature(
  138,
  'set_perpetual_lock',
  { netuid: NetUid, enabled: bool },
  weight(400_000_000n, 0n),
);
export const set_tempo = signature(
  139,
  'set_tempo',
  { netuid: NetUid, tempo: u16 },
  weight(496_407_000n, 4440n),
);
export const set_activity_cutoff_factor = signature(
  140,
  'set_activity_cutoff_factor',
  { netuid: NetUid, factor_milli: u32 },
  weight(414_193_000n, 4364n),
);
export const trigger_epoch = signature(141, 'trigger_epoch', { netuid: NetUid }, weight(442_539_000n, 4447n));
export const set_reject_locked_alpha = signature(
  142,
  'set_reject_locked_alpha',
  { enabled: bool },
  weight(125_000_000n, 0n),
);
