import { createRequire } from 'node:module';

type Bls12381 = typeof import('@noble/curves/bls12-381').bls12_381;

let loaded: Bls12381 | undefined;

/** The curve BLS12-381, loaded when first used: it takes longer to load than most commands run. */
export function bls12381(): Bls12381 {
  loaded ??= (
    createRequire(import.meta.url)('@noble/curves/bls12-381') as typeof import('@noble/curves/bls12-381')
  ).bls12_381;
  return loaded;
}
