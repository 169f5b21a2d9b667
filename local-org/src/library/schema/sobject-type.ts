import { randomUUID } from 'node:crypto';
import { current } from '../../org/transaction.ts';
import { SObject } from '../../values/index.ts';

import { platformType } from '../define.ts';
import { DescribeField } from './describe-field.ts';
import { DescribeSObject } from './describe-sobject.ts';
import { loadDefaults } from './defaults.ts';
import { SObjectFieldToken, SObjectToken } from './tokens.ts';

export const sobjectTypeDefinition = platformType({
    name: 'Schema.SObjectType',
    implementation: SObjectToken as never,
    members: {
        'DescribeSObjectResult getDescribe()': (self: SObjectToken) => new DescribeSObject(self),
        'DescribeSObjectResult getDescribe(Object options)': (self: SObjectToken) =>
            new DescribeSObject(self),
        'SObject newSObject()': (self: SObjectToken) => new SObject(self.object),
        'SObject newSObject(Id Id)': (self: SObjectToken, id: string | null) => {
            const record = new SObject(self.object);
            if (id !== null) {
                record.id = id;
            }
            return record;
        },
        'SObject newSObject(Id recordTypeId, Boolean loadDefaultValues)': (
            self: SObjectToken,
            recordTypeId: string | null,
            load: boolean | null,
        ) => {
            const record = new SObject(self.object);
            if (recordTypeId !== null) {
                record.set('RecordTypeId', recordTypeId);
            }
            if (load === true) {
                loadDefaults(record, current());
                if (record.object.fields.has('eventuuid')) {
                    record.set('EventUuid', randomUUID());
                }
            }
            return record;
        },
        'Boolean equals(Object other)': (self: SObjectToken, other: unknown) => self === other,
        'String toString()': (self: SObjectToken) => self.name,
    },
});

export const sobjectFieldDefinition = platformType({
    name: 'Schema.SObjectField',
    implementation: SObjectFieldToken as never,
    members: {
        'DescribeFieldResult getDescribe()': (self: SObjectFieldToken) => new DescribeField(self),
        'DescribeFieldResult getDescribe(Object options)': (self: SObjectFieldToken) =>
            new DescribeField(self),
        'String toString()': (self: SObjectFieldToken) => self.name,
    },
});
