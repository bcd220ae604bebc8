import { errorsOf } from '../../frame/dispatch-error.js';

const error = errorsOf('Scheduler', 15);

export const FailedToSchedule = error(0, 'FailedToSchedule', 'The call could not be scheduled.');
export const NotFound = error(1, 'NotFound', 'There is no such scheduled call.');
export const TargetBlockNumberInPast = error(2, 'TargetBlockNumberInPast', 'The block is in the past.');
export const RescheduleNoChange = error(
  3,
  'RescheduleNoChange',
  'The call is scheduled for that block already.',
);
export const Named = error(4, 'Named', 'The call has a name and must be referred to by it.');

/** In order of declaration. */
export const errors = [FailedToSchedule, NotFound, TargetBlockNumberInPast, RescheduleNoChange, Named];
