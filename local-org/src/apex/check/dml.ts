/** insert, update, upsert, delete, undelete and merge. */
import type { Statement } from '../syntax/ast.ts';
import type { BoundExpression, BoundStatement } from '../bind/bound.ts';
import { problems } from '../bind/problems.ts';
import type { ApexType } from '../bind/symbols.ts';
import { BROKEN, typeName } from '../bind/types.ts';
import type { Body } from './body.ts';
import { asList } from './conversion.ts';
import { bindExpression } from './expressions.ts';

export function bindDml(statement: Statement & { kind: 'Dml' }, body: Body): BoundStatement {
    const { operation, mode, span } = statement;
    const records = bindRecords(statement.records, statement, body);
    const second = statement.second ? bindRecords(statement.second, statement, body) : null;
    const object = objectOf(records.type);
    if (object) {
        body.unit.dependencies.add(object.toLowerCase());
    }
    return {
        kind: 'Dml',
        operation,
        records,
        second,
        externalIdField: externalId(statement, object, body),
        mode,
        span,
    };
}

function bindRecords(
    expression: (Statement & { kind: 'Dml' })['records'],
    statement: Statement & { kind: 'Dml' },
    body: Body,
): BoundExpression {
    const records = asList(bindExpression(expression, body));
    if (!isRecords(records.type)) {
        body.report(statement.span, problems.dmlType(typeName(records.type)));
    }
    return records;
}

function isRecords(type: ApexType): boolean {
    return (
        type === BROKEN ||
        type.kind === 'sobject' ||
        (type.kind === 'list' && type.element.kind === 'sobject')
    );
}

function objectOf(type: ApexType): string | null {
    const record = type.kind === 'list' ? type.element : type;
    return record.kind === 'sobject' ? record.name : null;
}

/** The field of `upsert records Field__c`, `… Account.Field__c` or `… Account.Fields.Field__c`. */
function externalId(
    statement: Statement & { kind: 'Dml' },
    object: string | null,
    body: Body,
): string | null {
    const written = statement.externalIdField;
    if (!written) {
        return null;
    }
    const last = written[written.length - 1];
    const owner = object ?? (written.length > 1 ? written[0].name : null);
    const field = owner ? body.schema.field(owner, last.name) : undefined;
    if (owner && !field) {
        body.report(last.span, problems.noField(last.name, owner));
    }
    return field?.apiName ?? last.name;
}
