import { VirtualEnvironment } from './virtual-environment.js';

/** btcli 9 with the library below it, and what its own end-to-end suite needs besides. */
export const BTCLI_9 = new VirtualEnvironment([
  'bittensor-cli==9.23.2',
  'async-substrate-interface==2.2.1',
  'bittensor-wallet==4.1.0',
  'cyscale==0.5.0',
  'typer==0.26.8',
  'click==8.5.1',
  'pytest==9.2.0',
  'pytest-asyncio==1.5.0',
]);

/** The btcli of the same version as its end-to-end suite, older than the chain; the wallet tests use it too. */
export const BTCLI_9_21 = new VirtualEnvironment([
  'bittensor-cli==9.21.2',
  'async-substrate-interface==2.2.1',
  'bittensor-wallet==4.0.1',
  'cyscale==0.8.0',
  'typer==0.29.2',
  'click==8.5.1',
  'pytest==9.2.0',
  'pytest-asyncio==1.5.0',
]);

export const SDK_10 = new VirtualEnvironment(['bittensor==10.5.0', 'bittensor-wallet==4.1.1']);

/** The SDK 11 with its btcli; the wallet tests use it too. */
export const SDK_11 = new VirtualEnvironment(['bittensor==11.3.0', 'bittensor-core==0.1.5']);
