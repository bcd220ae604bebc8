import { NodeAnswerError, NotOnChainError } from '../errors/node.js';
import type { UnsignedCall } from './call.js';
import type { Schema } from './schema.js';
import { plain } from './values.js';

interface DecodedCall {
  pallet: string;
  palletCall: string | { name: string; params?: Record<string, unknown> };
}

/**
 * The call in its bytes, by the chain's names; calls inside a call stay as the codec library shows them.
 *
 * @throws NodeAnswerError when the bytes are not one call of this chain; NotOnChainError
 */
export function decodeCall(schema: Schema, bytes: Uint8Array): UnsignedCall {
  const [palletIndex, callIndex] = bytes;
  const pallet = schema.metadata.pallets.find(({ index }) => index === palletIndex);
  const name =
    pallet &&
    schema.callNames(pallet.name).find((call) => schema.call(pallet.name, call).index === callIndex);
  if (pallet === undefined || name === undefined) {
    throw new NotOnChainError('call', `with the numbers ${palletIndex}, ${callIndex}`);
  }
  const { palletCall } = decode(schema, bytes);
  const values = typeof palletCall === 'string' ? [] : Object.values(palletCall.params ?? {});
  const { fields } = schema.call(pallet.name, name);
  const args = Object.fromEntries(fields.map((field, i) => [field.name, account(plain(values[i]))]));
  return { pallet: pallet.name, name, args, bytes };
}

/** An account given by its id is shown as its address. */
function account(value: unknown): unknown {
  const isId = typeof value === 'object' && value !== null && 'type' in value && value.type === 'Id';
  return isId && 'value' in value ? value.value : value;
}

function decode(schema: Schema, bytes: Uint8Array): DecodedCall {
  const codec = schema.codec(schema.metadata.extrinsic.callTypeId);
  try {
    const call = codec.decode(bytes) as DecodedCall;
    // Bytes behind the call would be signed and not shown.
    if (Buffer.from(codec.tryEncode(call) as Uint8Array).equals(bytes)) return call;
  } catch {
    // Said below in one sentence.
  }
  throw new NodeAnswerError('the call cannot be decoded');
}
