import { encodeText } from '../../client/index.js';
import { InvalidIdentityError } from '../../errors/key-swap.js';

/** Who is behind a subnet: the fields of the chain's SubnetIdentityV3, as its metadata is read. */
export interface SubnetIdentity {
  readonly subnetName: string;
  readonly githubRepo: string;
  readonly subnetContact: string;
  readonly subnetUrl: string;
  readonly discord: string;
  readonly description: string;
  readonly logoUrl: string;
  readonly additional: string;
}

/** Bytes a field may have. Source: utils/identity.rs `is_valid_subnet_identity`. */
const MAX_BYTES: Readonly<Record<keyof SubnetIdentity, number>> = {
  subnetName: 256,
  githubRepo: 1024,
  subnetContact: 1024,
  subnetUrl: 1024,
  discord: 256,
  description: 1024,
  logoUrl: 1024,
  additional: 1024,
};

/** The identity as a call takes it; fields that are not given are empty. Throws InvalidIdentityError for one that is too long. */
export function subnetIdentityArgument(given: Partial<SubnetIdentity>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(MAX_BYTES).map(([field, maxBytes]) => {
      const text = given[field as keyof SubnetIdentity] ?? '';
      const bytes = Buffer.byteLength(text);
      if (bytes > maxBytes) throw new InvalidIdentityError(field, bytes, maxBytes);
      return [field, encodeText(text)];
    }),
  );
}
