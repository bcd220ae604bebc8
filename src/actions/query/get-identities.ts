import { type Client, decodeText, type Hex, type ReadOptions } from '../../client/index.js';

/** What a coldkey says of itself on the chain. Every field may be empty. */
export interface Identity {
  readonly name: string;
  readonly url: string;
  readonly githubRepo: string;
  readonly image: string;
  readonly discord: string;
  readonly description: string;
  readonly additional: string;
}

export const IDENTITY_FIELDS = [
  'name',
  'url',
  'githubRepo',
  'image',
  'discord',
  'description',
  'additional',
] as const satisfies readonly (keyof Identity)[];

/** The identities of some coldkeys in the order asked, undefined where there is none. Reads SubtensorModule.IdentitiesV2. */
export async function getIdentities(
  client: Client,
  coldkeys: readonly string[],
  options: ReadOptions = {},
): Promise<(Identity | undefined)[]> {
  const records = await client.storageMany<(Record<keyof Identity, Hex> | undefined)[]>(
    coldkeys.map((coldkey) => ['SubtensorModule', 'IdentitiesV2', [coldkey]] as const),
    options,
  );
  return records.map(
    (record) =>
      record &&
      (Object.fromEntries(
        IDENTITY_FIELDS.map((field) => [field, decodeText(record[field])]),
      ) as unknown as Identity),
  );
}
