import type { Password } from '../secret-bytes.js';
import { ANSIBLE_PREFIX, openAnsibleVault } from './ansible-vault.js';
import { FERNET_PREFIX, openFernet } from './fernet.js';
import { NACL_PREFIX, openNacl } from './nacl.js';

/** How the bytes of a key file are wrapped. `plain` is key JSON, or a bare secret. */
export type ContainerFormat = 'plain' | 'nacl' | 'ansible-vault' | 'fernet';

const startsWith = (content: Uint8Array, prefix: string | Uint8Array): boolean =>
  Buffer.from(prefix as Uint8Array).equals(content.subarray(0, prefix.length));

/** The format by the leading bytes alone, as the official readers decide it. Never decodes the content as text. */
export function detectContainer(content: Uint8Array): ContainerFormat {
  if (startsWith(content, NACL_PREFIX)) return 'nacl';
  if (startsWith(content, ANSIBLE_PREFIX)) return 'ansible-vault';
  if (startsWith(content, FERNET_PREFIX)) return 'fernet';
  return 'plain';
}

/**
 * Decrypts a container. The result is a fresh array that the caller wipes.
 *
 * @throws WrongContainerPassword, DamagedContainerError, KeyDerivationError
 */
export function openContainer(
  content: Uint8Array,
  format: Exclude<ContainerFormat, 'plain'>,
  password: Password,
): Promise<Uint8Array> {
  const open = { nacl: openNacl, 'ansible-vault': openAnsibleVault, fernet: openFernet }[format];
  return open(content, password);
}
