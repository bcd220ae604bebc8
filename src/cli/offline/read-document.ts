import { isSs58 } from '../../codec/ss58.js';
import { TransactionFileError } from '../../errors/offline.js';
import type { SignedTransaction, UnsignedTransaction } from '../../output/views/offline.js';

type Fields = Record<string, unknown>;
type Check = (value: unknown) => boolean;

const isHash: Check = (value) => typeof value === 'string' && /^0x[0-9a-f]{64}$/.test(value);
const isHex: Check = (value) => typeof value === 'string' && /^0x(?:[0-9a-f]{2})*$/.test(value);
const isCount: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const isText: Check = (value) => typeof value === 'string' && value.length <= 200;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const COMMON: Readonly<Record<string, Check>> = {
  network: isText,
  genesisHash: isHash,
  nonce: isCount,
  'signer.address': (value) => typeof value === 'string' && isSs58(value),
  'signer.role': (value) => value === 'coldkey' || value === 'hotkey',
  'signer.type': (value) => value === 'sr25519' || value === 'ed25519',
  'call.pallet': isText,
  'call.name': isText,
  'call.args': isFields,
  'era.periodBlocks': isCount,
  'era.birthBlock': isCount,
  'era.birthHash': isHash,
};

const UNSIGNED: Readonly<Record<string, Check>> = {
  ...COMMON,
  specVersion: isCount,
  transactionVersion: isCount,
  callData: isHex,
  explicit: isHex,
  implicit: isHex,
  tip: (value) => typeof value === 'string' && /^\d{1,20}$/.test(value),
};

const SIGNED: Readonly<Record<string, Check>> = { ...COMMON, extrinsic: isHex, extrinsicHash: isHash };

/**
 * The document of a transaction to be signed: as it was written, or inside the document `--json` prints.
 *
 * @param source for messages
 * @throws TransactionFileError
 */
export function parseUnsigned(text: string, source: string): UnsignedTransaction {
  const document = parse(text, source, 'tao-unsigned/1', UNSIGNED) as unknown as UnsignedTransaction;
  const { genesisHash, era, implicit } = document;
  for (const hash of [genesisHash, era.birthHash]) {
    if (!implicit.includes(hash.slice(2))) {
      throw new TransactionFileError(
        source,
        'the bytes to sign are not for the chain and the block it names',
      );
    }
  }
  return document;
}

/** The same for a transaction to be sent. @throws TransactionFileError */
export const parseSigned = (text: string, source: string): SignedTransaction =>
  parse(text, source, 'tao-signed/1', SIGNED) as unknown as SignedTransaction;

function parse(
  text: string,
  source: string,
  schema: string,
  checks: Readonly<Record<string, Check>>,
): Fields {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new TransactionFileError(source, 'it is not JSON');
  }
  const document = unwrap(value);
  if (document?.schema !== schema) {
    const other = schema === 'tao-unsigned/1' ? 'an unsigned' : 'a signed';
    throw new TransactionFileError(source, `it is not ${other} transaction`);
  }
  for (const [path, check] of Object.entries(checks)) {
    if (!check(fieldOf(document, path)))
      throw new TransactionFileError(source, `its field ${path} is not usable`);
  }
  return document;
}

/** `--json` puts the document below `data`. */
function unwrap(value: unknown): Fields | undefined {
  if (!isFields(value)) return undefined;
  if (value.schema !== 'tao/1' || !isFields(value.data)) return value;
  return isFields(value.data.unsigned) ? value.data.unsigned : value.data;
}

const fieldOf = (document: Fields, path: string): unknown =>
  path.split('.').reduce<unknown>((value, name) => (isFields(value) ? value[name] : undefined), document);
