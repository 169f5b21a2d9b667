import { parse } from 'csv-parse/sync';
import { current } from '../../../org/transaction.ts';
import type { Field, ObjectType } from '../../../schema/model.ts';
import { ApexList, fieldRuntimeType, listOf, raise, SObject, sobjectType } from '../../../values/index.ts';
import { throwFailures } from '../../database/dml.ts';
import { staticResourceBody } from '../http/static-resource-mocks.ts';
import { valueFromText } from '../../json/from-text.ts';

/** `Test.loadData`: inserts the rows of a CSV kept as static resource, and gives the inserted records. */
export function loadData(object: ObjectType, resource: string): ApexList<SObject> {
    const text =
        staticResourceBody(resource).text() ??
        raise('System.UnexpectedException', `Static Resource ${resource} is no text`);
    const rows = parse(text, { columns: true, bom: true, skip_empty_lines: true, trim: true }) as Record<
        string,
        string
    >[];
    const records = rows.map((row) => recordOf(object, row));
    const results = current().dml({
        operation: 'insert',
        records,
        allOrNone: true,
        mode: 'system',
        sharing: false,
    });
    throwFailures('insert', records, results);
    return new ApexList(listOf(sobjectType(object.apiName)), records);
}

function recordOf(object: ObjectType, row: Readonly<Record<string, string>>): SObject {
    const record = new SObject(object);
    for (const [name, text] of Object.entries(row)) {
        const field: Field =
            object.fields.get(name.toLowerCase()) ??
            raise('System.UnexpectedException', `Field ${name} does not exist on ${object.apiName}`);
        if (text !== '') {
            record.set(field.apiName, valueFromText(text, fieldRuntimeType(field)));
        }
    }
    return record;
}
