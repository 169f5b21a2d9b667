/**
 * Rows that follow from the schema: definitions of objects and fields, and the values of status fields. They are
 * written when a query first reads them, and again when the schema has changed.
 */
import type { Field, ObjectType, Schema } from '../schema/model.ts';
import { hasHistory } from '../schema/build.ts';
import { isClosedStatus, isConvertedStatus, isHighPriority, stageMeaning } from '../schema/status-values.ts';
import { columnKind, encode } from '../store/column.ts';
import { quote } from '../store/database.ts';
import type { Store } from '../store/store.ts';
import { ApexDecimal } from '../values/index.ts';

type Values = Readonly<Record<string, unknown>>;

const DERIVED: Readonly<Record<string, (schema: Schema) => Values[]>> = {
    CaseStatus: (schema) =>
        statusRows(schema, 'Case', 'Status', (value) => ({
            IsClosed: isClosedStatus(schema, 'Case', value),
        })),
    EntityDefinition: (schema) => [...schema.objects()].map((object) => entityRow(schema, object)),
    FieldDefinition: (schema) =>
        [...schema.objects()].flatMap((object) =>
            [...object.fields.values()].map((field) => fieldRow(object, field)),
        ),
    LeadStatus: (schema) =>
        statusRows(schema, 'Lead', 'Status', (value) => ({
            IsConverted: isConvertedStatus(schema, value),
        })),
    OpportunityStage: (schema) =>
        statusRows(schema, 'Opportunity', 'StageName', (value) => stageFacts(schema, value)),
    TaskPriority: (schema) =>
        statusRows(schema, 'Task', 'Priority', (value) => ({
            IsHighPriority: isHighPriority(schema, value),
        })),
    TaskStatus: (schema) =>
        statusRows(schema, 'Task', 'Status', (value) => ({
            IsClosed: isClosedStatus(schema, 'Task', value),
        })),
};

/** Rows of an object as one statement and its parameter: tests undo them again and again. */
interface Prepared {
    readonly version: string;
    readonly sql: string;
    readonly rows: string;
}

const prepared = new WeakMap<Schema, Map<string, Prepared>>();
let versions = 0;

/** Writes the rows of an object that has such rows, where those of this schema are not there yet. */
export function writeDerivedRows(object: ObjectType, schema: Schema, store: Store): void {
    const rowsOf = DERIVED[object.apiName];
    if (rowsOf === undefined) {
        return;
    }
    const known = prepared.get(schema) ?? new Map<string, Prepared>();
    prepared.set(schema, known);
    const { version, sql, rows } = known.get(object.apiName) ?? prepare(object, rowsOf(schema), store);
    known.set(object.apiName, { version, sql, rows });
    // The mark is undone together with the rows when a transaction is.
    if (store.documents.text('derived', object.apiName) === version) {
        return;
    }
    store.transaction(() => {
        store.deleteAll(object.apiName);
        store.database.run(sql, [rows]);
        store.documents.put('derived', object.apiName, version);
    });
}

function prepare(object: ObjectType, rows: readonly Values[], store: Store): Prepared {
    versions += 1;
    const fields = [...object.fields.values()].filter(
        (field) =>
            columnKind(field) !== null &&
            (field.apiName === 'Id' || rows.some((row) => row[field.apiName] !== undefined)),
    );
    const stored = rows.map((row) =>
        fields.map((field) =>
            field.apiName === 'Id'
                ? store.newId(object.keyPrefix ?? '4ie')
                : encode(field, row[field.apiName] ?? (field.type === 'boolean' ? false : null)),
        ),
    );
    const columns = fields.map((field) => quote(field.apiName)).join(', ');
    const values = fields.map((_, i) => `json_extract(value, '$[${i}]')`).join(', ');
    return {
        version: `${process.pid}-${Date.now()}-${versions}`,
        sql: `INSERT INTO ${quote(object.apiName)} (${columns}) SELECT ${values} FROM json_each(?)`,
        rows: JSON.stringify(stored),
    };
}

function statusRows(
    schema: Schema,
    objectName: string,
    fieldName: string,
    facts: (value: string) => Values,
): Values[] {
    const values = schema.field(objectName, fieldName)?.picklist?.values ?? [];
    return values.map(({ value, label, isDefault, active }, i) => ({
        MasterLabel: label,
        ApiName: value,
        SortOrder: i + 1,
        IsDefault: isDefault,
        IsActive: active,
        ...facts(value),
    }));
}

function stageFacts(schema: Schema, value: string): Values {
    const { won, closed, probability, forecastCategory } = stageMeaning(schema, value);
    return {
        DefaultProbability: ApexDecimal.of(probability),
        ForecastCategory: forecastCategory,
        ForecastCategoryName: forecastCategory,
        IsClosed: closed,
        IsWon: won,
    };
}

function entityRow(schema: Schema, object: ObjectType): Values {
    return {
        DurableId: object.apiName,
        QualifiedApiName: object.apiName,
        DeveloperName: developerName(object.apiName),
        MasterLabel: object.label,
        Label: object.label,
        PluralLabel: object.pluralLabel,
        KeyPrefix: object.keyPrefix,
        DeploymentStatus: object.custom ? 'Deployed' : null,
        IsCustomizable: object.custom || object.triggerable,
        IsApexTriggerable: object.triggerable,
        IsTriggerable: object.triggerable,
        IsCustomSetting: object.kind.endsWith('CustomSetting'),
        IsQueryable: object.queryable,
        IsSearchable: object.searchable,
        IsIdEnabled: object.fields.has('id'),
        IsRetrieveable: object.queryable,
        IsEverCreatable: object.createable,
        IsEverUpdatable: object.updateable,
        IsEverDeletable: object.deletable,
        IsFieldHistoryTracked: hasHistory(schema, object),
        InternalSharingModel: object.sharingModel,
        ExternalSharingModel: object.sharingModel,
    };
}

function fieldRow(object: ObjectType, field: Field): Values {
    return {
        DurableId: `${object.apiName}.${developerName(field.apiName)}`,
        QualifiedApiName: field.apiName,
        EntityDefinitionId: object.apiName,
        DeveloperName: developerName(field.apiName),
        MasterLabel: field.label,
        Label: field.label,
        Length: field.length,
        Precision: field.precision,
        Scale: field.scale,
        DataType: dataType(field),
        ValueTypeId: field.type,
        IsCalculated: field.formula !== undefined || field.summary !== undefined,
        IsNameField: field.nameField,
        IsNillable: field.nillable,
        IsIndexed: field.type === 'id' || field.externalId || field.unique || field.type === 'reference',
        IsApiFilterable: field.filterable,
        IsApiSortable: field.sortable,
        IsApiGroupable: field.groupable,
        IsFieldHistoryTracked: field.trackHistory,
        IsPolymorphicForeignKey: field.referenceTo.length > 1,
        RelationshipName: field.relationshipName,
        ReferenceTo:
            field.referenceTo.length === 0 ? null : JSON.stringify({ referenceTo: field.referenceTo }),
        Description: field.helpText ?? null,
    };
}

function developerName(apiName: string): string {
    return apiName.replace(/__(c|mdt|e|b)$/i, '');
}

/** As Setup shows it: `Text(80)`, `Lookup(Account)`, `Number(16, 2)`. */
function dataType(field: Field): string {
    const size = `(${field.precision - field.scale}, ${field.scale})`;
    switch (field.type) {
        case 'id':
            return 'Id';
        case 'reference':
            return `${field.masterDetail ? 'Master-Detail' : 'Lookup'}(${field.referenceTo.join(',')})`;
        case 'string':
            return field.autoNumberFormat === undefined ? `Text(${field.length})` : 'Auto Number';
        case 'textarea':
            return field.length > 255 ? `Long Text Area(${field.length})` : `Text Area(${field.length})`;
        case 'double':
            return `Number${size}`;
        case 'int':
            return `Number(${field.precision || 8}, 0)`;
        case 'currency':
            return `Currency${size}`;
        case 'percent':
            return `Percent${size}`;
        case 'boolean':
            return 'Checkbox';
        case 'datetime':
            return 'Date/Time';
        case 'multipicklist':
            return 'Picklist (Multi-Select)';
        case 'url':
            return `URL(${field.length})`;
        default:
            return field.type.charAt(0).toUpperCase() + field.type.slice(1);
    }
}
