import type { Client, Hex, ReadOptions } from '../../client/index.js';
import { type TaoAmount, taoAmount } from '../../units/index.js';

/** One account that may act for another. */
export interface ProxyGrant {
  readonly delegate: string;
  /** By the chain's name. */
  readonly proxyType: string;
  /** Blocks between an announcement and the call; 0 when nothing need be announced. */
  readonly delayBlocks: number;
}

/** Who may act for an account, and what it has announced as a delegate of others. */
export interface ProxyListing {
  readonly account: string;
  readonly proxies: readonly ProxyGrant[];
  readonly announcements: readonly {
    /** The account that is acted for. */
    readonly real: string;
    readonly callHash: string;
    readonly blockNumber: number;
  }[];
  /** Reserved for both. */
  readonly deposit: TaoAmount;
}

/** Reads Proxy.Proxies and Proxy.Announcements. */
export async function listProxies(
  client: Client,
  account: string,
  options: ReadOptions = {},
): Promise<ProxyListing> {
  const [[proxies, deposit], [announcements, announcementDeposit]] = await client.storageMany<
    [
      [{ delegate: string; proxyType: string; delay: number }[], bigint],
      [{ real: string; callHash: Hex; height: number }[], bigint],
    ]
  >(
    [
      ['Proxy', 'Proxies', [account]],
      ['Proxy', 'Announcements', [account]],
    ],
    options,
  );
  return {
    account,
    proxies: proxies.map(({ delay, ...proxy }) => ({ ...proxy, delayBlocks: delay })),
    announcements: announcements.map(({ height, ...announcement }) => ({
      ...announcement,
      blockNumber: height,
    })),
    deposit: taoAmount(deposit + announcementDeposit),
  };
}
