import { addWeights, exceeds, type Weight, ZERO_WEIGHT } from './weight.js';

/** Weight used up under a limit. Source: sp-weights `WeightMeter`. */
export class WeightMeter {
  #consumed: Weight = ZERO_WEIGHT;

  constructor(readonly limit: Weight) {}

  get consumed(): Weight {
    return this.#consumed;
  }

  canConsume(weight: Weight): boolean {
    return !exceeds(addWeights(this.#consumed, weight), this.limit);
  }

  /** Uses it up, if there is as much. Whether there was. */
  tryConsume(weight: Weight): boolean {
    if (!this.canConsume(weight)) return false;
    this.#consumed = addWeights(this.#consumed, weight);
    return true;
  }
}
