import { constantsOf, decodeConstant } from '../../frame/constant.js';
import { u16, u32 } from '../../frame/scale/index.js';
import { BlockLength as BlockLengthType, BlockWeights as BlockWeightsType } from '../../types/frame.js';
import { RuntimeDbWeight, RuntimeVersion } from '../../types/sp.js';

const constant = constantsOf('System');

export const BlockWeights = constant(
  'BlockWeights',
  BlockWeightsType,
  decodeConstant(
    BlockWeightsType,
    '0xc2a0e766000b00409452a30313ffffffffffffffff2261c91900010bb837a1555d021366666666666666a6010b0030ef7dba0213ffffffffffffffbf0100002261c91900010bb847462a46031366666666666666e6010b00409452a30313ffffffffffffffff01070010a5d4e81300000000000000402261c91900000000',
  ),
);
export const BlockLength = constant(
  'BlockLength',
  BlockLengthType,
  decodeConstant(BlockLengthType, '0x000078000000a0000000a000'),
);
export const BlockHashCount = constant('BlockHashCount', u32, 2400);
export const DbWeight = constant(
  'DbWeight',
  RuntimeDbWeight,
  decodeConstant(RuntimeDbWeight, '0x40787d010000000000e1f50500000000'),
);
export const Version = constant(
  'Version',
  RuntimeVersion,
  decodeConstant(
    RuntimeVersion,
    '0x386e6f64652d73756274656e736f72386e6f64652d73756274656e736f7201000000a90100000100000060df6acb689907609b0500000037e397fc7c91f5e40200000040fe3ad401f8959a06000000fbc577b9d747efd601000000d2bc9897eed08f1503000000f78b278be53f454c02000000dd718d5cc53262d401000000ab3c0572291feb8b01000000ed99c5acb25eedf503000000bc9d89904f5b923f0100000037c8bb1350a9a2a804000000f3ff14d5ab52705903000000582211f65bb14b8906000000e65b00e46cedd0aa0200000068b66ba122c93fa70200000042e62be4a39e5b6001000000806df4ccaa9ed485010000008375104b299b74c5020000005d1fbfbe852f280701000000c6886e2f8e598b0a01000000c0de4984d112f3b401000000cbca25e39f14238702000000a8b093e6508d9e9c010000001c4585bd5c707202010000000100000001',
  ),
);
export const SS58Prefix = constant('SS58Prefix', u16, 42);

/** In order of declaration. */
export const constants = [BlockWeights, BlockLength, BlockHashCount, DbWeight, Version, SS58Prefix];
