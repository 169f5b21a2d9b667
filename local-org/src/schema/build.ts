/**
 * Schema of an org: the standard objects and what metadata components add to them. Pure: the same components and
 * key prefixes give the same schema. Problems are returned, worded as a deployment reports them.
 */
import { makeField } from './field.ts';
import { historyName, makeHistory, makeShare, shareNames } from './generated-objects.ts';
import { KeyPrefixes } from './key-prefix.ts';
import type { Field, ObjectType, Schema } from './model.ts';
import { ObjectSchema } from './object-schema.ts';
import { HISTORY_PREFIX, standardObjects } from './standard/index.ts';
import type { MetadataComponent } from './metadata/component.ts';
import { customFields, isMetadataTarget } from './metadata/custom-field.ts';
import { customObject, kindOf } from './metadata/custom-object.ts';
import { fieldSet, recordType, validationRule } from './metadata/object-part.ts';
import { readValueSets, type ValueSets } from './metadata/value-set.ts';
import { nodes, text } from './metadata/xml.ts';
import { applyStandardField } from './metadata/standard-field.ts';
import { STANDARD_VALUE_SETS } from './metadata/standard-value-set.ts';

export interface SchemaProblem {
    readonly componentType: string;
    readonly fullName: string;
    readonly fileName: string;
    readonly line: number;
    readonly column: number;
    readonly message: string;
}

export interface BuildOptions {
    /** Key prefixes given to custom objects before, by object name; the store keeps them. */
    readonly keyPrefixes?: ReadonlyMap<string, string>;
}

export interface BuiltSchema {
    readonly schema: Schema;
    readonly problems: readonly SchemaProblem[];
}

let standard: Schema | null = null;

/** The schema of an org without custom metadata. */
export function standardSchema(): Schema {
    standard ??= new ObjectSchema(standardObjects());
    return standard;
}

/** The schema of an org with all these components deployed: always all of them, not the ones of one deployment. */
export function buildSchema(
    components: readonly MetadataComponent[],
    options: BuildOptions = {},
): BuiltSchema {
    return new SchemaBuilder(components, options).build();
}

type Draft = { -readonly [K in keyof ObjectType]: ObjectType[K] } & { fields: Map<string, Field> };

class SchemaBuilder {
    private readonly components: readonly MetadataComponent[];
    private readonly drafts = new Map<string, Draft>();
    private readonly problems: SchemaProblem[] = [];
    private readonly prefixes: KeyPrefixes;
    private readonly valueSets: ValueSets;
    private readonly withActivities: string[] = [];
    private readonly withHistory = new Set<string>();
    private readonly sharingReasons = new Map<string, string[]>();

    constructor(components: readonly MetadataComponent[], options: BuildOptions) {
        this.components = components;
        this.prefixes = new KeyPrefixes(options.keyPrefixes ?? new Map());
        this.valueSets = readValueSets(components);
    }

    build(): BuiltSchema {
        for (const object of standardObjects()) {
            this.drafts.set(object.apiName.toLowerCase(), object as Draft);
        }
        this.addObjects();
        this.applyStandardValueSets();
        this.addFields();
        this.addParts();
        this.checkReferences();
        this.relateActivities();
        this.addGenerated();
        return { schema: new ObjectSchema(this.drafts.values()), problems: this.problems };
    }

    private of(type: string): MetadataComponent[] {
        return this.components.filter((component) => component.type === type);
    }

    private addObjects(): void {
        const seen = new Set<string>();
        for (const component of this.of('CustomObject')) {
            const { fullName, xml } = component;
            const kind = kindOf(fullName, xml);
            const key = fullName.toLowerCase();
            if (kind === null) {
                this.changeStandardObject(component);
            } else if (seen.has(key)) {
                this.report(component, `Duplicate component: CustomObject ${fullName}`);
            } else {
                seen.add(key);
                const prefix = this.prefixes.of(fullName, kind);
                const draft = customObject(component, kind, prefix, (message) =>
                    this.report(component, message),
                );
                this.drafts.set(key, draft.object as Draft);
                if (draft.enableActivities) {
                    this.withActivities.push(draft.object.apiName);
                }
                if (draft.enableHistory) {
                    this.withHistory.add(key);
                }
            }
        }
    }

    private changeStandardObject(component: MetadataComponent): void {
        const object = this.drafts.get(component.fullName.toLowerCase());
        if (object === undefined) {
            if (component.fullName !== 'Activity') {
                this.report(
                    component,
                    `Invalid fullName, must end in a custom suffix (e.g. __c): ${component.fullName}`,
                );
            }
            return;
        }
        const sharing = text(component.xml, 'sharingModel');
        if (sharing !== undefined) {
            this.own(object).sharingModel = (
                sharing === 'ReadSelect' ? 'Read' : sharing
            ) as ObjectType['sharingModel'];
        }
    }

    /** A draft that may be changed: standard objects are shared by all schemas until one changes them. */
    private own(object: Draft): Draft {
        const key = object.apiName.toLowerCase();
        const current = this.drafts.get(key);
        if (current !== undefined && OWNED.has(current)) {
            return current;
        }
        const copy = { ...object, fields: new Map(object.fields) };
        OWNED.add(copy);
        this.drafts.set(key, copy);
        return copy;
    }

    private applyStandardValueSets(): void {
        for (const component of this.of('StandardValueSet')) {
            const values = this.valueSets.get(`standard:${component.fullName.toLowerCase()}`) ?? [];
            const fields = STANDARD_VALUE_SETS[component.fullName];
            if (fields === undefined) {
                this.report(component, `NOT_EMULATED: standard value set ${component.fullName}`);
                continue;
            }
            for (const [objectName, fieldName] of fields.map((name) => name.split('.'))) {
                const known = this.drafts.get(objectName.toLowerCase());
                const field = known?.fields.get(fieldName.toLowerCase());
                if (known !== undefined && field !== undefined) {
                    const picklist = {
                        ...field.picklist,
                        restricted: field.picklist?.restricted ?? false,
                        values,
                    };
                    this.own(known).fields.set(fieldName.toLowerCase(), { ...field, picklist });
                }
            }
        }
    }

    private addFields(): void {
        const fields = this.of('CustomField');
        // Roll-ups take their type from other fields, so they come last.
        const order = [...fields].sort((a, b) => rank(a) - rank(b));
        const seen = new Set<string>();
        const added = new Map<string, Field[]>();
        for (const component of order) {
            const key = component.fullName.toLowerCase();
            if (seen.has(key)) {
                this.report(component, `Duplicate component: CustomField ${component.fullName}`);
                continue;
            }
            seen.add(key);
            added.set(component.fullName, this.readField(component));
        }
        // Fields stand in the order of the files, whatever order they were read in.
        for (const component of fields) {
            for (const field of added.get(component.fullName) ?? []) {
                this.place(component, field);
            }
        }
    }

    private readField(component: MetadataComponent): Field[] {
        const [objectName, fieldName] = component.fullName.split('.');
        const targets = objectName === 'Activity' ? ['Task', 'Event'] : [objectName];
        const object = this.drafts.get(targets[0].toLowerCase());
        if (object === undefined || fieldName === undefined) {
            this.report(component, `Entity of type 'CustomObject' named '${objectName}' cannot be found`);
            return [];
        }
        const report = (message: string): void => this.report(component, message);
        if (!fieldName.endsWith('__c')) {
            const field = object.fields.get(fieldName.toLowerCase());
            return field === undefined ? [] : [applyStandardField(field, component.xml, this.valueSets)];
        }
        const context = {
            valueSets: this.valueSets,
            fieldOf: (owner: string, name: string): Field | undefined =>
                this.drafts.get(owner.toLowerCase())?.fields.get(name.toLowerCase()) ??
                this.customFieldOf(owner, name),
        };
        return customFields(component, context, report);
    }

    /** A custom field that is not placed yet, read for its type alone. */
    private customFieldOf(object: string, name: string): Field | undefined {
        const wanted = `${object}.${name}`.toLowerCase();
        const component = this.of('CustomField').find(({ fullName }) => fullName.toLowerCase() === wanted);
        if (component === undefined || text(component.xml, 'type') === 'Summary') {
            return undefined;
        }
        const context = { valueSets: this.valueSets, fieldOf: () => undefined };
        return customFields(component, context, () => undefined)[0];
    }

    private place(component: MetadataComponent, field: Field): void {
        const objectName = component.fullName.split('.')[0];
        for (const name of objectName === 'Activity' ? ['Task', 'Event'] : [objectName]) {
            const known = this.drafts.get(name.toLowerCase());
            if (known === undefined) {
                continue;
            }
            const object = this.own(known);
            object.fields.set(field.apiName.toLowerCase(), field);
            if (field.masterDetail && object.kind === 'custom') {
                // The master's owner and sharing are those of its details.
                object.fields.delete('ownerid');
                object.sharingModel = 'ControlledByParent';
            }
        }
    }

    private addParts(): void {
        for (const component of this.components) {
            const { type, fullName } = component;
            if (!['ValidationRule', 'RecordType', 'FieldSet', 'SharingReason'].includes(type)) {
                continue;
            }
            const [objectName, name] = fullName.split('.');
            const known = this.drafts.get(objectName.toLowerCase());
            if (known === undefined || name === undefined) {
                this.report(component, `Entity of type 'CustomObject' named '${objectName}' cannot be found`);
                continue;
            }
            const object = this.own(known);
            if (type === 'ValidationRule') {
                object.validationRules = [...object.validationRules, validationRule(name, component.xml)];
            } else if (type === 'FieldSet') {
                object.fieldSets = [...object.fieldSets, fieldSet(name, component.xml)];
            } else if (type === 'RecordType') {
                object.recordTypes = [...object.recordTypes, recordType(name, component.xml)];
                this.addRecordTypeId(object);
            } else {
                const reasons = this.sharingReasons.get(objectName.toLowerCase()) ?? [];
                this.sharingReasons.set(objectName.toLowerCase(), [
                    ...reasons,
                    `${name.replace(/__c$/, '')}__c`,
                ]);
            }
        }
    }

    private addRecordTypeId(object: Draft): void {
        object.fields.set(
            'recordtypeid',
            makeField({
                apiName: 'RecordTypeId',
                type: 'reference',
                label: 'Record Type ID',
                referenceTo: ['RecordType'],
                relationshipName: 'RecordType',
            }),
        );
    }

    private checkReferences(): void {
        for (const component of this.of('CustomField')) {
            const target = text(component.xml, 'referenceTo');
            if (target !== undefined && !this.drafts.has(target.toLowerCase()) && !isMetadataTarget(target)) {
                this.report(
                    component,
                    `referenceTo value of '${target}' does not resolve to a valid sObject type`,
                );
            }
        }
        for (const component of this.of('FieldSet')) {
            const [objectName] = component.fullName.split('.');
            const object = this.drafts.get(objectName.toLowerCase());
            for (const displayed of nodes(component.xml, 'displayedFields')) {
                const path = text(displayed, 'field') ?? '';
                if (object !== undefined && !path.includes('.') && !object.fields.has(path.toLowerCase())) {
                    this.report(component, `Unable to find field ${path} on ${objectName}`);
                }
            }
        }
    }

    /** Tasks, events, notes, files and their like may belong to custom objects that allow activities. */
    private relateActivities(): void {
        if (this.withActivities.length > 0) {
            this.extend('Task', 'WhatId', this.withActivities);
            this.extend('Event', 'WhatId', this.withActivities);
            this.extend('EmailMessage', 'RelatedToId', this.withActivities);
        }
        const all = [...this.drafts.values()]
            .filter((object) => object.kind === 'custom')
            .map((o) => o.apiName);
        if (all.length > 0) {
            this.extend('ContentDocumentLink', 'LinkedEntityId', all);
            this.extend('ContentVersion', 'FirstPublishLocationId', all);
            this.extend('ProcessInstance', 'TargetObjectId', all);
            this.extend('Attachment', 'ParentId', all);
            this.extend('Note', 'ParentId', all);
            this.extend('TopicAssignment', 'EntityId', all);
        }
    }

    private extend(objectName: string, fieldName: string, targets: readonly string[]): void {
        const known = this.drafts.get(objectName.toLowerCase());
        const field = known?.fields.get(fieldName.toLowerCase());
        if (known !== undefined && field !== undefined) {
            const referenceTo = [...field.referenceTo, ...targets];
            this.own(known).fields.set(fieldName.toLowerCase(), { ...field, referenceTo });
        }
    }

    private addGenerated(): void {
        for (const object of [...this.drafts.values()]) {
            if (object.kind !== 'custom') {
                continue;
            }
            const key = object.apiName.toLowerCase();
            if (object.sharingModel !== 'ControlledByParent') {
                const prefix = this.prefixes.of(shareNames(object.apiName).object, 'share');
                this.add(makeShare(object, prefix, this.sharingReasons.get(key) ?? []));
            }
            if (
                this.withHistory.has(key) ||
                [...object.fields.values()].some((field) => field.trackHistory)
            ) {
                this.add(makeHistory(object, HISTORY_PREFIX));
            }
        }
    }

    private add(object: ObjectType): void {
        this.drafts.set(object.apiName.toLowerCase(), object as Draft);
    }

    private report(component: MetadataComponent, message: string): void {
        const { type, fullName, fileName } = component;
        this.problems.push({ componentType: type, fullName, fileName, line: 1, column: 1, message });
    }
}

const OWNED = new WeakSet<Draft>();

function rank(component: MetadataComponent): number {
    return text(component.xml, 'type') === 'Summary' ? 1 : 0;
}

/** Whether field history is kept for an object. */
export function hasHistory(schema: Schema, object: ObjectType): boolean {
    return schema.object(historyName(object.apiName)) !== undefined;
}

/** Types of components that the schema is built from. */
export const SCHEMA_TYPES: ReadonlySet<string> = new Set([
    'CustomField',
    'CustomObject',
    'FieldSet',
    'GlobalValueSet',
    'RecordType',
    'SharingReason',
    'StandardValueSet',
    'ValidationRule',
]);
