import { platformEnum } from '../enums.ts';

export const describeOptions = platformEnum('Schema.SObjectDescribeOptions', ['DEFAULT', 'DEFERRED', 'FULL']);
