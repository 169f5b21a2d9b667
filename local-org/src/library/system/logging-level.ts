import { platformEnum } from '../enums.ts';

export const loggingLevel = platformEnum('System.LoggingLevel', [
    'NONE',
    'INTERNAL',
    'FINEST',
    'FINER',
    'FINE',
    'DEBUG',
    'INFO',
    'WARN',
    'ERROR',
]);
export const triggerOperation = platformEnum('System.TriggerOperation', [
    'BEFORE_INSERT',
    'BEFORE_UPDATE',
    'BEFORE_DELETE',
    'AFTER_INSERT',
    'AFTER_UPDATE',
    'AFTER_DELETE',
    'AFTER_UNDELETE',
]);
export const applicationReadWriteMode = platformEnum('System.ApplicationReadWriteMode', [
    'DEFAULT',
    'READ_ONLY',
]);
export const roundingMode = platformEnum('System.RoundingMode', [
    'UP',
    'DOWN',
    'CEILING',
    'FLOOR',
    'HALF_UP',
    'HALF_DOWN',
    'HALF_EVEN',
    'UNNECESSARY',
]);
