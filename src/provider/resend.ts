/**
 * Whether a request that got no answer must not be sent again: it may have been carried out, and carrying it out twice is
 * not the same as once.
 */
export function isOutcomeUnknown(method: string): boolean {
  return CHANGES.test(method);
}

const CHANGES = /^(author_(submit|rotate|insert|remove)|transaction(Watch)?_|dev_|chainHead_|engine_)/;
