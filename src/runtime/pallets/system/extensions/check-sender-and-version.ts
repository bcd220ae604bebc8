/** The extensions that sign what chain and runtime a transaction is for. Source: frame-system 41 `extensions::{check_non_zero_sender, check_spec_version, check_tx_version, check_genesis}`. */
import { u32 } from '../../../frame/scale/index.js';
import { plainExtension, type TransactionExtension } from '../../../frame/transaction/extension.js';
import { refuse } from '../../../frame/transaction/validity.js';
import { H256 } from '../../../types/base.js';
import { Version } from '../constants.js';
import { BlockHash } from '../storage.js';
import { emptyStruct } from './types.js';

/** Nobody has the key of the zero account. */
export const CheckNonZeroSender = plainExtension(
  'CheckNonZeroSender',
  emptyStruct('frame_system::extensions::check_non_zero_sender::CheckNonZeroSender'),
  {
    check(_ctx, { signer }) {
      if (/^0x0+$/.test(signer)) refuse('BadSigner');
      return {};
    },
  },
);

export const CheckSpecVersion: TransactionExtension<null, number> = {
  identifier: 'CheckSpecVersion',
  explicit: emptyStruct('frame_system::extensions::check_spec_version::CheckSpecVersion'),
  implicit: u32,
  implicitValue: (ctx) => Version.get(ctx).spec_version,
  check: () => ({}),
};

export const CheckTxVersion: TransactionExtension<null, number> = {
  identifier: 'CheckTxVersion',
  explicit: emptyStruct('frame_system::extensions::check_tx_version::CheckTxVersion'),
  implicit: u32,
  implicitValue: (ctx) => Version.get(ctx).transaction_version,
  check: () => ({}),
};

export const CheckGenesis: TransactionExtension<null, `0x${string}`> = {
  identifier: 'CheckGenesis',
  explicit: emptyStruct('frame_system::extensions::check_genesis::CheckGenesis'),
  implicit: H256,
  implicitValue: (ctx) => BlockHash.get(ctx, 0),
  check: () => ({}),
};
