import { Flags } from '@oclif/core';
import { BaseCommand } from '../../src/cli/base-command.js';
import { keyTypeFlags } from '../../src/cli/key-flags.js';
import { messageFlags, readMessage } from '../../src/cli/message-input.js';
import { verifyText } from '../../src/cli/messages.js';
import { type VerifiedMessage, verifiedMessageView } from '../../src/output/views/messages.js';

export default class WalletVerify extends BaseCommand<VerifiedMessage> {
  static override summary = 'Verify the signature of a message.';
  static override description =
    'Accepts what btcli and polkadot-js sign. Ends with exit code 4 when the signature is not the signer’s.';
  static override examples = [
    '<%= config.bin %> wallet verify --message "I am alice" --signature 0x… --address 5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY',
  ];
  static override flags = {
    ...messageFlags,
    signature: Flags.string({ char: 's', summary: 'The signature in hexadecimal.', helpValue: 'HEX' }),
    address: Flags.string({
      char: 'a',
      charAliases: ['p'],
      summary: 'The signer: an address, or a public key in hexadecimal.',
      aliases: ['public-key', 'ss58'],
      helpValue: 'SS58|HEX',
    }),
    'key-type': { ...keyTypeFlags['key-type'], summary: 'Signature scheme; both are tried without it.' },
  };

  async run(): Promise<VerifiedMessage> {
    const { flags } = await this.inputs(WalletVerify, ['message', 'signature', 'address']);
    const message = await readMessage(this.context, flags.message);
    return verifyText(message, flags.signature, flags.address, flags['key-type']);
  }

  protected view = verifiedMessageView;
}
