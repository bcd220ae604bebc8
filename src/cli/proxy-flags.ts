import { Flags } from '@oclif/core';
import { UsageError } from '../errors/cli.js';
import { countFlag, valueFlag } from './flags.js';
import { PROXY_TYPES } from './proxy-types.js';

/** A proxy of the coldkey: who, what for, and after how long. */
export const proxyGrantFlags = {
  delegate: Flags.string({
    summary: 'Who may act for the coldkey: an address, or the name of a wallet.',
    helpValue: 'SS58|NAME',
  }),
  'proxy-type': Flags.option({ options: PROXY_TYPES, default: 'Any' })({
    summary: 'What for; the chain refuses other calls.',
    aliases: ['proxy_type'],
    helpValue: 'TYPE',
  }),
  delay: countFlag(
    'delay',
    0,
    4_294_967_295,
  )({
    summary:
      'Blocks between the announcement of a call and the call; 0 without it, and nothing is announced.',
    helpValue: 'BLOCKS',
  }),
};

/** A call in SCALE, as hexadecimal. */
export const callDataFlag = valueFlag<Uint8Array>((text) => {
  const digits = text.trim().replace(/^0x/i, '');
  if (/^(?:[0-9a-f]{2}){2,}$/i.test(digits)) return Uint8Array.from(Buffer.from(digits, 'hex'));
  throw new UsageError('The call is not hexadecimal.', { code: 'INVALID_CALL' });
});
