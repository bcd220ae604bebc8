import {
  type ConfigFile,
  configFilePath,
  type Network,
  parseNetwork,
  type ResolvedSetting,
  readConfigFile,
  resolveSetting,
  SETTINGS,
  type Setting,
  type SettingValue,
  walletsPath,
} from '../config/index.js';
import { BaseError } from '../errors/base.js';
import { splitWalletReference } from '../wallet/paths.js';
import { canAsk, type Host, write } from './host.js';
import { type Progress, startProgress } from './progress.js';
import { loadPrompts, type Prompts } from './prompts.js';

/** The flags the context itself reads, as parsed; a command may have any of them. */
export interface ContextFlags {
  json?: boolean | undefined;
  quiet?: boolean | undefined;
  verbose?: boolean | undefined;
  yes?: boolean | undefined;
  network?: string | undefined;
  'wallet-name'?: string | undefined;
  'wallet-path'?: string | undefined;
  hotkey?: string | undefined;
  proxy?: string | undefined;
}

/** What a command works with. Nothing is opened, read or connected before it is asked for. */
export class Context {
  /** Said on stderr when they arise, and repeated in the JSON document. */
  readonly warnings: string[] = [];
  readonly #closers: (() => Promise<void>)[] = [];
  #file: ConfigFile | undefined;
  #prompts: Promise<Prompts> | undefined;

  constructor(
    readonly host: Host,
    readonly flags: ContextFlags,
  ) {}

  /** Whether a person is there to answer, and wants to be asked. */
  get isInteractive(): boolean {
    return canAsk(this.host) && this.flags.json !== true;
  }

  get configFile(): ConfigFile {
    this.#file ??= readConfigFile(configFilePath(this.host.env));
    return this.#file;
  }

  /** A setting by precedence: flag, environment, configuration file, default. */
  setting<T extends SettingValue>(setting: Setting<T>, flag?: T): ResolvedSetting<T> {
    // A flag or a variable must do even where the file is broken.
    const isDecided = flag !== undefined || setting.env.some((name) => this.host.env[name]);
    const file = isDecided ? { path: '', values: {} } : this.configFile;
    return resolveSetting(setting, { flag, env: this.host.env, file });
  }

  /** The chain to talk to. @throws UnknownNetworkError, InvalidSettingError */
  get network(): Network {
    return parseNetwork(this.setting(SETTINGS.network, this.flags.network).value, this.host.env);
  }

  /** @throws InvalidNameError */
  get walletName(): string {
    return this.#walletReference.wallet;
  }

  /** Named by itself, or behind the name of the wallet: `alice/miner`. @throws InvalidNameError */
  get hotkeyName(): string {
    return this.setting(SETTINGS.hotkey, this.flags.hotkey ?? this.#walletReference.hotkey).value;
  }

  get #walletReference(): { wallet: string; hotkey?: string } {
    return splitWalletReference(this.setting(SETTINGS.wallet, this.flags['wallet-name']).value);
  }

  /** Folder of the wallets, `~` not yet expanded. */
  get walletsPath(): string {
    const { value } = this.setting(SETTINGS.walletPath, this.flags['wallet-path']);
    return value === 'default' ? walletsPath(this.host.env) : value;
  }

  prompts(): Promise<Prompts> {
    this.#prompts ??= loadPrompts(this.host);
    return this.#prompts;
  }

  progress(text: string): Promise<Progress> {
    return startProgress(this.host, text, this.flags.json === true || this.flags.quiet === true);
  }

  /** Something the user should know although the command goes on. */
  async warn(sentence: string): Promise<void> {
    if (this.warnings.includes(sentence)) return;
    this.warnings.push(sentence);
    if (this.flags.json !== true) await write(this.host.stderr, `warning: ${sentence}\n`);
  }

  /** Something good to know; not said in quiet or JSON mode. */
  async notice(sentence: string): Promise<void> {
    if (this.flags.quiet === true || this.flags.json === true) return;
    await write(this.host.stderr, `${sentence}\n`);
  }

  /** Registers something to be closed when the command ends, however it ends. */
  onClose(closer: () => Promise<void>): void {
    this.#closers.push(closer);
  }

  /** Closes what was opened, last opened first. A failure to close does not hide the command's own outcome. */
  async close(): Promise<void> {
    for (const closer of this.#closers.splice(0).reverse()) {
      try {
        await closer();
      } catch (error) {
        if (error instanceof BaseError) await this.warn(error.message);
      }
    }
  }
}
