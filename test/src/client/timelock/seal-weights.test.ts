import { describe, expect, it } from '@jest/globals';
import { sealWeights } from '../../../../src/client/index.js';
import { fromHex } from '../../../../src/codec/hex.js';
import { decodeSs58 } from '../../../../src/codec/ss58.js';
import { decryptWithSignature } from '../../../../src/codec/timelock/timelock.js';
import { decodeWeightsPayload } from '../../../../src/codec/timelock/weights-payload.js';
import { BeaconConfig } from '../../../../src/runtime/pallets/drand/storage.js';

/** The public beacon's signature of its round 1000, as in the vectors of commit–reveal. */
const ROUND_1000 = fromHex(
  '0xb44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39',
);
/** Its public key, the default of the chain. */
const { public_key: PUBLIC_KEY } = BeaconConfig.value.codec.decode(fromHex(BeaconConfig.default!));
const HOTKEY = '5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty';
const WEIGHTS = { uids: [3, 4], values: [65_535, 7], versionKey: 9n };

describe('sealWeights', () => {
  it('default: the round of the public beacon opens them for the chain', () => {
    const sealed = sealWeights(HOTKEY, WEIGHTS, 1000n, PUBLIC_KEY);
    const opened = decryptWithSignature(sealed, ROUND_1000);
    expect(opened && decodeWeightsPayload(opened)).toEqual({ ...WEIGHTS, hotkey: decodeSs58(HOTKEY) });
  });

  it('behavior: no two are alike, and nothing but the round opens them', () => {
    const [one, other] = [1001n, 1001n].map((round) => sealWeights(HOTKEY, WEIGHTS, round, PUBLIC_KEY));
    expect(one).not.toEqual(other);
    expect(decryptWithSignature(one!, ROUND_1000)).toBeUndefined();
  });

  it('behavior: weights of a full subnet fit into a commit', () => {
    const uids = Array.from({ length: 256 }, (_, uid) => uid);
    expect(sealWeights(HOTKEY, { uids, values: uids, versionKey: 0n }, 1n, PUBLIC_KEY).length).toBeLessThan(
      5000,
    );
  });
});
