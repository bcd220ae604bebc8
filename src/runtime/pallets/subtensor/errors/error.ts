import { errorsOf } from '../../../frame/dispatch-error.js';

/** Declares an error of this pallet by its index. */
export const error = errorsOf('SubtensorModule', 7);
