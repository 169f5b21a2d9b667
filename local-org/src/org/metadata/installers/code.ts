import { number, text } from '../../../schema/metadata/xml.ts';
import { ApexDouble } from '../../../values/double.ts';
import { rowInstaller } from './installer.ts';

/** Rows that show the source; compiling it is the installation's. */
export const apexClass = rowInstaller('ApexClass', '01p', ({ component }) => ({
    Name: component.fullName,
    Body: component.body ?? '',
    ApiVersion: new ApexDouble(number(component.xml, 'apiVersion', 67)),
    Status: text(component.xml, 'status') ?? 'Active',
    IsValid: true,
    LengthWithoutComments: (component.body ?? '').length,
    NamespacePrefix: null,
}));

const header = /trigger\s+\w+\s+on\s+(\w+)\s*\(([^)]*)\)/i;

export const apexTrigger = rowInstaller('ApexTrigger', '01q', ({ component }) => {
    const found = header.exec(component.body ?? '');
    const events = new Set(
        (found?.[2] ?? '').split(',').map((event) => event.trim().toLowerCase().replace(/\s+/g, ' ')),
    );
    return {
        Name: component.fullName,
        TableEnumOrId: found?.[1] ?? null,
        Body: component.body ?? '',
        ApiVersion: new ApexDouble(number(component.xml, 'apiVersion', 67)),
        Status: text(component.xml, 'status') ?? 'Active',
        IsValid: true,
        LengthWithoutComments: (component.body ?? '').length,
        UsageBeforeInsert: events.has('before insert'),
        UsageBeforeUpdate: events.has('before update'),
        UsageBeforeDelete: events.has('before delete'),
        UsageAfterInsert: events.has('after insert'),
        UsageAfterUpdate: events.has('after update'),
        UsageAfterDelete: events.has('after delete'),
        UsageAfterUndelete: events.has('after undelete'),
        NamespacePrefix: null,
    };
});
