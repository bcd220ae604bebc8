import { describe, expect, it } from '@jest/globals';
import { argon2iWasm, deriveNaclKey } from '../../../src/wallet/container/argon2.js';
import { forgetDerivedKeys } from '../../../src/wallet/container/derivation-cache.js';
import { DamagedContainerError, WrongContainerPassword } from '../../../src/wallet/container/failure.js';
import { detectContainer, openContainer } from '../../../src/wallet/container/index.js';
import { sealNacl } from '../../../src/wallet/container/nacl.js';
import { decryptKeyFile, openKeyFile, withTrimmedFallback } from '../../../src/wallet/key-file.js';
import { bytesOf, hexOf, utf8, vectors } from './vectors.js';

const PASSWORD = 'test-password';
const vector = (id: string) => {
  const found = vectors.encrypted.find((item) => item.id === id);
  if (found === undefined) throw new Error(id);
  return { ...found, bytes: bytesOf(found.bytesHex) };
};
const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');

describe('deriveNaclKey', () => {
  it.each(vectors.kdf)(
    'default: $password',
    async ({ password, key }) => {
      expect(hexOf(await deriveNaclKey(password))).toBe(`0x${key}`);
    },
    60_000,
  );

  it('behavior: the event loop keeps turning meanwhile', async () => {
    let ticks = 0;
    const timer = setInterval(() => ticks++, 20);
    await deriveNaclKey('a password nobody used before');
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(10);
  }, 60_000);

  it('behavior: one password is derived once', async () => {
    expect(deriveNaclKey(PASSWORD)).toBe(deriveNaclKey(utf8(PASSWORD)));
  });

  it('behavior: the WebAssembly fallback gives the same key', async () => {
    const key = vectors.kdf.find(({ password }) => password === PASSWORD)?.key;
    expect(hexOf(await argon2iWasm(utf8(PASSWORD)))).toBe(`0x${key}`);
  }, 60_000);
});

describe('openContainer', () => {
  it.each(vectors.encrypted)(
    'default: $id',
    async ({ bytesHex, password, plaintext }) => {
      expect(textOf(await decryptKeyFile(bytesOf(bytesHex), 'file', password))).toBe(plaintext);
    },
    60_000,
  );

  it('behavior: Ansible Vault without its final newline, or with Windows line ends', async () => {
    const { bytes, plaintext } = vector('ansible');
    const text = textOf(bytes);
    for (const variant of [text.trimEnd(), text.replaceAll('\n', '\r\n')]) {
      expect(textOf(await openContainer(utf8(variant), 'ansible-vault', PASSWORD))).toBe(plaintext);
    }
  });

  it('error: a wrong password, in every container', async () => {
    for (const id of ['nacl-kat0', 'ansible', 'fernet']) {
      const { bytes } = vector(id);
      await expect(decryptKeyFile(bytes, 'file', 'testing')).rejects.toMatchObject({
        code: 'WRONG_PASSWORD',
        exitCode: 4,
      });
    }
  }, 60_000);

  it('error: one flipped bit anywhere in a box', async () => {
    const { bytes } = vector('nacl-kat0');
    for (let place = 5; place < bytes.length; place++) {
      const damaged = Uint8Array.from(bytes);
      damaged[place] = (damaged[place] ?? 0) ^ 1;
      await expect(openContainer(damaged, 'nacl', PASSWORD)).rejects.toThrow(WrongContainerPassword);
    }
  });

  it.each(vectors.negative.naclTruncatedLengthsToReject)('error: a box cut to %i bytes', async (length) => {
    const cut = vector('nacl-kat0').bytes.slice(0, length);
    await expect(openContainer(cut, 'nacl', PASSWORD)).rejects.toThrow(DamagedContainerError);
    await expect(
      decryptKeyFile(cut, 'file', length === 0 ? undefined : PASSWORD).then(readEmpty),
    ).rejects.toMatchObject({
      code: 'KEY_FILE_FORMAT',
    });
  });

  it.each([
    ['$ANSIBLE_VAULT;1.0;AES256\n00', 'ansible-vault'],
    ['$ANSIBLE_VAULT;1.1;AES256\nxyz', 'ansible-vault'],
    ['$ANSIBLE_VAULT;1.1;AES256\n303a30', 'ansible-vault'],
    ['$ANSIBLE_VAULT', 'ansible-vault'],
    ['gAAAAA', 'fernet'],
    ['gAAAAA!!', 'fernet'],
  ] as const)('error: malformed %j', async (text, format) => {
    expect(detectContainer(utf8(text))).toBe(format);
    await expect(openContainer(utf8(text), format, PASSWORD)).rejects.toThrow(DamagedContainerError);
  });
});

describe('sealNacl', () => {
  it('default: opens again, prefix and length as the format says, never twice the same', async () => {
    const plaintext = utf8('{"ss58Address":"x"}');
    const [one, two] = [await sealNacl(plaintext, PASSWORD), await sealNacl(plaintext, PASSWORD)];
    expect(textOf(one.subarray(0, 5))).toBe('$NACL');
    expect(one).toHaveLength(45 + plaintext.length);
    expect(hexOf(one)).not.toBe(hexOf(two));
    expect(await openContainer(one, 'nacl', PASSWORD)).toEqual(plaintext);
  });
});

describe('decryptKeyFile', () => {
  it('behavior: outer white space is tried as it is, then without', async () => {
    const { bytes, plaintext } = vector('ansible');
    expect(textOf(await decryptKeyFile(bytes, 'file', `${PASSWORD} `))).toBe(plaintext);
    expect(withTrimmedFallback('a b').candidates).toEqual(['a b']);
  });

  it('error: no password', async () => {
    await expect(decryptKeyFile(vector('nacl-kat0').bytes, 'file')).rejects.toMatchObject({
      code: 'PASSWORD_REQUIRED',
      exitCode: 4,
    });
  });

  it('error: the source is named, the password is not', async () => {
    const source = { candidates: ['hunter22'], source: 'BT_WALLET_PASSWORD' };
    const error = await decryptKeyFile(vector('ansible').bytes, 'the/coldkey', source).catch(
      (e: unknown) => e,
    );
    expect(error).toMatchObject({ message: expect.stringContaining('from BT_WALLET_PASSWORD') });
    expect(JSON.stringify(error) + String(error)).not.toContain('hunter22');
  });
});

describe('forgetDerivedKeys', () => {
  it('default: wipes what was derived', async () => {
    const key = await deriveNaclKey(PASSWORD);
    await forgetDerivedKeys();
    expect(key.every((byte) => byte === 0)).toBe(true);
  });
});

/** An empty file is plain, so its emptiness shows only when it is read as a key. */
async function readEmpty(plaintext: Uint8Array): Promise<void> {
  const { readPrivateKey } = await import('../../../src/wallet/read-key.js');
  await readPrivateKey(plaintext, 'file');
}

describe('openKeyFile', () => {
  it('error: a file that is not there, or no file', async () => {
    await expect(openKeyFile('/nonexistent/coldkey')).rejects.toMatchObject({ code: 'KEY_FILE_NOT_FOUND' });
    await expect(openKeyFile('/dev/null')).rejects.toMatchObject({ code: 'KEY_FILE_UNREADABLE' });
  });
});
