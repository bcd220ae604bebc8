/** What the chain has and this one knowingly has not, and why. The README's list is the short form of this one. */
export interface Absence {
  /** `Pallet.item`, or a pallet with all it has. */
  readonly name: string;
  readonly reason: string;
}

export const absences: readonly Absence[] = [
  { name: 'Grandpa', reason: 'blocks are final when authored; there is no finality gadget to run' },
  { name: 'Contracts', reason: 'no WebAssembly virtual machine' },
  { name: 'Ethereum', reason: 'no EVM' },
  { name: 'EVM', reason: 'no EVM' },
  { name: 'BaseFee', reason: 'no EVM' },
  { name: 'EthereumRuntimeRPCApi', reason: 'no EVM' },
  { name: 'ConvertTransactionRuntimeApi', reason: 'no EVM' },
  { name: 'ContractsApi', reason: 'no WebAssembly virtual machine' },
  { name: 'GrandpaApi', reason: 'no finality gadget' },
  {
    name: 'BabeApi',
    reason: 'blocks are authored with Aura; on the chain too it is there for clients that ask',
  },
  {
    name: 'GenesisBuilder',
    reason: 'a chain starts from a preset, not from a JSON document given to the runtime',
  },
  { name: 'SessionKeys', reason: 'authors have no keys to rotate' },
  { name: 'OffchainWorkerApi', reason: 'there are no offchain workers; Drand pulses are the chain’s own' },
  { name: 'BlockBuilder.check_inherents', reason: 'blocks of other nodes are not imported' },
  {
    name: 'AdminUtils.schedule_grandpa_change',
    reason: 'only writes to Grandpa: a change of voters that do not exist',
  },
];

/** Why `name` (`Pallet.item`) is absent; undefined if it should be there. */
export function reasonOfAbsence(name: string): string | undefined {
  const [pallet] = name.split('.');
  return absences.find((absence) => absence.name === name || absence.name === pallet)?.reason;
}
