import { DispatchFailure } from './dispatch-error.js';

/**
 * Whether `work` succeeded, where the chain goes on either way (`let _ = …`). There is no layer: what it wrote before it failed
 * stays.
 */
export function attempt(work: () => void): boolean {
  try {
    work();
    return true;
  } catch (error) {
    if (!(error instanceof DispatchFailure)) throw error;
    return false;
  }
}
