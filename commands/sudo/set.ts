import { Flags } from '@oclif/core';
import { type SetHyperparameterResult, setHyperparameter } from '../../src/actions/tx/set-hyperparameter.js';
import { netuidFlag, unusedHotkeyFlags } from '../../src/cli/flags.js';
import { TransactionCommand } from '../../src/cli/transaction-command.js';
import { parameterOutcome } from '../../src/output/views/hyperparameters.js';

export default class SudoSet extends TransactionCommand<SetHyperparameterResult> {
  static override summary = 'Set a hyperparameter of a subnet.';
  static override description =
    'The owner may set most of them. With --as-root the call is wrapped in Sudo, for the sudo key of a development chain.';
  static override examples = [
    '<%= config.bin %> sudo set --netuid 2 --param commit_reveal_weights_enabled --value false',
    '<%= config.bin %> sudo set --netuid 2 --param kappa --value 50% --normalize --as-root',
    '<%= config.bin %> sudo set --netuid 2 --param subnet_emission_enabled --value true --as-root --wallet-name sudo',
  ];
  static override flags = {
    netuid: netuidFlag({ char: 'n', summary: 'Subnet.', helpValue: 'NETUID' }),
    param: Flags.string({ summary: 'Hyperparameter.', aliases: ['parameter'], helpValue: 'NAME' }),
    value: Flags.string({
      summary: 'Value; several are separated by commas.',
      helpValue: 'VALUE',
    }),
    normalize: Flags.boolean({
      summary: 'The value is a fraction or a percentage of the greatest one.',
    }),
    ...unusedHotkeyFlags,
    'as-root': Flags.boolean({ summary: 'Send it as root through Sudo.', aliases: ['sudo'] }),
  };

  async run() {
    const { flags } = await this.inputs(SudoSet, ['netuid', 'param', 'value']);
    const chain = await this.connect();
    const plan = await setHyperparameter(chain.client, {
      netuid: flags.netuid,
      parameter: flags.param.replaceAll('-', '_'),
      value: flags.value,
      isFraction: flags.normalize,
      asRoot: flags['as-root'],
    });
    return this.transact(chain, plan, flags);
  }

  protected outcome = parameterOutcome;
}
