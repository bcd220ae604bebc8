import { apiMethod, type RuntimeApi } from '../../frame/runtime-api.js';
import { u32 } from '../../frame/scale/index.js';
import { AccountId32 } from '../../types/base.js';
import { accountNonce } from './accounts.js';

/** Source: runtime lib.rs, `frame_system_rpc_runtime_api::AccountNonceApi`. */
export const accountNonceApi: RuntimeApi = {
  name: 'AccountNonceApi',
  version: 1,
  docs: 'Counting transactions.',
  methods: [
    apiMethod(
      'account_nonce',
      { account: AccountId32 },
      u32,
      (ctx, { account }) => accountNonce(ctx, account),
      'The nonce of the next transaction, as the state knows it.',
    ),
  ],
};
