import { createCipheriv, createHmac, pbkdf2Sync } from 'node:crypto';

/** What the first official wallets wrote: an Ansible Vault. Source: Ansible's `vault` format 1.1. */
export function ansibleVault(plaintext: Uint8Array, password: string): string {
  const salt = Buffer.from(Array.from({ length: 32 }, (_, i) => i));
  const key = pbkdf2Sync(password, salt, 10_000, 80, 'sha256');
  const cipher = createCipheriv('aes-256-ctr', key.subarray(0, 32), key.subarray(64, 80));
  const padding = 16 - (plaintext.length % 16);
  const padded = Buffer.concat([plaintext, Buffer.alloc(padding, padding)]);
  const ciphertext = Buffer.concat([cipher.update(padded), cipher.final()]);
  const hmac = createHmac('sha256', key.subarray(32, 64)).update(ciphertext).digest();
  const parts = [salt, hmac, ciphertext].map((part) => part.toString('hex')).join('\n');
  const lines =
    Buffer.from(parts)
      .toString('hex')
      .match(/.{1,80}/g) ?? [];
  return `$ANSIBLE_VAULT;1.1;AES256\n${lines.join('\n')}\n`;
}
