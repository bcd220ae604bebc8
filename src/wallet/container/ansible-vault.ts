import { createDecipheriv, createHmac, pbkdf2, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { type Password, passwordBytes, wipe } from '../secret-bytes.js';
import { DamagedContainerError, WrongContainerPassword } from './failure.js';

const pbkdf2Async = promisify(pbkdf2);

/** The text every Ansible Vault starts with. Legacy: read, never written. */
export const ANSIBLE_PREFIX = '$ANSIBLE_VAULT';

const HEADER = /^\$ANSIBLE_VAULT;1\.(?:1;AES256|2;AES256;[^\n;]*)[ \t]*\r?\n/;

/**
 * Opens an Ansible Vault 1.1 or 1.2: hex inside hex, PBKDF2-SHA256 with 10 000 rounds, HMAC checked before AES-256-CTR.
 *
 * @throws DamagedContainerError, WrongContainerPassword
 */
export async function openAnsibleVault(content: Uint8Array, password: Password): Promise<Uint8Array> {
  const { salt, mac, ciphertext } = parseVault(Buffer.from(content).toString('latin1'));
  const secret = passwordBytes(password);
  const keys = await pbkdf2Async(secret, salt, 10_000, 80, 'sha256');
  wipe(secret);
  try {
    const expected = createHmac('sha256', keys.subarray(32, 64)).update(ciphertext).digest();
    if (!timingSafeEqual(expected, mac)) throw new WrongContainerPassword();
    const decipher = createDecipheriv('aes-256-ctr', keys.subarray(0, 32), keys.subarray(64, 80));
    return unpad(Buffer.concat([decipher.update(ciphertext), decipher.final()]));
  } finally {
    wipe(keys);
  }
}

function parseVault(text: string) {
  const header = HEADER.exec(text);
  if (header === null)
    throw new DamagedContainerError('its Ansible Vault header is not 1.1 or 1.2 with AES256');
  const outer = fromHex(text.slice(header[0].length).replace(/[\r\n]/g, ''));
  const [salt, mac, ciphertext, ...rest] = outer.toString('latin1').split('\n').map(fromHex);
  if (salt === undefined || mac?.length !== 32 || !ciphertext?.length || rest.length > 0) {
    throw new DamagedContainerError(
      'its Ansible Vault body does not have a salt, a checksum and a ciphertext',
    );
  }
  return { salt, mac, ciphertext };
}

function fromHex(text: string): Buffer {
  if (text.length % 2 !== 0 || !/^[0-9a-fA-F]*$/.test(text)) {
    throw new DamagedContainerError('its Ansible Vault body is not hexadecimal');
  }
  return Buffer.from(text, 'hex');
}

/** PKCS#7, block of 16. Only reached with a correct HMAC, so bad padding means a foreign writer. */
function unpad(padded: Buffer): Uint8Array {
  const count = padded.at(-1) ?? 0;
  const isPadding = count >= 1 && count <= 16 && padded.subarray(-count).every((byte) => byte === count);
  if (!isPadding) throw new DamagedContainerError('its decrypted content has no valid padding');
  const plaintext = Uint8Array.from(padded.subarray(0, padded.length - count));
  wipe(padded);
  return plaintext;
}
