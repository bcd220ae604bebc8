import { Flags } from '@oclif/core';
import { type SetWeightsResult, setWeights } from '../../src/actions/tx/set-weights.js';
import { hotkeyFlags, netuidFlag, valueFlag } from '../../src/cli/flags.js';
import { hotkeyAddress } from '../../src/cli/keys.js';
import { readTextSource } from '../../src/cli/text-source.js';
import { TransactionCommand } from '../../src/cli/transaction-command.js';
import { parseWeightLists, parseWeightPairs } from '../../src/cli/weights-input.js';
import { weightsOutcome } from '../../src/output/views/weights.js';
import { parseInteger } from '../../src/units/index.js';

export default class WeightsSet extends TransactionCommand<SetWeightsResult> {
  static override summary = 'Set the weights of a validator; its hotkey signs.';
  static override description =
    'Only proportions count: the largest weight becomes 65535. Lines beginning with # are remarks.';
  static override examples = [
    '<%= config.bin %> weights set --netuid 2 --hotkey validator --weights 3:0.7,4:0.3',
    'cat weights.txt | <%= config.bin %> weights set --netuid 2 --hotkey validator --weights - --yes',
    '<%= config.bin %> weights set --netuid 2 --uids 3,4 --weights 0.7,0.3',
  ];
  static override flags = {
    netuid: netuidFlag({ char: 'n', summary: 'Subnet.', helpValue: 'NETUID' }),
    weights: Flags.string({
      summary: 'Pairs uid:weight; - reads them from standard input, @FILE from a file.',
      helpValue: 'PAIRS|-|@FILE',
    }),
    uids: Flags.string({
      char: 'u',
      summary: 'Uids alone; --weights then has as many numbers.',
      helpValue: 'LIST',
    }),
    'version-key': valueFlag((text) => BigInt(parseInteger(text, 'version key', 0, Number.MAX_SAFE_INTEGER)))(
      {
        summary: "Version of the validator's software; what the subnet asks for unless given.",
        aliases: ['version_key'],
        helpValue: 'NUMBER',
      },
    ),
    ...hotkeyFlags,
  };

  protected override readonly signerRole = 'hotkey';

  async run() {
    const { flags } = await this.inputs(WeightsSet, ['netuid', 'weights']);
    const text = await this.weightText(flags.weights);
    const weights = flags.uids === undefined ? parseWeightPairs(text) : parseWeightLists(flags.uids, text);
    const hotkey = await hotkeyAddress(this.context, flags.hotkey);
    const chain = await this.connect();
    const { netuid, 'version-key': versionKey } = flags;
    return this.transact(
      chain,
      await setWeights(chain.client, { netuid, hotkey, weights, versionKey }),
      flags,
    );
  }

  private async weightText(given: string): Promise<string> {
    if (given === '-') return readTextSource(this.host, '-');
    return given.startsWith('@') ? readTextSource(this.host, given.slice(1)) : given;
  }

  protected outcome = weightsOutcome;
}
