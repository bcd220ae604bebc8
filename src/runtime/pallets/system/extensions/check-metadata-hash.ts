import { bytesFixed, flatEnum, option, type Type, transparent } from '../../../frame/scale/index.js';
import type { TransactionExtension } from '../../../frame/transaction/extension.js';
import { refuseUnknown } from '../../../frame/transaction/validity.js';

const Mode = flatEnum({ path: 'frame_metadata_hash_extension::Mode' }, ['Disabled', 'Enabled']);
type Mode = 'Disabled' | 'Enabled';

/**
 * Signs the hash of the metadata a signer showed its user. Like a runtime built without that hash, this one knows only
 * `Disabled`. Source: frame-metadata-hash-extension 0.9 `CheckMetadataHash`.
 */
export const CheckMetadataHash: TransactionExtension<Mode, `0x${string}` | undefined> = {
  identifier: 'CheckMetadataHash',
  explicit: transparent(
    { path: 'frame_metadata_hash_extension::CheckMetadataHash', params: { T: undefined } },
    'mode',
    Mode,
  ),
  implicit: option(bytesFixed(32)) as Type<`0x${string}` | undefined>,
  implicitValue: (_ctx, mode) => (mode === 'Disabled' ? undefined : refuseUnknown('CannotLookup')),
  check: () => ({}),
};
