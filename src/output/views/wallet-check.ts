import { textCell } from '../cell.js';
import { left, note, type Tone, table, type View } from '../view.js';

/** One thing an audit has to say. */
export interface CheckFinding {
  severity: 'error' | 'warning' | 'note';
  /** Stable, e.g. `FILE_MODE`. */
  code: string;
  path: string;
  message: string;
  /** What to do about it. */
  fix?: string;
}

export interface CheckedWallet {
  name: string;
  /** Its folder. */
  path: string;
  /** Whether there is nothing but notes. */
  isSound: boolean;
  findings: readonly CheckFinding[];
}

export interface WalletAudit {
  wallets: readonly CheckedWallet[];
}

const TONES: Readonly<Record<CheckFinding['severity'], Tone>> = {
  error: 'bad',
  warning: 'warn',
  note: 'dim',
};

/** A terminal has the sentences below the table, where they are not cut; a pipe has them in the records. */
export function walletAuditView({ wallets }: WalletAudit): View {
  const columns = [left('Wallet'), left('Severity'), left('File'), left('Finding')];
  const rows = wallets.flatMap(({ name, path, findings }) =>
    findings.map(({ severity, code, path: file, message, fix }) => [
      textCell(name, 'strong'),
      textCell(severity, TONES[severity]),
      textCell(file.startsWith(`${path}/`) ? file.slice(path.length + 1) : file),
      { shown: code, exact: [message, fix ?? ''].join(' ').trim() },
    ]),
  );
  const sentences = wallets.flatMap(({ findings }) =>
    findings
      .filter(({ severity }) => severity !== 'note')
      .map(({ severity, path, message, fix }) =>
        note([`${path}:`, message, fix ?? ''].join(' ').trim(), TONES[severity]),
      ),
  );
  const sound = wallets.filter(({ isSound }) => isSound).map(({ name }) => name);
  const verdict = sound.length === 0 ? [] : [note(`Nothing is wrong with ${sound.join(', ')}.`, 'good')];
  return [table(columns, rows, { empty: 'Nothing was found.' }), ...sentences, ...verdict];
}
