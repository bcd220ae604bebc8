import { keyPairFromUri, walletPaths, writeWallet } from '../../../src/wallet/index.js';

/** Overwrites one wallet with //Alice and //Bob in turn until it is killed. Its folder is the only argument. */
const wallet = walletPaths(process.argv[2] ?? '', 'w');
const pairs = [await keyPairFromUri('//Alice'), await keyPairFromUri('//Bob')];
process.umask(0);
process.stdout.write('ready\n');
for (let i = 0; ; i++) {
  const pair = pairs[i % 2];
  if (pair === undefined) break;
  const content = { coldkey: { pair }, hotkey: { pair, name: 'h' } };
  await writeWallet(wallet, content, { overwrite: true });
}
