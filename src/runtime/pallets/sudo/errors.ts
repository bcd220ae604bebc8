import { errorsOf } from '../../frame/dispatch-error.js';

const error = errorsOf('Sudo', 12);

export const RequireSudo = error(0, 'RequireSudo', 'Only the sudo key may do this.');

/** In order of declaration. */
export const errors = [RequireSudo];
