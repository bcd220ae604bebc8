/**
 * The SCALE payload inside timelocked weights. Source: pallet SubtensorModule, coinbase/reveal_commits.rs
 * `WeightsTlockPayload`, `LegacyWeightsTlockPayload`, spec version 425.
 */
import * as $ from '@dedot/shape';

const ACCOUNT_BYTES = 32;

/** Weights as submitted, u16 each; `uids` and `values` run in parallel. */
export interface TimelockedWeights {
  readonly uids: readonly number[];
  readonly values: readonly number[];
  /** u64 */
  readonly versionKey: bigint;
}

/** Weights bound to the hotkey (32 bytes) that commits them. */
export interface WeightsPayload extends TimelockedWeights {
  readonly hotkey: Uint8Array;
}

const Payload = $.tuple($.uint8Array, $.array($.u16), $.array($.u16), $.u64);

export function encodeWeightsPayload({ hotkey, uids, values, versionKey }: WeightsPayload): Uint8Array {
  return Payload.encode([hotkey, [...uids], [...values], versionKey]);
}

/**
 * The weights of a payload that binds its hotkey, or of the older form without one (`hotkey` undefined). A payload is of the
 * older form when it cannot be read as the newer one, or names no account. Bytes behind it are ignored; undefined if it is
 * neither.
 */
export function decodeWeightsPayload(
  bytes: Uint8Array,
): (TimelockedWeights & { readonly hotkey: Uint8Array | undefined }) | undefined {
  const bound = readPayload(bytes, true);
  if (bound?.hotkey && bound.hotkey.length >= ACCOUNT_BYTES) {
    return { ...bound, hotkey: bound.hotkey.subarray(0, ACCOUNT_BYTES) };
  }
  return readPayload(bytes, false);
}

function readPayload(bytes: Uint8Array, hasHotkey: boolean) {
  const reader = new StrictReader(bytes);
  try {
    return {
      hotkey: hasHotkey ? reader.take(reader.length()) : undefined,
      uids: reader.u16s(),
      values: reader.u16s(),
      versionKey: reader.view(8).getBigUint64(0, true),
    };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/**
 * Reads SCALE as strictly as the chain: a length not written in its shortest form is an error. Which of the two forms a
 * payload has can depend on it.
 */
class StrictReader {
  #at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  take(length: number): Uint8Array {
    const end = this.#at + length;
    if (end > this.bytes.length) throw new RangeError('unexpected end of SCALE input');
    const part = this.bytes.subarray(this.#at, end);
    this.#at = end;
    return part;
  }

  view(length: number): DataView {
    const part = this.take(length);
    return new DataView(part.buffer, part.byteOffset, length);
  }

  u16s(): number[] {
    const length = this.length();
    const view = this.view(length * 2);
    return Array.from({ length }, (_, i) => view.getUint16(2 * i, true));
  }

  /** `Compact<u32>` */
  length(): number {
    const mode = (this.bytes[this.#at] ?? 0) & 0b11;
    if (mode === 0) return this.take(1)[0]! >> 2;
    if (mode === 1) return above(0x3f, this.view(2).getUint16(0, true) >> 2);
    if (mode === 2) return above(0x3fff, this.view(4).getUint32(0, true) >>> 2);
    if (this.take(1)[0] !== 0b11) throw new RangeError('a length is a u32');
    return above(0x3fff_ffff, this.view(4).getUint32(0, true));
  }
}

function above(limit: number, value: number): number {
  if (value <= limit) throw new RangeError('a compact number is written in its shortest form');
  return value;
}
