/** for loops: counting, over collections, over queries. */
import type { Statement } from '../syntax/ast.ts';
import type { BoundExpression, BoundStatement } from '../bind/bound.ts';
import { viewAs } from '../bind/members.ts';
import { problems } from '../bind/problems.ts';
import { resolveType } from '../bind/resolve-type.ts';
import type { ApexType } from '../bind/symbols.ts';
import { BROKEN, listOf, OBJECT, rowOf, sameType, typeName } from '../bind/types.ts';
import type { Body } from './body.ts';
import { asList, isAssignable } from './conversion.ts';
import { bindExpression } from './expressions.ts';
import { bindCondition, bindLoopBody, bindStatements } from './statements.ts';

export function bindFor(statement: Statement & { kind: 'For' }, body: Body): BoundStatement {
    return body.inScope(() => {
        const init = bindStatements(statement.init, body);
        const condition = statement.condition ? bindCondition(statement.condition, body) : null;
        const update = statement.update.map((one) => bindExpression(one, body));
        return {
            kind: 'For',
            init,
            condition,
            update,
            body: bindLoopBody(statement.body, body),
            span: statement.span,
        };
    });
}

type ForEach = Statement & { readonly kind: 'ForEach' };
type Over = (BoundStatement & { kind: 'ForEach' })['over'];

export function bindForEach(statement: ForEach, body: Body): BoundStatement {
    const type = resolveType(statement.type, body);
    const source = bindExpression(statement.source, body);
    const over =
        source.type.kind === 'soql'
            ? overQuery(statement, type, source, body)
            : overCollection(statement, type, source, body);
    return body.inScope(() => {
        const local = body.declare(statement.name.name, type, false, statement.name.span);
        const walked = over === 'soqlRows' || over === 'soqlChunks' ? source : asList(source);
        return {
            kind: 'ForEach',
            local,
            over,
            source: walked,
            body: bindLoopBody(statement.body, body),
            span: statement.span,
        };
    });
}

/** Rows one by one, or lists of them. */
function overQuery(statement: ForEach, type: ApexType, source: BoundExpression, body: Body): Over {
    const object = source.type.kind === 'soql' ? source.type.object : '';
    const row = rowOf(object);
    if (
        type !== BROKEN &&
        !isAssignable(row, type, body.catalog) &&
        !isAssignable(listOf(row), type, body.catalog)
    ) {
        body.report(statement.span, problems.soqlLoopVariable(object));
    }
    return type.kind === 'list' ? 'soqlChunks' : 'soqlRows';
}

function overCollection(statement: ForEach, type: ApexType, source: BoundExpression, body: Body): Over {
    const from = source.type;
    if (from === BROKEN) {
        return 'list';
    }
    const element = elementOf(from, body);
    if (!element) {
        body.report(statement.span, problems.notIterable(typeName(from)));
        return 'list';
    }
    if (type !== BROKEN && !fits(element, type, body) && !narrows(source, element, type)) {
        body.report(statement.span, problems.loopVariable(typeName(element), typeName(type)));
    }
    return from.kind === 'list' || from.kind === 'set' ? from.kind : 'iterable';
}

/** The records a platform method gives may be taken as records of one object. */
function narrows(source: BoundExpression, element: ApexType, type: ApexType): boolean {
    const given = source.kind === 'Call' && source.method.owner.origin === 'platform';
    return given && element.kind === 'sobject' && element.name === null && type.kind === 'sobject';
}

function fits(element: ApexType, type: ApexType, body: Body): boolean {
    return sameType(element, type) || isAssignable(element, type, body.catalog);
}

function elementOf(type: ApexType, body: Body): ApexType | null {
    if (type.kind === 'list' || type.kind === 'set') {
        return type.element;
    }
    const iterable = body.catalog.type('System.Iterable');
    const seen = iterable && type.kind === 'class' ? viewAs(type, iterable, body.catalog) : null;
    return seen?.kind === 'class' ? (seen.arguments[0] ?? OBJECT) : null;
}
