/**
 * A short notation for standard objects, one line a field:
 *
 *     object Account 001 "Account" "Accounts" owner history share activity
 *         Name          string(255) required name
 *         ParentId      lookup(Account) children(ChildAccounts)
 *         Type          picklist(Prospect; Customer - Direct)
 *
 * The header names object, key prefix (`-` where there is none), labels and traits; Id and the audit fields are
 * added. A field line is: API name, type, then properties, of which `"…"` is the label.
 */
import { auditFields, idField, makeField, ownerField, type FieldDraft } from '../field.ts';
import type { Field, FieldType, ObjectType, PicklistValue } from '../model.ts';

export interface StandardObject extends ObjectType {
    /** Shares and field histories are generated for objects with these traits. */
    readonly hasShare: boolean;
    readonly hasHistory: boolean;
}

/** Reads objects in the notation. @throws for a line that is none: definitions are part of the program. */
export function readObjects(source: string): StandardObject[] {
    const objects: StandardObject[] = [];
    let header: string | null = null;
    let lines: string[] = [];
    for (const raw of source.split('\n')) {
        const line = raw.trim();
        if (line === '' || line.startsWith('#')) {
            continue;
        }
        if (line.startsWith('object ')) {
            if (header !== null) {
                objects.push(makeObject(header, lines));
            }
            header = line;
            lines = [];
        } else {
            lines.push(line);
        }
    }
    if (header !== null) {
        objects.push(makeObject(header, lines));
    }
    return objects;
}

const HEADER = /^object (\w+) (\w{3}|-) "([^"]+)" "([^"]+)" ?(.*)$/;

function makeObject(header: string, lines: readonly string[]): StandardObject {
    const match = HEADER.exec(header);
    if (match === null) {
        throw new Error(`Not an object header: ${header}`);
    }
    const [, apiName, prefix, label, pluralLabel, traitText] = match;
    const traits = new Set(traitText.split(' ').filter((trait) => trait !== ''));
    const has = (trait: string): boolean => traits.has(trait);
    const fields = new Map<string, Field>();
    const add = (field: Field): void => {
        fields.set(field.apiName.toLowerCase(), field);
    };
    if (!has('noid')) {
        add(idField(`${label} ID`));
    }
    if (has('owner')) {
        add(ownerField(has('queue') ? ['Group', 'User'] : ['User']));
    }
    const own = lines.map((line) => readField(apiName, line));
    own.forEach(add);
    if (!has('bare')) {
        auditFields({ deletable: !has('kept') }).forEach((field) => {
            if (!fields.has(field.apiName.toLowerCase())) {
                add(field);
            }
        });
    }
    const readOnly = has('readonly');
    return {
        apiName,
        label,
        pluralLabel,
        kind: has('event') ? 'platformEvent' : 'standard',
        custom: false,
        keyPrefix: prefix === '-' ? null : prefix,
        fields,
        nameField: [...fields.values()].find((field) => field.nameField) ?? null,
        sharingModel: sharingModel(traits),
        createable: !readOnly && !has('nocreate'),
        updateable: !readOnly && !has('noupdate'),
        deletable: !readOnly && !has('nodelete'),
        queryable: !has('noquery'),
        undeletable: !readOnly && !has('kept') && !has('nodelete'),
        searchable: has('search'),
        triggerable: has('trigger'),
        setupObject: has('setup'),
        validationRules: [],
        recordTypes: [],
        fieldSets: [],
        ...(has('event') ? { publishBehavior: 'PublishAfterCommit' as const } : {}),
        hasShare: has('share'),
        hasHistory: has('history'),
    };
}

function sharingModel(traits: ReadonlySet<string>): ObjectType['sharingModel'] {
    if (traits.has('controlled')) {
        return 'ControlledByParent';
    }
    return traits.has('transfer') ? 'ReadWriteTransfer' : 'ReadWrite';
}

/** The argument may hold balanced parentheses, as picklist labels do. */
const FIELD = /^(\w+)\s+(\w+)(?:\(((?:[^()]|\([^()]*\))*)\))?\s*(.*)$/;
const PROPERTY = /"([^"]*)"|(\w+)(?:\(([^)]*)\))?/g;
const TYPES: Readonly<Record<string, FieldType>> = {
    lookup: 'reference',
    master: 'reference',
    decimal: 'double',
};

function readField(object: string, line: string): Field {
    const match = FIELD.exec(line);
    if (match === null) {
        throw new Error(`Not a field of ${object}: ${line}`);
    }
    const [, apiName, typeName, argument, rest] = match;
    const draft: Mutable<FieldDraft> = { apiName, type: TYPES[typeName] ?? (typeName as FieldType) };
    applyArgument(draft, typeName, argument);
    for (const [, label, property, value] of rest.matchAll(PROPERTY)) {
        if (label !== undefined) {
            draft.label = label;
        } else {
            applyProperty(draft, property, value, object);
        }
    }
    return makeField(draft);
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function applyArgument(draft: Mutable<FieldDraft>, typeName: string, argument: string | undefined): void {
    const { type, apiName } = draft;
    if (type === 'reference') {
        draft.referenceTo = (argument ?? '').split(',').map((target) => target.trim());
        draft.relationshipName = apiName.endsWith('Id') ? apiName.slice(0, -2) : null;
        draft.masterDetail = typeName === 'master';
        if (typeName === 'master') {
            draft.nillable = false;
            draft.deleteConstraint = 'Cascade';
            draft.updateable = false;
        }
    } else if (type === 'picklist' || type === 'multipicklist' || type === 'combobox') {
        draft.picklist = { values: picklistValues(argument ?? ''), restricted: false };
        draft.length = 255;
    } else if (type === 'boolean') {
        draft.nillable = false;
        draft.defaultValue = 'false';
    } else if (argument !== undefined) {
        const [first, second] = argument.split(',').map(Number);
        if (type === 'double' || type === 'currency' || type === 'percent') {
            draft.precision = first;
            draft.scale = second ?? 0;
        } else {
            draft.length = first;
        }
    } else if (type === 'currency') {
        draft.precision = 18;
        draft.scale = 2;
    } else if (type === 'double' || type === 'percent') {
        draft.precision = 18;
        draft.scale = type === 'percent' ? 2 : 0;
    }
}

/** `A; B*` – a star marks the default, `value=label` gives another label. */
function picklistValues(argument: string): PicklistValue[] {
    return argument
        .split(';')
        .map((value) => value.trim())
        .filter((value) => value !== '')
        .map((text) => {
            const isDefault = text.endsWith('*');
            const [value, label] = (isDefault ? text.slice(0, -1) : text).split('=');
            return { value, label: label ?? value, active: true, isDefault };
        });
}

function applyProperty(
    draft: Mutable<FieldDraft>,
    property: string,
    value: string | undefined,
    object: string,
): void {
    switch (property) {
        case 'required':
            draft.nillable = false;
            return;
        case 'name':
            draft.nameField = true;
            draft.idLookup = draft.idLookup ?? true;
            return;
        case 'readonly':
            draft.createable = false;
            draft.updateable = false;
            return;
        case 'createonly':
            draft.updateable = false;
            return;
        case 'unique':
            draft.unique = true;
            return;
        case 'idlookup':
            draft.idLookup = true;
            return;
        case 'restricted':
            draft.picklist = { values: draft.picklist?.values ?? [], restricted: true };
            return;
        case 'as':
            draft.relationshipName = value ?? null;
            return;
        case 'names':
            // The API name of another record, where that is not pointed at by an id.
            draft.referenceTo = [value ?? ''];
            return;
        case 'children':
            draft.childRelationshipName = value ?? null;
            return;
        case 'cascade':
            draft.deleteConstraint = 'Cascade';
            return;
        case 'restrict':
            draft.deleteConstraint = 'Restrict';
            return;
        case 'default':
            draft.defaultValue = value ?? '';
            return;
        case 'auto':
            draft.autoNumberFormat = value ?? '';
            draft.nillable = false;
            return;
        case 'part':
            draft.compoundFieldName = value ?? '';
            return;
        case 'nofilter':
            draft.filterable = false;
            return;
        case 'nosort':
            draft.sortable = false;
            return;
        case 'controlledby':
            draft.picklist = {
                values: draft.picklist?.values ?? [],
                restricted: draft.picklist?.restricted ?? false,
                controllingField: value ?? '',
            };
            return;
        default:
            throw new Error(`Unknown property ${property} of ${object}.${draft.apiName}`);
    }
}
