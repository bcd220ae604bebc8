/** Real keys and signed transfers for tests of the node. */
import { Keyring } from '@polkadot/keyring';
import type { KeyringPair } from '@polkadot/keyring/types';
import { cryptoWaitReady } from '@polkadot/util-crypto';
import { type Hex, toHex } from '../../../../src/codec/hex.js';
import type { JsonRpcProvider } from '../../../../src/provider/json-rpc-provider.js';
import { extensions } from '../../../../src/runtime/extensions.js';
import { type Call, RuntimeCall } from '../../../../src/runtime/frame/runtime-call.js';
import { type Era, IMMORTAL } from '../../../../src/runtime/frame/transaction/era.js';
import {
  concat,
  encodeSignedExtrinsic,
  signedBytes,
} from '../../../../src/runtime/frame/transaction/extrinsic.js';
// Binds the calls that can be encoded.
import { ChainRuntime } from '../../../../src/runtime/node/chain-runtime.js';
import { DEFAULT_PRESET } from '../../../../src/runtime/node/presets/default.js';

/** The key of `//name` below the development phrase. */
export async function developmentKey(name: string): Promise<KeyringPair> {
  await cryptoWaitReady();
  return new Keyring({ type: 'sr25519' }).addFromUri(`//${name}`);
}

export const idOf = (pair: KeyringPair): Hex => toHex(pair.addressRaw);

let isBound = false;

export interface SignOptions {
  readonly genesisHash: Hex;
  readonly nonce: number;
  readonly tip?: bigint;
  /** Default: immortal. */
  readonly era?: Era;
  /** Of the block the era begins with. */
  readonly birthHash?: Hex;
}

/** A signed extrinsic for the chain with this genesis hash. */
export function signCall(
  pair: KeyringPair,
  call: Call,
  { genesisHash, nonce, tip = 0n, era = IMMORTAL, birthHash = genesisHash }: SignOptions,
): Hex {
  if (!isBound) new ChainRuntime(DEFAULT_PRESET);
  isBound = true;
  const explicit: Record<string, unknown> = {
    CheckMortality: era,
    CheckNonce: nonce,
    ChargeTransactionPayment: tip,
    CheckMetadataHash: 'Disabled',
  };
  const implicit: Record<string, unknown> = {
    CheckSpecVersion: 425,
    CheckTxVersion: 1,
    CheckGenesis: genesisHash,
    CheckMortality: birthHash,
    CheckMetadataHash: undefined,
  };
  const valueIn = (values: Record<string, unknown>, name: string) => (name in values ? values[name] : null);
  const values = extensions.map(({ identifier }) => valueIn(explicit, identifier));
  const payload = concat([
    RuntimeCall.codec.encode(call),
    ...extensions.map((extension, i) => extension.explicit.codec.encode(values[i])),
    ...extensions.map(({ identifier, implicit: type }) => type.codec.encode(valueIn(implicit, identifier))),
  ]);
  const signature = { type: 'Sr25519', value: toHex(pair.sign(signedBytes(payload))) } as const;
  const address = { type: 'Id', value: idOf(pair) } as const;
  return toHex(encodeSignedExtrinsic(call, { address, signature, values }, extensions));
}

export function transfer(to: Hex, rao: bigint): Call {
  return {
    pallet: 'Balances',
    name: 'transfer_keep_alive',
    args: { dest: { type: 'Id', value: to }, value: rao },
  };
}

/** Signs a transfer with the nonce the chain gives next. */
export async function signTransfer(
  provider: JsonRpcProvider,
  from: KeyringPair,
  to: Hex,
  rao: bigint,
  { ahead = 0, tip = 0n } = {},
): Promise<Hex> {
  const genesisHash = (await provider.request('chain_getBlockHash', [0])) as Hex;
  const nonce = (await provider.request('system_accountNextIndex', [from.address])) as number;
  return signCall(from, transfer(to, rao), { genesisHash, nonce: nonce + ahead, tip });
}
