import { type SetWeightsResult, setWeights } from '../../src/actions/tx/set-weights.js';
import { hotkeyAddress } from '../../src/cli/keys.js';
import { TransactionCommand } from '../../src/cli/transaction-command.js';
import { readWeights, weightFlags } from '../../src/cli/weights-flags.js';
import { weightsOutcome } from '../../src/output/views/weights.js';

export default class WeightsSet extends TransactionCommand<SetWeightsResult> {
  static override summary = 'Set the weights of a validator; its hotkey signs.';
  static override description = [
    'Only proportions count: the largest weight becomes 65535. Lines beginning with # are remarks.',
    'Where the subnet has commit-reveal on, the weights are committed encrypted; the chain sets them after the next epoch.',
  ].join('\n\n');
  static override examples = [
    '<%= config.bin %> weights set --netuid 2 --hotkey validator --weights 3:0.7,4:0.3',
    'cat weights.txt | <%= config.bin %> weights set --netuid 2 --hotkey validator --weights - --yes',
    '<%= config.bin %> weights set --netuid 2 --uids 3,4 --weights 0.7,0.3',
  ];
  static override flags = weightFlags;

  protected override readonly signerRole = 'hotkey';

  async run() {
    const { flags } = await this.inputs(WeightsSet, ['netuid', 'weights']);
    const { netuid, mechid = 0, 'version-key': versionKey } = flags;
    const weights = await readWeights(this.host, flags);
    const hotkey = await hotkeyAddress(this.context, flags.hotkey);
    const chain = await this.connect();
    const plan = await setWeights(chain.client, { netuid, mechid, hotkey, weights, versionKey });
    return this.transact(chain, plan, flags);
  }

  protected outcome = weightsOutcome;
}
