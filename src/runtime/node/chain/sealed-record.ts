import { createHash } from 'node:crypto';

const SEAL_BYTES = 8;

/** A JSON value with a checksum before it, for the few records that everything else hangs on. */
export function sealRecord(value: unknown): Uint8Array {
  const json = Buffer.from(JSON.stringify(value));
  return Buffer.concat([sealOf(json), json]);
}

/** The value of {@link sealRecord}, or undefined when the checksum does not fit. */
export function openRecord(bytes: Uint8Array): unknown {
  const json = bytes.subarray(SEAL_BYTES);
  if (Buffer.compare(sealOf(json), bytes.subarray(0, SEAL_BYTES)) !== 0) return undefined;
  return JSON.parse(Buffer.from(json).toString());
}

function sealOf(json: Uint8Array): Uint8Array {
  return createHash('sha256').update(json).digest().subarray(0, SEAL_BYTES);
}
