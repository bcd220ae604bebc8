import { AgentKeyMissingError } from '../../errors/agent.js';
import { type KeyPair, keyPairFromPrivateKey } from '../key-pair.js';
import type { KeyType } from '../key-type.js';
import { wipeKeyPair } from '../secret-bytes.js';
import { createSigner, type LocalSigner } from '../signer.js';

/** What may be told about a key in the agent. */
export interface HeldKey {
  address: string;
  type: KeyType;
  /** Which key this is for people, e.g. `alice` or `alice/miner`. */
  label: string;
  /** Milliseconds since 1970. */
  unlockedAt: number;
  expiresAt: number;
  signatures: number;
}

interface Entry extends HeldKey {
  signer: LocalSigner;
}

/**
 * The keys an agent holds, each until its time is over. Expiry is judged by the wall clock at every use, since timers
 * stand still while a laptop sleeps.
 */
export class KeyRing {
  readonly #entries = new Map<string, Entry>();

  constructor(private readonly now: () => number) {}

  /** Takes a private key, in key-file form, for `forMs`; an address held already gets the new time. The bytes are copied. */
  async add(privateKey: Uint8Array, type: KeyType, label: string, forMs: number): Promise<HeldKey> {
    const pair: KeyPair = await keyPairFromPrivateKey(privateKey, type);
    this.remove(pair.address);
    const unlockedAt = this.now();
    const entry: Entry = {
      address: pair.address,
      type,
      label,
      unlockedAt,
      expiresAt: unlockedAt + forMs,
      signatures: 0,
      signer: createSigner(pair),
    };
    wipeKeyPair(pair);
    this.#entries.set(entry.address, entry);
    return describe(entry);
  }

  /** @throws AgentKeyMissingError */
  async sign(address: string, payload: Uint8Array): Promise<{ signature: Uint8Array; key: HeldKey }> {
    this.expire();
    const entry = this.#entries.get(address);
    if (entry === undefined) throw new AgentKeyMissingError(address);
    const signature = await entry.signer.sign(payload);
    entry.signatures += 1;
    return { signature, key: describe(entry) };
  }

  /** Wipes one key. @returns whether it was held */
  remove(address: string): boolean {
    const entry = this.#entries.get(address);
    entry?.signer.dispose();
    return this.#entries.delete(address);
  }

  /** Wipes every key. @returns how many there were */
  clear(): number {
    const addresses = [...this.#entries.keys()];
    for (const address of addresses) this.remove(address);
    return addresses.length;
  }

  /** Wipes the keys whose time is over. */
  expire(): void {
    const now = this.now();
    for (const { address, expiresAt } of [...this.#entries.values()]) {
      if (expiresAt <= now) this.remove(address);
    }
  }

  list(): HeldKey[] {
    this.expire();
    return [...this.#entries.values()].map(describe);
  }
}

function describe({ signer: _, ...held }: Entry): HeldKey {
  return { ...held };
}
