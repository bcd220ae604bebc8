import { fromHex, type Hex, toHex } from '../codec/hex.js';

/** A text as a `Vec<u8>` of the chain. */
export const encodeText = (text: string): Hex => toHex(new TextEncoder().encode(text));

/** The text in a `Vec<u8>`. The chain does not check it: what is not UTF-8 is shown as well as it goes. */
export const decodeText = (bytes: Hex): string => new TextDecoder().decode(fromHex(bytes));
