import { type CommitWeightsResult, commitWeights } from '../../src/actions/tx/commit-weights.js';
import { hotkeyAddress } from '../../src/cli/keys.js';
import { keepingCommit } from '../../src/cli/saved-commits.js';
import { TransactionCommand } from '../../src/cli/transaction-command.js';
import { randomSalt, readWeights, saltFlag, weightFlags } from '../../src/cli/weights-flags.js';
import { commitOutcome } from '../../src/output/views/weights.js';

export default class WeightsCommit extends TransactionCommand<CommitWeightsResult> {
  static override summary = 'Commit to weights by their hash, to reveal them in a later epoch.';
  static override description = [
    'For subnets with commit-reveal on. The salt is kept on this machine, so that `weights reveal` needs no weights.',
    'Without `weights reveal` the weights never count; `weights set` leaves the reveal to the chain.',
  ].join('\n\n');
  static override examples = [
    '<%= config.bin %> weights commit --netuid 2 --hotkey validator --weights 3:0.7,4:0.3',
    '<%= config.bin %> weights commit --netuid 2 --uids 3,4 --weights 0.7,0.3 --salt 12,55,7',
  ];
  static override flags = { ...weightFlags, salt: saltFlag };

  protected override readonly signerRole = 'hotkey';

  async run() {
    const { flags } = await this.inputs(WeightsCommit, ['netuid', 'weights']);
    const { netuid, mechid = 0, salt = randomSalt(), 'version-key': versionKey } = flags;
    const weights = await readWeights(this.host, flags);
    const hotkey = await hotkeyAddress(this.context, flags.hotkey);
    const chain = await this.connect();
    const plan = await commitWeights(chain.client, { netuid, mechid, hotkey, weights, salt, versionKey });
    const send = () => this.transact(chain, plan, flags);
    return flags['dry-run'] === true ? send() : keepingCommit(this.context, chain, plan.commit, send);
  }

  protected outcome = commitOutcome;
}
