import { errorsOf } from '../../frame/dispatch-error.js';

const error = errorsOf('Scheduler', 15);

export const FailedToSchedule = error(0, 'FailedToSchedule', 'Failed to schedule.');
export const NotFound = error(1, 'NotFound', 'Not found.');
export const TargetBlockNumberInPast = error(2, 'TargetBlockNumberInPast', 'Target block number in past.');
export const RescheduleNoChange = error(3, 'RescheduleNoChange', 'Reschedule no change.');
export const Named = error(4, 'Named', 'Named.');

/** In order of declaration. */
export const errors = [FailedToSchedule, NotFound, TargetBlockNumberInPast, RescheduleNoChange, Named];
