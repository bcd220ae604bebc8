import { defineFixed, type Fixed } from './define.js';

/** 32 integer bits (sign included), 32 fraction bits: every vector and matrix of the epoch. */
export type I32F32 = Fixed<'I32F32'>;
export const I32F32 = defineFixed('I32F32', { bits: 64, fracBits: 32, signed: true });

/** 64 integer bits (sign included), 64 fraction bits: stake weights, ratios. */
export type I64F64 = Fixed<'I64F64'>;
export const I64F64 = defineFixed('I64F64', { bits: 128, fracBits: 64, signed: true });

/** 64 integer bits, 64 fraction bits: shares, mechanism weights, lock conviction. */
export type U64F64 = Fixed<'U64F64'>;
export const U64F64 = defineFixed('U64F64', { bits: 128, fracBits: 64, signed: false });

/** 96 integer bits (sign included), 32 fraction bits: emission amounts, moving prices, root claims. */
export type I96F32 = Fixed<'I96F32'>;
export const I96F32 = defineFixed('I96F32', { bits: 128, fracBits: 32, signed: true });

/** 96 integer bits, 32 fraction bits: prices, proportions, inherited stake. */
export type U96F32 = Fixed<'U96F32'>;
export const U96F32 = defineFixed('U96F32', { bits: 128, fracBits: 32, signed: false });
