import { KeyFileFormatError } from '../errors/wallet.js';

/** A key file's JSON with the fields we know taken out and checked for their JSON type. Nothing is derived yet. */
export interface KeyRecord {
  accountId?: string;
  publicKey?: string;
  privateKey?: string;
  secretPhrase?: string;
  secretSeed?: string;
  ss58Address?: string;
  /** The address under the misspelt key `" ss58Address"`: good for a cross-check, no official tool accepts it alone. */
  misspeltAddress?: string;
  /** Scheme number; undefined when the file does not say. */
  cryptoType?: number;
  /** True for the rotating and ML-DSA accounts of newer SDKs, whose id is not a signing key. */
  isHashed: boolean;
}

const TEXT_FIELDS = [
  'accountId',
  'publicKey',
  'privateKey',
  'secretPhrase',
  'secretSeed',
  'ss58Address',
] as const;
type TextField = (typeof TEXT_FIELDS)[number];
const isTextField = (name: string): name is TextField => (TEXT_FIELDS as readonly string[]).includes(name);

/**
 * Parses the JSON text of a key file. `null` counts as absent; key order and unknown fields do not matter.
 *
 * @param path only for messages
 * @throws KeyFileFormatError
 */
export function parseKeyRecord(text: string, path: string): KeyRecord {
  const record: KeyRecord = { isHashed: false };
  for (const [name, value] of Object.entries(parseObject(text, path))) {
    if (value === null) continue;
    if (isTextField(name) || name === ' ss58Address') {
      if (typeof value !== 'string')
        throw new KeyFileFormatError(path, `its field ${name.trim()} is not text`);
      record[name === ' ss58Address' ? 'misspeltAddress' : name] = value;
    } else if (name === 'cryptoType') {
      record.cryptoType = parseCryptoType(value);
    } else if (name === 'hashedDescriptor') {
      record.isHashed = true;
    }
  }
  if ((record.cryptoType ?? 1) >= 4) record.isHashed = true;
  return record;
}

function parseObject(text: string, path: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // The parser's message quotes the content, which may be a secret.
    throw new KeyFileFormatError(path, 'it is neither key JSON, nor encrypted, nor a bare key');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new KeyFileFormatError(path, 'its JSON is not an object');
  }
  if ('encoded' in value && 'encoding' in value) {
    throw new KeyFileFormatError(path, 'it is a polkadot-js export, not a key file', [
      'Import it with `tao wallet regen-coldkey --json-file FILE` or `tao wallet regen-hotkey --json-file FILE`.',
    ]);
  }
  return value as Record<string, unknown>;
}

/** A number or a numeric string; everything else counts as 1, as in bittensor-core. */
function parseCryptoType(value: unknown): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
  if (typeof value === 'string' && /^\d{1,9}$/.test(value)) return Number(value);
  return 1;
}
