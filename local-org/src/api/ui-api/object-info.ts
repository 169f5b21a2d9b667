import type { Org, User } from '../../org/contract.ts';
import type { Field, ObjectType, PicklistValue } from '../../schema/model.ts';
import { ApiError } from '../errors.ts';
import type { ApiRequest, Route } from '../http/route.ts';
import { canSee, readableFields } from '../rest/describe.ts';
import { visibleObject } from '../rest/records.ts';

type Json = Record<string, unknown>;

const masterRecordType = '012000000000000AAA';

const info: Route = {
    method: 'GET',
    path: '/ui-api/object-info/:object',
    handle: (request) =>
        request.transact((transaction) => {
            const object = visibleObject(transaction, request.path.object);
            return { body: objectInfo(transaction.org, transaction.user, object) };
        }),
};

const picklists: Route = {
    method: 'GET',
    path: '/ui-api/object-info/:object/picklist-values/:recordType',
    handle: (request) =>
        request.transact((transaction) => {
            const object = visibleObject(transaction, request.path.object);
            const fields = readableFields(transaction.org, transaction.user, object).filter(
                (field) => field.picklist !== undefined,
            );
            const values = fields.map((field) => [field.apiName, picklistValues(request, object, field)]);
            return { body: { eTag: '', picklistFieldValues: Object.fromEntries(values) } };
        }),
};

const picklist: Route = {
    method: 'GET',
    path: '/ui-api/object-info/:object/picklist-values/:recordType/:field',
    handle: (request) =>
        request.transact((transaction) => {
            const object = visibleObject(transaction, request.path.object);
            const name = request.path.field.slice(request.path.field.indexOf('.') + 1).toLowerCase();
            const field = readableFields(transaction.org, transaction.user, object).find(
                (one) => one.apiName.toLowerCase() === name,
            );
            if (field?.picklist === undefined) {
                throw new ApiError(
                    400,
                    'INVALID_FIELD',
                    `Field ${request.path.field} is no picklist of ${object.apiName}`,
                );
            }
            return { body: picklistValues(request, object, field) };
        }),
};

function picklistValues(request: ApiRequest, object: ObjectType, field: Field): Json {
    const controlling = object.fields.get(field.picklist?.controllingField?.toLowerCase() ?? '');
    const controllers =
        controlling?.type === 'boolean'
            ? ['false', 'true']
            : (controlling?.picklist?.values ?? []).map((v) => v.value);
    const controllerValues = Object.fromEntries(controllers.map((value, i) => [value, i]));
    const values = (field.picklist?.values ?? []).filter((value) => value.active);
    const chosen = values.find((value) => value.isDefault);
    const url = `${request.base}/ui-api/object-info/${object.apiName}/picklist-values/${request.path.recordType}/${field.apiName}`;
    return {
        controllerValues,
        defaultValue: chosen === undefined ? null : valueToJson(chosen, controllerValues),
        eTag: '',
        url,
        values: values.map((value) => valueToJson(value, controllerValues)),
    };
}

function valueToJson(value: PicklistValue, controllers: Readonly<Record<string, number>>): Json {
    const validFor = (value.validFor ?? [])
        .map((name) => controllers[name])
        .filter((index) => index !== undefined);
    return { attributes: null, label: value.label, validFor, value: value.value };
}

function objectInfo(org: Org, user: User, object: ObjectType): Json {
    const access = org.security.objectAccess(user, object.apiName);
    const fields = readableFields(org, user, object).map((field) => {
        const editable = org.security.fieldAccess(user, object.apiName, field.apiName).edit;
        return [field.apiName, fieldInfo(org, field, editable)];
    });
    const childRelationships = org.schema
        .childRelationships(object.apiName)
        .filter((child) => child.relationshipName !== null && canSee(org, user, child.childObject))
        .map((child) => ({
            childObjectApiName: child.childObject.apiName,
            fieldName: child.field.apiName,
            junctionIdListNames: [],
            junctionReferenceTo: [],
            relationshipName: child.relationshipName,
        }));
    return {
        apiName: object.apiName,
        associateEntityType: null,
        associateParentEntity: null,
        childRelationships,
        compactLayoutable: true,
        createable: object.createable && access.create,
        custom: object.custom,
        defaultRecordTypeId: masterRecordType,
        deletable: object.deletable && access.delete,
        dependentFields: {},
        eTag: '',
        feedEnabled: false,
        fields: Object.fromEntries(fields),
        keyPrefix: object.keyPrefix,
        label: object.label,
        labelPlural: object.pluralLabel,
        layoutable: true,
        mruEnabled: true,
        nameFields: object.nameField === null ? [] : [object.nameField.apiName],
        queryable: object.queryable,
        recordTypeInfos: {
            [masterRecordType]: {
                available: true,
                defaultRecordTypeMapping: true,
                master: true,
                name: 'Master',
                recordTypeId: masterRecordType,
            },
        },
        searchable: object.searchable,
        themeInfo: null,
        updateable: object.updateable && access.edit,
    };
}

function fieldInfo(org: Org, field: Field, editable: boolean): Json {
    const referenceToInfos = field.referenceTo.map((name) => {
        const nameField = org.schema.object(name)?.nameField?.apiName;
        return { apiName: name, nameFields: nameField === undefined ? [] : [nameField] };
    });
    return {
        apiName: field.apiName,
        calculated: field.formula !== undefined || field.summary !== undefined,
        compound: field.type === 'address' || field.type === 'location',
        compoundComponentName: null,
        compoundFieldName: field.compoundFieldName ?? null,
        controllerName: field.picklist?.controllingField ?? null,
        controllingFields:
            field.picklist?.controllingField === undefined ? [] : [field.picklist.controllingField],
        createable: field.createable && editable,
        custom: field.custom,
        dataType: dataType(field),
        extraTypeInfo: null,
        filterable: field.filterable,
        filteredLookupInfo: null,
        highScaleNumber: false,
        htmlFormatted: false,
        inlineHelpText: field.helpText ?? null,
        label: field.label,
        length: field.length,
        maskType: null,
        nameField: field.nameField,
        polymorphicForeignKey: field.referenceTo.length > 1,
        precision: field.precision,
        reference: field.referenceTo.length > 0,
        referenceTargetField: null,
        referenceToInfos,
        relationshipName: field.relationshipName,
        required: !field.nillable && field.createable && field.type !== 'boolean',
        scale: field.scale,
        searchPrefilterable: field.type === 'reference',
        sortable: field.sortable,
        unique: field.unique,
        updateable: field.updateable && editable,
    };
}

function dataType(field: Field): string {
    const special: Partial<Record<Field['type'], string>> = {
        multipicklist: 'MultiPicklist',
        textarea: 'TextArea',
        datetime: 'DateTime',
        combobox: 'ComboBox',
        encryptedstring: 'EncryptedString',
        base64: 'Base64',
        complexvalue: 'ComplexValue',
        anyType: 'AnyType',
    };
    return special[field.type] ?? field.type.charAt(0).toUpperCase() + field.type.slice(1);
}

export const objectInfoRoutes: readonly Route[] = [info, picklists, picklist];
