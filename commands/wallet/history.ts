import { Flags } from '@oclif/core';
import { listTransfers, type Transfer } from '../../src/actions/query/list-transfers.js';
import { BaseCommand } from '../../src/cli/base-command.js';
import { countFlag, readFlags, unusedHotkeyFlags, walletFlags } from '../../src/cli/flags.js';
import { coldkeyAddress, coldkeyAddressOf } from '../../src/cli/keys.js';
import { type HistoryRow, historyView, type WalletHistoryResult } from '../../src/output/views/history.js';

/** What a node keeps unless it is an archive. */
const DEFAULT_BLOCKS = 256;
const DEFAULT_LIMIT = 50;

export default class WalletHistory extends BaseCommand<WalletHistoryResult> {
  static override summary = 'List the transfers of a coldkey, newest first.';
  static override description =
    'Reads the events of the last blocks; no third party is asked. Most nodes keep 256 blocks, archive nodes all.';
  static override examples = [
    '<%= config.bin %> wallet history --wallet-name alice',
    '<%= config.bin %> wallet history --ss58 5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY --blocks 7200 --network archive --json',
  ];
  static override flags = {
    ...walletFlags,
    ...unusedHotkeyFlags,
    ...readFlags,
    ss58: Flags.string({
      summary: 'Coldkey instead: an address or the name of a wallet.',
      aliases: ['coldkey', 'ss58-address', 'ss58_address'],
      helpValue: 'SS58|NAME',
    }),
    blocks: countFlag(
      'number of blocks',
      1,
      1_000_000,
    )({
      summary: `How many blocks to look at; ${DEFAULT_BLOCKS} without it.`,
      helpValue: 'COUNT',
    }),
    limit: countFlag(
      'number of transfers',
      1,
      100_000,
    )({
      summary: `At most so many transfers; ${DEFAULT_LIMIT} without it.`,
      helpValue: 'COUNT',
    }),
  };

  async run(): Promise<WalletHistoryResult> {
    const { flags } = await this.inputs(WalletHistory);
    const account =
      flags.ss58 === undefined
        ? await coldkeyAddress(this.context)
        : await coldkeyAddressOf(this.context, flags.ss58);
    const chain = await this.connect(flags.at);
    const { number: lastBlock } = await chain.block();
    const { blocks = DEFAULT_BLOCKS, limit = DEFAULT_LIMIT } = flags;
    const { transfers, firstBlock } = await listTransfers(chain.client, {
      account,
      lastBlock,
      blocks,
      limit,
    });
    const rows = transfers.map((transfer) => ({ ...transfer, direction: directionOf(transfer, account) }));
    return { account, transfers: rows, firstBlock, lastBlock };
  }

  protected view = historyView;
}

function directionOf({ from, to }: Transfer, account: string): HistoryRow['direction'] {
  if (from === to) return 'self';
  return to === account ? 'in' : 'out';
}
