import type { MetadataComponent } from '../../../schema/metadata/component.ts';
import { flag, nodes, text, textOf } from '../../../schema/metadata/xml.ts';
import type { Field, ObjectType } from '../../../schema/model.ts';
import { SObject } from '../../../values/sobject.ts';
import { ApexDate, ApexDatetime } from '../../../values/dates.ts';
import { ApexDecimal } from '../../../values/decimal.ts';
import { removeRows, type InstallContext, type Installer } from './installer.ts';

/** A record of a custom metadata type, `Type.Record`, is a row of `Type__mdt`. */
export const customMetadata: Installer = {
    keyPrefix: 'm00',
    install({ component }, context) {
        const object = typeOf(component, context);
        if (object === null) {
            context.report(
                component,
                `Entity of type CustomMetadata: no custom metadata type named ${typeName(component)} found`,
            );
            return;
        }
        const name = component.fullName.slice(component.fullName.indexOf('.') + 1);
        const label = text(component.xml, 'label') ?? name;
        const row = new SObject(object);
        row.id =
            context.rows.find(object.apiName, { DeveloperName: name })[0]?.id ??
            context.rows.newId(object.keyPrefix ?? 'm00');
        for (const [field, value] of Object.entries({
            DeveloperName: name,
            MasterLabel: label,
            Label: label,
            QualifiedApiName: name,
            NamespacePrefix: null,
            Language: 'en_US',
            IsProtected: flag(component.xml, 'protected'),
        })) {
            if (object.fields.has(field.toLowerCase())) {
                row.set(field, value);
            }
        }
        for (const field of object.fields.values()) {
            if (field.custom && field.formula === undefined) {
                row.set(
                    field.apiName,
                    field.type === 'boolean' ? field.defaultValue?.toLowerCase() === 'true' : null,
                );
            }
        }
        for (const entry of nodes(component.xml, 'values')) {
            setValue(component, object, row, text(entry, 'field') ?? '', textOf(entry.value?.[0]), context);
        }
        context.rows.put(row);
    },
    remove({ component }, context) {
        const object = typeOf(component, context);
        if (object !== null) {
            const name = component.fullName.slice(component.fullName.indexOf('.') + 1);
            removeRows(context, object.apiName, { DeveloperName: name });
        }
    },
};

function typeName(component: MetadataComponent): string {
    const name = component.fullName.slice(0, component.fullName.indexOf('.'));
    return name.endsWith('__mdt') ? name : `${name}__mdt`;
}

function typeOf(component: MetadataComponent, context: InstallContext): ObjectType | null {
    const object = context.schema.object(typeName(component));
    return object?.kind === 'customMetadata' ? object : null;
}

function setValue(
    component: MetadataComponent,
    object: ObjectType,
    row: SObject,
    name: string,
    value: string | undefined,
    context: InstallContext,
): void {
    const field = object.fields.get(name.toLowerCase());
    if (field === undefined) {
        context.report(component, `In field: ${name} - no CustomField named ${object.apiName}.${name} found`);
        return;
    }
    if (value === undefined || value === '') {
        if (!field.nillable && field.type !== 'boolean') {
            context.report(component, `Required fields are missing: [${field.apiName}]`);
        }
        return;
    }
    if (field.type === 'reference') {
        setRelationship(component, field, row, value, context);
        return;
    }
    const problem = problemOf(field, value);
    if (problem !== null) {
        context.report(component, problem);
        return;
    }
    row.set(field.apiName, valueOf(field, value));
}

/** A relationship names the other record; what is stored is its id. Objects and fields are stored by name. */
function setRelationship(
    component: MetadataComponent,
    field: Field,
    row: SObject,
    value: string,
    context: InstallContext,
): void {
    const target = context.schema.object(field.referenceTo[0] ?? '');
    if (target?.kind !== 'customMetadata') {
        row.set(field.apiName, value);
        return;
    }
    const find = (): string | null | undefined =>
        context.rows.find(target.apiName, { DeveloperName: value })[0]?.id;
    const other = context.component('CustomMetadata', `${target.apiName.replace(/__mdt$/, '')}.${value}`);
    if (find() === undefined && other !== undefined && other.component !== component) {
        // It comes later in the same deployment.
        customMetadata.install?.(other, context);
    }
    const id = find();
    if (id === undefined) {
        context.report(
            component,
            `In field: ${field.apiName} - no CustomMetadata named ${target.apiName}.${value} found`,
        );
    } else {
        row.set(field.apiName, id);
    }
}

function problemOf(field: Field, value: string): string | null {
    if (valueOf(field, value) === null) {
        return `Invalid value ${value} for field ${field.apiName} of type ${field.type}`;
    }
    if (
        field.length > 0 &&
        value.length > field.length &&
        ['string', 'textarea', 'url', 'email', 'phone'].includes(field.type)
    ) {
        return `${field.label}: data value too large: ${value} (max length=${field.length})`;
    }
    if (field.type === 'picklist' && field.picklist !== undefined && field.picklist.restricted) {
        const known = field.picklist.values.some((one) => one.value === value && one.active);
        return known ? null : `${field.label}: bad value for restricted picklist field: ${value}`;
    }
    return null;
}

function valueOf(field: Field, value: string): unknown {
    switch (field.type) {
        case 'boolean':
            return /^(true|false)$/i.test(value) ? value.toLowerCase() === 'true' : null;
        case 'int':
            return /^-?\d+(\.0+)?$/.test(value) ? Number(value) | 0 : null;
        case 'double':
        case 'currency':
        case 'percent':
            return ApexDecimal.parse(value);
        case 'date':
            return ApexDate.parse(value);
        case 'datetime': {
            const ms = Date.parse(value);
            return Number.isNaN(ms) ? null : new ApexDatetime(ms);
        }
        default:
            return value;
    }
}
