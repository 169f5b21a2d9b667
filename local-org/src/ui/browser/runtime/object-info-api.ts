import { call } from './server.ts';
import { session } from './session.ts';
import { SharedReads, wireAdapter } from './wire.ts';

type ObjectReference = string | { readonly objectApiName: string } | undefined;
type FieldReference = string | { readonly objectApiName: string; readonly fieldApiName: string } | undefined;

const BASE = `/services/data/v${session.apiVersion}/ui-api/object-info`;
const reads = new SharedReads();

function objectName(reference: ObjectReference): string | undefined {
    return typeof reference === 'object' ? reference.objectApiName : reference;
}

/** Wire: an object's label, fields and record types. */
export const getObjectInfo = wireAdapter(({ objectApiName }) => {
    const name = objectName(objectApiName as ObjectReference);
    return name === undefined ? null : reads.get(name, () => call('GET', `${BASE}/${name}`));
});

/** Wire: the values of one picklist for a record type. */
export const getPicklistValues = wireAdapter(({ recordTypeId, fieldApiName }) => {
    const field = fieldApiName as FieldReference;
    const name = typeof field === 'object' ? `${field.objectApiName}.${field.fieldApiName}` : field;
    if (recordTypeId === undefined || name === undefined) {
        return null;
    }
    const [object, fieldName] = name.split('.');
    const url = `${BASE}/${object}/picklist-values/${String(recordTypeId)}/${fieldName}`;
    return reads.get(url, () => call('GET', url));
});

/** Wire: the values of all picklists of an object for a record type. */
export const getPicklistValuesByRecordType = wireAdapter(({ objectApiName, recordTypeId }) => {
    const name = objectName(objectApiName as ObjectReference);
    if (name === undefined || recordTypeId === undefined) {
        return null;
    }
    const url = `${BASE}/${name}/picklist-values/${String(recordTypeId)}`;
    return reads.get(url, () => call('GET', url));
});
