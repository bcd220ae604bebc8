import { boundedBytes, bytesFixed, enumeration, u64, type VariantShape } from '../frame/scale/index.js';

/** The variant's index tells the length of `Raw0` … `Raw128`, so no length is encoded. */
const RAW_MAX_BYTES = 128;

/**
 * One field of a commitment, `{ type: 'Raw12', value: hex }`. Source: pallet_commitments, `types::Data`, whose TypeInfo
 * is written by hand: RawN is index N + 1 with exactly N bytes.
 */
export const Data = enumeration({ path: 'pallet_commitments::types::Data' }, dataShapes());

function dataShapes(): Record<string, VariantShape> {
  const shapes: Record<string, VariantShape> = { None: null };
  for (let length = 0; length <= RAW_MAX_BYTES; length++) shapes[`Raw${length}`] = bytesFixed(length);
  for (const hash of ['BlakeTwo256', 'Sha256', 'Keccak256', 'ShaThree256']) shapes[hash] = bytesFixed(32);
  shapes.TimelockEncrypted = { encrypted: boundedBytes(1024), reveal_round: u64 };
  shapes.ResetBondsFlag = null;
  shapes.BigRaw = boundedBytes(512);
  return shapes;
}
