import { type Client, toHex } from '../../client/index.js';
import { devRequest, type Head } from './request.js';

/** A whole simulated chain as the bytes of one file. Throws NotASimulationError. */
export async function exportChain(client: Client): Promise<Uint8Array> {
  const hex = await devRequest<string>(client, 'export', 'dev_exportChain');
  return Buffer.from(hex.slice(2), 'hex');
}

/** Puts an exported chain in place of a simulated one. Throws NotASimulationError. */
export function importChain(client: Client, file: Uint8Array): Promise<Head> {
  return devRequest(client, 'import', 'dev_importChain', [toHex(file)]);
}
