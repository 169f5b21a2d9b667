import { current } from '../../org/transaction.ts';
import type { ObjectType } from '../../schema/model.ts';
import { defineType } from '../../values/index.ts';
import { platformType } from '../define.ts';
import { withProperties } from './properties.ts';

export class RecordTypeDescription {
    static readonly $type = defineType('Schema.RecordTypeInfo', 'class');
    readonly developerName: string;
    readonly label: string;
    readonly id: string;
    readonly active: boolean;
    readonly isDefault: boolean;
    constructor(developerName: string, label: string, id: string, active: boolean, isDefault: boolean) {
        this.developerName = developerName;
        this.label = label;
        this.id = id;
        this.active = active;
        this.isDefault = isDefault;
    }
    get master(): boolean {
        return this.developerName === 'Master';
    }
    toString(): string {
        return `Schema.RecordTypeInfo[getDeveloperName=${this.developerName};getName=${this.label};getRecordTypeId=${this.id};isActive=${this.active};isAvailable=${this.active};isDefaultRecordTypeMapping=${this.isDefault};isMaster=${this.master};]`;
    }
}

const MASTER_ID = '012000000000000AAA';

/** The record types of an object, with their ids from the org, and the master type that every object has. */
export function recordTypesOf(object: ObjectType): RecordTypeDescription[] {
    const found: RecordTypeDescription[] = [];
    if (object.recordTypes.length > 0) {
        const rows = current().query({
            soql: 'SELECT Id, Name, DeveloperName, IsActive FROM RecordType WHERE SobjectType = :name',
            binds: new Map([['name', object.apiName]]),
            mode: 'system',
            fromApi: true,
        }).records;
        for (const row of rows) {
            const text = (field: string): string => String(row.get(field));
            found.push(
                new RecordTypeDescription(
                    text('DeveloperName'),
                    text('Name'),
                    text('Id'),
                    row.get('IsActive') === true,
                    found.length === 0,
                ),
            );
        }
    }
    return [...found, new RecordTypeDescription('Master', 'Master', MASTER_ID, true, found.length === 0)];
}

type Self = RecordTypeDescription;
export const recordTypeInfoDefinition = platformType({
    name: 'Schema.RecordTypeInfo',
    implementation: RecordTypeDescription as never,
    members: withProperties({
        'String getDeveloperName()': (self: Self) => self.developerName,
        'String getName()': (self: Self) => self.label,
        'Id getRecordTypeId()': (self: Self) => self.id,
        'Boolean isActive()': (self: Self) => self.active,
        'Boolean isAvailable()': (self: Self) => self.active,
        'Boolean isDefaultRecordTypeMapping()': (self: Self) => self.isDefault,
        'Boolean isMaster()': (self: Self) => self.master,
    }),
});
