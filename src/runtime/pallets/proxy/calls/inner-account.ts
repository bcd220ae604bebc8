import { dbWeight } from '../../../frame/weight.js';

/** The account the inner call is made from. */
export const INNER_ACCOUNT = dbWeight(1n, 1n);
