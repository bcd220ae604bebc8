/** Does what the official clients do to send an encrypted transaction. */
import { randomBytes } from 'node:crypto';
import type { KeyringPair } from '@polkadot/keyring/types';
import { fromHex, type Hex, toHex } from '../../../../../src/codec/hex.js';
import { shieldTransaction } from '../../../../../src/codec/shield/shield.js';
import type { Call } from '../../../../../src/runtime/frame/runtime-call.js';
import { boundedBytes } from '../../../../../src/runtime/frame/scale/index.js';
import { type Era, mortalEra } from '../../../../../src/runtime/frame/transaction/era.js';
import type { EmbeddedChain } from '../../../../../src/runtime/node/index.js';
import { NextKey } from '../../../../../src/runtime/pallets/mev-shield/storage.js';
import { Events } from '../../../../../src/runtime/pallets/system/storage.js';
import { signCall } from '../signing.js';

const Key = boundedBytes(2048);

export class ShieldClient {
  constructor(readonly chain: EmbeddedChain) {}

  ask(method: string, ...params: unknown[]): Promise<unknown> {
    return this.chain.provider.request(method, params);
  }

  /** The key to encrypt with now. */
  async nextKey(): Promise<Uint8Array> {
    return Key.codec.decode(fromHex((await this.ask('state_getStorage', NextKey.prefix)) as string));
  }

  /** Signs with a nonce `ahead` of the next one and an era of 8 blocks that begins at the head. */
  async sign(pair: KeyringPair, call: Call, ahead = 0, era?: Era): Promise<Uint8Array> {
    const { number, hash } = this.chain.node.db.head;
    const genesisHash = (await this.ask('chain_getBlockHash', 0)) as Hex;
    const nonce = (await this.ask('system_accountNextIndex', pair.address)) as number;
    const mortal = era ?? mortalEra(8, number);
    const birthHash = mortal.type === 'Immortal' ? genesisHash : hash;
    return fromHex(signCall(pair, call, { genesisHash, nonce: nonce + ahead, era: mortal, birthHash }));
  }

  /** The signed carrier of `plain`, encrypted with `key`; `change` is done to the ciphertext. */
  async carrier(
    pair: KeyringPair,
    plain: Uint8Array,
    key: Uint8Array,
    { change, era }: { change?: (ciphertext: Uint8Array) => void; era?: Era } = {},
  ): Promise<Hex> {
    const ciphertext = shieldTransaction(plain, key, (length) => randomBytes(length));
    change?.(ciphertext);
    const call: Call = { pallet: 'MevShield', name: 'submit_encrypted', args: { ciphertext } };
    return toHex(await this.sign(pair, call, 0, era));
  }

  /** Extrinsics of a block. */
  async body(blockHash: unknown): Promise<Hex[]> {
    const { block } = (await this.ask('chain_getBlock', blockHash)) as { block: { extrinsics: Hex[] } };
    return block.extrinsics;
  }

  /** Names of the events of one extrinsic of a block. */
  async eventsOf(blockHash: Hex, index: number): Promise<string[]> {
    const bytes = fromHex((await this.ask('state_getStorage', Events.prefix, blockHash)) as Hex);
    return Events.value.codec
      .decode(bytes)
      .filter(({ phase }) => phase.type === 'ApplyExtrinsic' && phase.value === index)
      .map(({ event }) => `${event.pallet}.${event.name}`);
  }

  /** Submits, and gives the block the transaction came into. */
  async include(extrinsic: Hex): Promise<Hex> {
    return new Promise((resolve, reject) => {
      this.chain.provider
        .subscribe('author_submitAndWatchExtrinsic', [extrinsic], 'author_unwatchExtrinsic', (status) => {
          const inBlock = (status as { inBlock?: Hex }).inBlock;
          if (inBlock) resolve(inBlock);
        })
        .catch(reject);
    });
  }
}
