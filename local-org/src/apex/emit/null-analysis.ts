/** Which locals can never hold null, so that arithmetic on them needs no check. */
import type { BoundBlock, BoundExpression, Local } from '../bind/bound.ts';
import { visitExpressions, visitStatements } from './visit.ts';

/** True when the expression cannot yield null. */
export function isNonNull(expression: BoundExpression, nonNull: ReadonlySet<Local>): boolean {
    switch (expression.kind) {
        case 'Literal':
            return expression.value !== null;
        case 'Local':
            return nonNull.has(expression.local);
        case 'This':
        case 'New':
        case 'NewSObject':
        case 'NewCollection':
        case 'NewMap':
        case 'Binary':
        case 'Compare':
        case 'Logical':
        case 'Unary':
        case 'Step':
        case 'InstanceOf':
        case 'TypeLiteral':
        case 'EnumConstant':
        case 'SObjectToken':
        case 'FieldToken':
        case 'DescribeToken':
            return true;
        case 'Convert':
            return isNonNull(expression.value, nonNull);
        case 'Ternary':
            return isNonNull(expression.then, nonNull) && isNonNull(expression.otherwise, nonNull);
        case 'Coalesce':
            return isNonNull(expression.right, nonNull);
        case 'Assign':
            return expression.binary !== null || isNonNull(expression.value, nonNull);
        case 'Soql':
            return true;
        default:
            return false;
    }
}

/** Of the numeric and Boolean locals of a body: those whose every value is one that cannot be null. */
export function nonNullLocals(body: BoundBlock): ReadonlySet<Local> {
    const values = new Map<Local, (BoundExpression | null)[]>();
    visitStatements(body, (statement) => {
        if (statement.kind === 'LocalDeclaration' && isCandidate(statement.local)) {
            values.set(statement.local, [statement.value]);
        }
    });
    visitExpressions(body, (expression) => {
        if (
            expression.kind === 'Assign' &&
            expression.target.kind === 'Local' &&
            expression.binary === null
        ) {
            values.get(expression.target.local)?.push(expression.value);
        }
    });
    const nonNull = new Set(values.keys());
    for (let changed = true; changed;) {
        changed = false;
        for (const local of nonNull) {
            if (!values.get(local)!.every((value) => value !== null && isNonNull(value, nonNull))) {
                changed = nonNull.delete(local);
            }
        }
    }
    return nonNull;
}
function isCandidate(local: Local): boolean {
    return local.type.kind === 'primitive' && ['Integer', 'Long', 'Boolean'].includes(local.type.name);
}
