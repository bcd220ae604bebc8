import { type Hex, toHex } from '../../../codec/hex.js';
import { DigestItem, Header } from '../../types/sp.js';

/** A header as JSON-RPC shows it. */
export interface HeaderJson {
  readonly parentHash: Hex;
  readonly number: Hex;
  readonly stateRoot: Hex;
  readonly extrinsicsRoot: Hex;
  readonly digest: { readonly logs: readonly Hex[] };
}

/** @param header SCALE bytes. */
export function headerJson(header: Uint8Array): HeaderJson {
  const { parent_hash, number, state_root, extrinsics_root, digest } = Header.codec.decode(header);
  return {
    parentHash: parent_hash,
    number: `0x${number.toString(16)}`,
    stateRoot: state_root,
    extrinsicsRoot: extrinsics_root,
    digest: { logs: digest.logs.map((item) => toHex(DigestItem.codec.encode(item))) },
  };
}
