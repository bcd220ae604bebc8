import { Client, decodeCall } from '../../client/index.js';
import { fromHex, type Hex } from '../../codec/hex.js';
import { BaseError } from '../../errors/base.js';
import { TransactionFileError } from '../../errors/offline.js';
import type { CallSummary, UnsignedTransaction } from '../../output/views/offline.js';
import type { Context } from '../context.js';

/**
 * What a transaction really does, read from the bytes that are signed: this program carries the runtime it was made for.
 * For another version only the document's own word is there, which is said.
 *
 * @throws TransactionFileError when the bytes say something else than the document
 */
export async function readCall(
  context: Context,
  { call, callData, specVersion }: UnsignedTransaction,
  source: string,
): Promise<CallSummary> {
  const { openChain } = await import('../../runtime/node/index.js');
  const chain = await openChain();
  try {
    const client = new Client(chain.provider);
    const own = (await client.runtimeVersion()).specVersion;
    if (own !== specVersion) {
      await context.warn(
        `The transaction is for runtime ${specVersion} and this program knows ${own}: what is shown of it is what the file says, not what its bytes say.`,
      );
      return call;
    }
    const { pallet, name, args } = decodeCall(await client.schema(), fromHex(callData as Hex));
    if (pallet !== call.pallet || name !== call.name) {
      throw new TransactionFileError(
        source,
        `it says ${call.pallet}.${call.name}, its bytes say ${pallet}.${name}`,
      );
    }
    return { pallet, name, args };
  } catch (error) {
    if (!(error instanceof BaseError) || error instanceof TransactionFileError) throw error;
    throw new TransactionFileError(source, 'its call cannot be read from its bytes');
  } finally {
    await chain.close();
  }
}
