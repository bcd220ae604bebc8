import { storageOf } from '../../frame/storage.js';
import { AccountId32 } from '../../types/base.js';

const storage = storageOf('Sudo');

export const Key = storage.optionalValue('Key', AccountId32, 'Account that may use sudo.');

/** In order of declaration, the order of metadata. */
export const items = [Key];
