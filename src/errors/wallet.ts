import { BaseError, EXIT } from './base.js';

/**
 * Failures around wallets and key files. None of them ever carries a phrase, a seed, a private key or a password,
 * and none keeps a parser's error as its cause, since those quote what they could not read.
 */

/** A name as it is safe to print: quoted, control characters escaped. */
const quoted = (text: string): string => JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);

export class WalletNotFoundError extends BaseError {
  constructor(
    readonly walletName: string,
    readonly walletsPath: string,
  ) {
    super(`There is no wallet ${quoted(walletName)} in ${walletsPath}.`, {
      code: 'WALLET_NOT_FOUND',
      exitCode: EXIT.wallet,
      details: { wallet: walletName, path: walletsPath },
      help: ['List the wallets you have with `tao wallet list`, or make one with `tao wallet create`.'],
    });
  }
}

export class KeyFileNotFoundError extends BaseError {
  constructor(
    readonly path: string,
    what: string,
  ) {
    super(`The ${what} file ${path} does not exist.`, {
      code: 'KEY_FILE_NOT_FOUND',
      exitCode: EXIT.wallet,
      details: { path },
      help: ['List what is on disk with `tao wallet list`.'],
    });
  }
}

/** The private key is not on this machine; only its public file is. */
export class WatchOnlyError extends BaseError {
  constructor(
    readonly path: string,
    readonly address: string,
  ) {
    super(`The private key of ${address} is not here: ${path} does not exist, so the wallet is watch-only.`, {
      code: 'WATCH_ONLY',
      exitCode: EXIT.wallet,
      details: { path, address },
      help: [
        'Build the transaction here with --unsigned-out FILE and sign it where the key is with `tao wallet sign-tx FILE`.',
      ],
    });
  }
}

/** The file exists but the operating system would not let it be read: permissions, not a regular file, I/O error. */
export class KeyFileUnreadableError extends BaseError {
  constructor(
    readonly path: string,
    reason: string,
  ) {
    super(`${path} cannot be read: ${reason}.`, {
      code: 'KEY_FILE_UNREADABLE',
      exitCode: EXIT.wallet,
      details: { path, reason },
    });
  }
}

/** The content is not a key file, or not a whole one. `reason` names fields and lengths, never values. */
export class KeyFileFormatError extends BaseError {
  constructor(
    readonly path: string,
    readonly reason: string,
    help: string[] = [],
  ) {
    super(`The key file ${path} is not usable: ${reason}.`, {
      code: 'KEY_FILE_FORMAT',
      exitCode: EXIT.wallet,
      details: { path, reason },
      help,
    });
  }
}

/** The parts of a key, or two files of one wallet, speak of different accounts. */
export class KeyFileInconsistentError extends BaseError {
  constructor(
    readonly path: string,
    readonly reason: string,
    help: string[] = [],
  ) {
    super(`The key file ${path} contradicts itself or its companion: ${reason}.`, {
      code: 'KEY_FILE_INCONSISTENT',
      exitCode: EXIT.wallet,
      details: { path, reason },
      help: [
        'Do not send anything to this address before you know why; audit with `tao wallet check`.',
        ...help,
      ],
    });
  }
}

/** A key type or container this program does not handle (ecdsa, rotating and ML-DSA accounts, batch exports). */
export class UnsupportedKeyError extends BaseError {
  constructor(what: string, details: Record<string, unknown> = {}, help: string[] = []) {
    super(`${what} is not supported; a key is one sr25519 or ed25519 account.`, {
      code: 'UNSUPPORTED_KEY',
      exitCode: EXIT.wallet,
      details,
      help,
    });
  }
}

/** A message whose signature could be misused, and that was not asked for explicitly. */
export class UnsafeMessageError extends BaseError {
  constructor(reason: string) {
    super(`The message was not signed: ${reason}.`, {
      code: 'UNSAFE_MESSAGE',
      exitCode: EXIT.usage,
      details: { reason },
      help: [
        'Wrap it with --wrap, which no transaction can be; or insist with --force if you know what it is.',
      ],
    });
  }
}

/** A key that messages cannot be encrypted for: only ed25519 keys have a form that encrypts. */
export class NotEd25519Error extends BaseError {
  constructor(readonly key: string) {
    super(`${key} cannot receive encrypted messages: it is not an ed25519 key.`, {
      code: 'NOT_ED25519',
      exitCode: EXIT.wallet,
      details: { key },
      help: ['The receiver can make one with `tao wallet create --key-type ed25519`.'],
    });
  }
}

/** A message that is for another key, or was altered on its way. */
export class MessageNotDecryptedError extends BaseError {
  constructor(readonly address: string) {
    super(`The message was not encrypted for ${address}, or was altered since.`, {
      code: 'MESSAGE_NOT_DECRYPTED',
      exitCode: EXIT.wallet,
      details: { address },
    });
  }
}

/** A signature that does not belong to the message and the signer. */
export class InvalidSignatureError extends BaseError {
  constructor(readonly address: string) {
    super(`The signature is not one of ${address} for this message.`, {
      code: 'SIGNATURE_MISMATCH',
      exitCode: EXIT.wallet,
      details: { address },
      help: ['Every byte of the message counts: compare line breaks and spaces.'],
    });
  }
}

export class PasswordRequiredError extends BaseError {
  constructor(readonly path: string) {
    super(`The key file ${path} is encrypted and no password was given.`, {
      code: 'PASSWORD_REQUIRED',
      exitCode: EXIT.wallet,
      details: { path },
      help: [
        'Give --password-file FILE, or set BT_WALLET_PASSWORD, or unlock once with `tao wallet unlock`.',
      ],
    });
  }
}

/** The password does not open the file, or the file was damaged: the two cannot be told apart. */
export class WrongPasswordError extends BaseError {
  constructor(
    readonly path: string,
    readonly source?: string,
  ) {
    super(
      `The password${source === undefined ? '' : ` from ${source}`} does not open ${path}, or the file is damaged.`,
      {
        code: 'WRONG_PASSWORD',
        exitCode: EXIT.wallet,
        details: source === undefined ? { path } : { path, source },
      },
    );
  }
}

/** A password source exists but cannot be used: unreadable file, undecodable variable. */
export class PasswordSourceError extends BaseError {
  constructor(
    readonly source: string,
    reason: string,
  ) {
    super(`The password from ${source} cannot be used: ${reason}.`, {
      code: 'PASSWORD_SOURCE',
      exitCode: EXIT.wallet,
      details: { source, reason },
    });
  }
}

/** A new password does not meet the policy. `problems` are sentences without the password. */
export class WeakPasswordError extends BaseError {
  constructor(readonly problems: string[]) {
    super(`The password is not acceptable: ${problems.join('; ')}.`, {
      code: 'WEAK_PASSWORD',
      exitCode: EXIT.usage,
      details: { problems },
    });
  }
}

export class WalletExistsError extends BaseError {
  constructor(readonly paths: string[]) {
    super(
      `${paths.join(', ')} ${paths.length === 1 ? 'exists' : 'exist'} already and would be overwritten.`,
      {
        code: 'WALLET_EXISTS',
        exitCode: EXIT.wallet,
        details: { paths },
        help: [
          'Choose another name, or pass --overwrite; overwriting a private key without a backup loses it for ever.',
        ],
      },
    );
  }
}

/** Writing failed before anything was replaced: disk full, permission, a symbolic link in the way. */
export class WalletWriteError extends BaseError {
  constructor(
    readonly path: string,
    reason: string,
  ) {
    super(`${path} could not be written: ${reason}.`, {
      code: 'WALLET_WRITE',
      exitCode: EXIT.wallet,
      retry: 'later',
      details: { path, reason },
    });
  }
}

export class InvalidNameError extends BaseError {
  constructor(kind: 'wallet' | 'hotkey', name: string, reason: string) {
    super(`${quoted(name)} cannot be a ${kind} name: ${reason}.`, {
      code: 'INVALID_NAME',
      exitCode: EXIT.usage,
      details: { kind, name, reason },
    });
  }
}

/** A phrase that is no BIP39 English mnemonic. Names the wrong word by its place, at most. */
export class MnemonicError extends BaseError {
  constructor(reason: string, options: { position?: number; word?: string; help?: string[] } = {}) {
    const { help = [], ...place } = options;
    super(`The mnemonic is not valid: ${reason}.`, {
      code: 'INVALID_MNEMONIC',
      exitCode: EXIT.usage,
      details: { reason, ...place },
      help,
    });
  }
}

/** A seed, private key, key URI or public key that does not parse. `reason` never quotes it. */
export class InvalidKeyInputError extends BaseError {
  constructor(
    what: 'ciphertext' | 'seed' | 'private key' | 'key URI' | 'public key' | 'signature',
    reason: string,
  ) {
    super(`The ${what} is not valid: ${reason}.`, {
      code: `INVALID_${what.toUpperCase().replace(' ', '_')}`,
      exitCode: EXIT.usage,
      details: { reason },
    });
  }
}

/** The key derivation could not run, in practice for want of memory. */
export class KeyDerivationError extends BaseError {
  constructor(reason: string) {
    super(`The key could not be derived from the password: ${reason}.`, {
      code: 'KEY_DERIVATION',
      exitCode: EXIT.wallet,
      retry: 'later',
      details: { reason },
      help: ['The official key file format needs 512 MiB of free memory for each unlock.'],
    });
  }
}

/** A password is to be added where there is one, or changed where there is none. */
export class KeyFilePasswordStateError extends BaseError {
  constructor(
    readonly path: string,
    readonly isEncrypted: boolean,
  ) {
    super(
      isEncrypted ? `The key file ${path} has a password already.` : `The key file ${path} has no password.`,
      {
        code: isEncrypted ? 'KEY_FILE_ENCRYPTED' : 'KEY_FILE_NOT_ENCRYPTED',
        exitCode: EXIT.wallet,
        details: { path },
        help: [
          isEncrypted
            ? 'Change it with `tao wallet password change`.'
            : 'Give it one with `tao wallet password add`.',
        ],
      },
    );
  }
}

/** A key made from a seed, a private key or a path has no phrase that leads back to it. */
export class NoMnemonicError extends BaseError {
  constructor(path: string) {
    super(`The key in ${path} was not stored with a phrase.`, {
      code: 'NO_MNEMONIC',
      exitCode: EXIT.wallet,
      details: { path },
      help: ['Export it for polkadot-js instead: `tao wallet export --out FILE`.'],
    });
  }
}

/** An audit found something that is wrong or should be changed. The findings say what, without secrets. */
export class WalletUnsoundError extends BaseError {
  constructor(wallets: readonly { name: string; findings: readonly { severity: string }[] }[]) {
    const wrong = wallets.flatMap(({ findings }) => findings.filter(({ severity }) => severity !== 'note'));
    const things = wrong.length === 1 ? '1 thing is' : `${wrong.length} things are`;
    const names = wallets.map(({ name }) => quoted(name)).join(', ');
    super(`${things} wrong with ${wallets.length === 1 ? 'the wallet' : 'the wallets'} ${names}.`, {
      code: 'WALLET_UNSOUND',
      exitCode: EXIT.wallet,
      details: { wallets },
    });
  }
}

/** A wallet that is to be removed still owns something, or nobody can tell. */
export class WalletInUseError extends BaseError {
  constructor(wallet: string, reason: string, details: Record<string, unknown>) {
    super(`The wallet ${quoted(wallet)} was not removed: ${reason}.`, {
      code: 'WALLET_IN_USE',
      exitCode: EXIT.wallet,
      details: { wallet, ...details },
      help: [
        'Move the funds away first with `tao wallet transfer --all`; or say it twice, with --yes and --force.',
      ],
    });
  }
}
