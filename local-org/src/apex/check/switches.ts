/** switch: values, enum constants and types of records. */
import type { Expression, Statement, When } from '../syntax/ast.ts';
import type { BoundBlock, BoundExpression, BoundStatement, BoundWhen } from '../bind/bound.ts';
import { problems } from '../bind/problems.ts';
import { resolveType } from '../bind/resolve-type.ts';
import type { ApexType } from '../bind/symbols.ts';
import { BROKEN, isEnum, isPrimitive, typeName } from '../bind/types.ts';
import type { Body } from './body.ts';
import { asList, converted, isAssignable } from './conversion.ts';
import { bindExpression, broken } from './expressions.ts';
import { bindBlock } from './statements.ts';

export function bindSwitch(statement: Statement & { kind: 'Switch' }, body: Body): BoundStatement {
    const value = asList(bindExpression(statement.value, body));
    if (!isSwitchable(value.type)) {
        body.report(statement.value.span, problems.switchType(typeName(value.type)));
    }
    const whens: BoundWhen[] = [];
    let otherwise: BoundBlock | null = null;
    const seen = new Set<string>();
    for (const when of statement.whens) {
        if (otherwise) {
            body.report(statement.span, problems.elseLast());
        }
        if (when.isElse) {
            otherwise = bindBlock(when.body, body);
        } else {
            whens.push(bindWhen(when, value.type, statement, seen, body));
        }
    }
    return { kind: 'Switch', value, whens, otherwise, span: statement.span };
}

function isSwitchable(type: ApexType): boolean {
    return (
        type === BROKEN ||
        type.kind === 'sobject' ||
        isEnum(type) ||
        isPrimitive(type, 'Integer', 'Long', 'String')
    );
}

function bindWhen(
    when: When,
    type: ApexType,
    statement: Statement,
    seen: Set<string>,
    body: Body,
): BoundWhen {
    if (when.typeCase) {
        const target = resolveType(when.typeCase.type, body);
        const { name, span } = when.typeCase.name;
        return body.inScope(() => {
            const local = body.declare(name, target, false, span);
            return {
                values: [],
                typeCase: { type: target, local },
                body: bindBlock(when.body, body),
                span: when.span,
            };
        });
    }
    const values = when.values.map((one) => {
        const value = bindWhenValue(one, type, body);
        checkWhenValue(value, one, type, statement, seen, body);
        return value.type === BROKEN || !isAssignable(value.type, type, body.catalog)
            ? value
            : converted(value, type);
    });
    return { values, typeCase: null, body: bindBlock(when.body, body), span: when.span };
}

/** Constants of an enum stand without its name. */
function bindWhenValue(value: Expression, type: ApexType, body: Body): BoundExpression {
    if (value.kind === 'Name' && type.kind === 'class' && isEnum(type)) {
        const field = type.symbol.fields.get(value.name.toLowerCase());
        if (!field) {
            body.report(value.span, problems.noVariable(value.name));
            return broken(value.span);
        }
        return { kind: 'EnumConstant', symbol: type.symbol, constant: field.name, type, span: value.span };
    }
    return bindExpression(value, body);
}

function checkWhenValue(
    value: BoundExpression,
    written: Expression,
    type: ApexType,
    statement: Statement,
    seen: Set<string>,
    body: Body,
): void {
    if (value.type === BROKEN || type === BROKEN) {
        return;
    }
    if (!isAssignable(value.type, type, body.catalog)) {
        body.report(statement.span, problems.whenType(typeName(value.type), typeName(type)));
        return;
    }
    const text = shown(written);
    const key = value.type.kind === 'primitive' && value.type.name === 'String' ? text : text.toLowerCase();
    if (seen.has(key)) {
        body.report(statement.span, problems.duplicateWhen(text));
    }
    seen.add(key);
}

function shown(value: Expression): string {
    switch (value.kind) {
        case 'Name':
            return value.name;
        case 'Literal':
            return value.text;
        case 'Unary':
            return `${value.operator}${shown(value.value)}`;
        case 'Member':
            return value.name.name;
        default:
            return '';
    }
}
