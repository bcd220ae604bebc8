import { type RevealWeightsResult, revealWeights } from '../../src/actions/tx/reveal-weights.js';
import { hotkeyAddress } from '../../src/cli/keys.js';
import { commitToReveal, forgetCommit } from '../../src/cli/saved-commits.js';
import { TransactionCommand } from '../../src/cli/transaction-command.js';
import { readWeights, saltFlag, weightFlags } from '../../src/cli/weights-flags.js';
import { weightsOutcome } from '../../src/output/views/weights.js';

export default class WeightsReveal extends TransactionCommand<RevealWeightsResult> {
  static override summary = 'Reveal weights that were committed with `weights commit`.';
  static override description =
    'Weights and salt are those kept on this machine; --weights and --salt tell them where they are not.';
  static override examples = [
    '<%= config.bin %> weights reveal --netuid 2 --hotkey validator',
    '<%= config.bin %> weights reveal --netuid 2 --uids 3,4 --weights 0.7,0.3 --salt 12,55,7',
  ];
  static override flags = { ...weightFlags, salt: saltFlag };

  protected override readonly signerRole = 'hotkey';

  async run() {
    const { flags } = await this.inputs(WeightsReveal, ['netuid'], requiredTogether);
    const { netuid, mechid = 0, salt, 'version-key': versionKey } = flags;
    const place = { netuid, mechid, hotkey: await hotkeyAddress(this.context, flags.hotkey) };
    const given =
      salt && flags.weights !== undefined
        ? {
            ...place,
            salt,
            versionKey,
            weights: await readWeights(this.host, { ...flags, weights: flags.weights }),
          }
        : undefined;
    const chain = await this.connect();
    const commit = given ?? (await commitToReveal(this.context, chain, place));
    const result = await this.transact(chain, await revealWeights(chain.client, commit), flags);
    if ('commitHash' in result) await forgetCommit(this.context, chain, result.commitHash);
    return result;
  }

  protected outcome = weightsOutcome;
}

/** A commit is told whole, or not at all. */
const requiredTogether = (flags: {
  readonly weights: string | undefined;
  readonly uids: string | undefined;
  readonly salt: readonly number[] | undefined;
}) =>
  flags.weights === undefined && flags.uids === undefined && flags.salt === undefined
    ? []
    : (['weights', 'salt'] as const);
