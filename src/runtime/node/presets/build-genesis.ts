import type { Hex } from '../../../codec/hex.js';
import type { Context } from '../../frame/context.js';
import { extrinsicsRoot, hashHeader, NO_STATE_ROOT, nextStateRoot } from '../../frame/executive/header.js';
import type { AccountId } from '../../frame/origin.js';
import { State, type StateChange } from '../../frame/state.js';
import type { StorageItem } from '../../frame/storage.js';
import { SlotDuration } from '../../pallets/aura/constants.js';
import { Authorities } from '../../pallets/aura/storage.js';
import { TotalIssuance } from '../../pallets/balances/storage.js';
import { buildLimitOrdersGenesis } from '../../pallets/limit-orders/genesis.js';
import { buildMevShieldGenesis } from '../../pallets/mev-shield/genesis.js';
import { buildGenesis as buildSubtensorGenesis } from '../../pallets/subtensor/genesis.js';
import { Key } from '../../pallets/sudo/storage.js';
import { buildSystemGenesis } from '../../pallets/system/genesis.js';
import { Account } from '../../pallets/system/storage.js';
import { buildTransactionPaymentGenesis } from '../../pallets/transaction-payment/genesis.js';
import { AccountId32, TaoBalance } from '../../types/base.js';
import { Header } from '../../types/sp.js';
import { shieldKeyOfBlock } from '../author/shield-keys.js';
import type { StoredBlock } from '../chain/blocks.js';
import type { ChainRuntime } from '../chain-runtime.js';
import { fromJson } from '../json-scale.js';
import { runtimeVersionJson } from '../runtime-version.js';
import type { Preset } from './preset.js';

export interface Genesis {
  readonly block: Omit<StoredBlock, 'version' | 'number'>;
  readonly state: readonly StateChange[];
}

/** Key of the runtime's code. There is none here, but clients tell runtimes apart by its hash. */
const CODE_KEY: Hex = '0x3a636f6465';

/** The first block of a chain and its state. @throws TypeError when a value of the preset does not fit. */
export async function buildGenesis(preset: Preset, runtime: ChainRuntime): Promise<Genesis> {
  const ctx = runtime.contextOf(new State());
  buildSystemGenesis(ctx);
  buildTransactionPaymentGenesis(ctx);
  const issuance = endow(ctx, preset);
  Key.put(ctx, accountOf(preset.sudo));
  Authorities.put(ctx, preset.authorities.map(accountOf));
  buildSubtensorGenesis(ctx, {
    balancesIssuance: issuance,
    ...(preset.rootOwner ? { rootOwner: accountOf(preset.rootOwner) } : {}),
    ...(preset.rootOwnerHotkey ? { rootOwnerHotkey: accountOf(preset.rootOwnerHotkey) } : {}),
  });
  buildLimitOrdersGenesis(ctx);
  buildMevShieldGenesis(
    ctx,
    BigInt(preset.genesisTimeMs) / SlotDuration.get(ctx),
    (before) => shieldKeyOfBlock(-before).publicKey,
  );
  if (preset.population) (await import('./populate.js')).populate(ctx, preset.population);
  writeStorage(ctx, preset, runtime);
  const code = { key: CODE_KEY, before: undefined, after: codeOf(preset) };
  const state = [...ctx.state.changes(), code].sort((a, b) => (a.key < b.key ? -1 : 1));
  const header: Header = {
    parent_hash: NO_STATE_ROOT,
    number: 0,
    state_root: nextStateRoot(NO_STATE_ROOT, state),
    extrinsics_root: extrinsicsRoot([]),
    digest: { logs: [] },
  };
  const bytes = Header.codec.encode(header);
  return {
    block: { hash: hashHeader(header), header: bytes, extrinsics: [], events: Uint8Array.of(0) },
    state,
  };
}

/** Gives the accounts their balances; their sum in rao. Source: pallet-balances 41 `GenesisConfig::build`. */
function endow(ctx: Context, preset: Preset): bigint {
  let issuance = 0n;
  for (const [account, amount] of Object.entries(preset.balances)) {
    const free = fromJson<bigint>(TaoBalance, amount);
    issuance += free;
    Account.mutate(ctx, accountOf(account), (info) => ({
      ...info,
      providers: 1,
      data: { ...info.data, free },
    }));
  }
  TotalIssuance.put(ctx, issuance);
  return issuance;
}

function writeStorage(ctx: Context, preset: Preset, { runtime }: ChainRuntime): void {
  for (const [id, json] of Object.entries(preset.storage)) {
    const [pallet = '', name = ''] = id.split('.');
    const item = runtime.pallets.find((p) => p.name === pallet)?.storage.find((i) => i.name === name);
    if (!item) throw new TypeError(`there is no ${id}`);
    for (const entry of item.keys.length === 0 ? [[json]] : (json as unknown[][]))
      writeEntry(ctx, item, entry);
  }
}

function writeEntry(ctx: Context, item: StorageItem, entry: readonly unknown[]): void {
  if (!Array.isArray(entry) || entry.length !== item.keys.length + 1) {
    throw new TypeError(`${item.pallet}.${item.name}: an entry is ${item.keys.length} keys and a value`);
  }
  const keys = item.keys.map(({ type }, index) => fromJson(type, entry[index]));
  ctx.state.write(item, keys, fromJson(item.value, entry.at(-1)));
}

/** Stands for the code: it changes when the runtime or its parameters do. */
function codeOf({ constants, defaults }: Preset): Uint8Array {
  const { specName, specVersion } = runtimeVersionJson();
  return Buffer.from(JSON.stringify({ simulated: specName, specVersion, constants, defaults }));
}

function accountOf(text: string): AccountId {
  return fromJson<AccountId>(AccountId32, text);
}
