import { type Client, encodeText } from '../../client/index.js';
import { InvalidIdentityError } from '../../errors/key-swap.js';
import { getIdentities, IDENTITY_FIELDS, type Identity } from '../query/get-identities.js';
import { buildCall, type TransactionPlan } from './plan.js';

export interface SetIdentityParameters {
  readonly coldkey: string;
  /** Fields to change; an empty text clears one. The others stay as they are. */
  readonly changes: Partial<Identity>;
}

export interface SetIdentityResult {
  readonly coldkey: string;
  readonly identity: Identity;
}

/** Bytes a field may have. Source: utils/identity.rs `is_valid_identity`. */
const MAX_BYTES: Readonly<Record<keyof Identity, number>> = {
  name: 256,
  url: 256,
  githubRepo: 256,
  image: 1024,
  discord: 256,
  description: 1024,
  additional: 1024,
};

const NO_IDENTITY: Identity = {
  name: '',
  url: '',
  githubRepo: '',
  image: '',
  discord: '',
  description: '',
  additional: '',
};

/** Publishes the identity of the signing coldkey, one of whose hotkeys must be registered. Throws InvalidIdentityError. */
export async function setIdentity(
  client: Client,
  { coldkey, changes }: SetIdentityParameters,
): Promise<TransactionPlan<SetIdentityResult>> {
  for (const field of IDENTITY_FIELDS) {
    const bytes = Buffer.byteLength(changes[field] ?? '');
    if (bytes > MAX_BYTES[field]) throw new InvalidIdentityError(field, bytes, MAX_BYTES[field]);
  }
  const [present = NO_IDENTITY] = await getIdentities(client, [coldkey]);
  const identity: Identity = { ...present, ...changes };
  const call = await buildCall(client, 'SubtensorModule', 'set_identity', {
    name: encodeText(identity.name),
    url: encodeText(identity.url),
    github_repo: encodeText(identity.githubRepo),
    image: encodeText(identity.image),
    discord: encodeText(identity.discord),
    description: encodeText(identity.description),
    additional: encodeText(identity.additional),
  });
  const changed = IDENTITY_FIELDS.filter((field) => identity[field] !== present[field]);
  return {
    call,
    signer: 'coldkey',
    effects: changed.map((field) => ({ what: `set ${field}`, value: identity[field] })),
    outcome: () => ({ coldkey, identity }),
  };
}
