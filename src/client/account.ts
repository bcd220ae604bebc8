import { blake2_256 } from '../codec/hash.js';
import { type Hex, toHex } from '../codec/hex.js';
import { decodeSs58, encodeSs58 } from '../codec/ss58.js';

/** What the chain answers for an owner nobody is: the account of zeros. */
export const NOBODY = encodeSs58(new Uint8Array(32));

/** BLAKE2b-256 of an account id: a commitment to an account that does not name it. @throws InvalidAddressError */
export const accountHash = (address: string): Hex => toHex(blake2_256(decodeSs58(address)));
