/** Statements to the typed tree. */
import type { Block, Statement } from '../syntax/ast.ts';
import type { BoundBlock, BoundExpression, BoundStatement } from '../bind/bound.ts';
import { inherits } from '../bind/members.ts';
import { problems } from '../bind/problems.ts';
import { resolveType } from '../bind/resolve-type.ts';
import type { ApexType } from '../bind/symbols.ts';
import { BROKEN, isPrimitive, sobject, typeName } from '../bind/types.ts';
import { assigned } from './assignments.ts';
import type { Body } from './body.ts';
import { asList, converted, isAssignable, materialised } from './conversion.ts';
import { bindDml } from './dml.ts';
import { bindExpression, broken } from './expressions.ts';
import { bindFor, bindForEach } from './loops.ts';
import { bindSwitch } from './switches.ts';

/** The block with a scope of its own. */
export function bindBlock(block: Block, body: Body): BoundBlock {
    return body.inScope(() => ({
        kind: 'Block',
        statements: bindStatements(block.statements, body),
        span: block.span,
    }));
}

export function bindStatements(statements: readonly Statement[], body: Body): BoundStatement[] {
    return statements.flatMap((statement) => bindStatement(statement, body));
}

/** One statement; a declaration of several variables gives several. */
export function bindStatement(statement: Statement, body: Body): BoundStatement[] {
    const { span } = statement;
    switch (statement.kind) {
        case 'Block':
            return [bindBlock(statement, body)];
        case 'LocalVariables':
            return bindLocals(statement, body);
        case 'Expression':
            return [bindExpressionStatement(statement, body)];
        case 'If': {
            const condition = bindCondition(statement.condition, body);
            const then = bindSingle(statement.then, body);
            const otherwise = statement.otherwise ? bindSingle(statement.otherwise, body) : null;
            return [{ kind: 'If', condition, then, otherwise, span }];
        }
        case 'While':
        case 'DoWhile': {
            const condition = bindCondition(statement.condition, body);
            return [{ kind: statement.kind, condition, body: bindLoopBody(statement.body, body), span }];
        }
        case 'For':
            return [bindFor(statement, body)];
        case 'ForEach':
            return [bindForEach(statement, body)];
        case 'Switch':
            return [bindSwitch(statement, body)];
        case 'Try':
            return [bindTry(statement, body)];
        case 'Return':
            return [bindReturn(statement, body)];
        case 'Throw':
            return [bindThrow(statement, body)];
        case 'Break':
        case 'Continue':
            if (body.loops === 0) {
                body.report(
                    span,
                    statement.kind === 'Break' ? problems.breakOutside() : problems.continueOutside(),
                );
            }
            return [{ kind: statement.kind, span }];
        case 'RunAs':
            return [bindRunAs(statement, body)];
        case 'Dml':
            return [bindDml(statement, body)];
    }
}

/** A statement that stands alone after `if` or a loop, with a scope of its own. */
export function bindSingle(statement: Statement, body: Body): BoundStatement {
    if (statement.kind === 'Block') {
        return bindBlock(statement, body);
    }
    const bound = body.inScope(() => bindStatement(statement, body));
    return bound.length === 1 ? bound[0] : { kind: 'Block', statements: bound, span: statement.span };
}

export function bindLoopBody(statement: Statement, body: Body): BoundStatement {
    body.loops++;
    const bound = bindSingle(statement, body);
    body.loops--;
    return bound;
}

export function bindCondition(expression: Parameters<typeof bindExpression>[0], body: Body): BoundExpression {
    const condition = bindExpression(expression, body);
    if (!isPrimitive(condition.type, 'Boolean') && condition.type !== BROKEN) {
        body.report(condition.span, problems.condition(typeName(asList(condition).type)));
    }
    return condition;
}

function bindLocals(statement: Statement & { kind: 'LocalVariables' }, body: Body): BoundStatement[] {
    const type = resolveType(statement.type, body);
    if (type.kind === 'void') {
        body.report(statement.type.span, problems.voidVariable());
    }
    return statement.variables.map((variable) => {
        const { name, span } = variable.name;
        const value = variable.value
            ? assigned(bindExpression(variable.value, body), type, span, body)
            : null;
        const local = body.declare(name, type, statement.modifiers.words.has('final'), span);
        return {
            kind: 'LocalDeclaration',
            local,
            value,
            span: { ...statement.span, end: variable.span.end },
        };
    });
}

const statementExpressions = new Set(['Assign', 'Step', 'Call', 'SelfCall', 'New']);

function bindExpressionStatement(statement: Statement & { kind: 'Expression' }, body: Body): BoundStatement {
    const { expression, span } = statement;
    const bound = asList(bindExpression(expression, body));
    if (!statementExpressions.has(expression.kind)) {
        body.report(expression.span, problems.notStatement());
    }
    if (expression.kind === 'SelfCall') {
        body.report(expression.span, problems.selfCallFirst(expression.target));
    }
    return { kind: 'Expression', expression: bound, span };
}

export function isException(type: ApexType, body: Body): boolean {
    const exception = body.catalog.type('System.Exception');
    return type.kind === 'null' || (exception !== null && inherits(type, exception, body.catalog));
}

function bindTry(statement: Statement & { kind: 'Try' }, body: Body): BoundStatement {
    const { span } = statement;
    const tried = bindBlock(statement.body, body);
    const caught: ApexType[] = [];
    const catches = statement.catches.map((one) => {
        const type = resolveType(one.type, body);
        if (!isException(type, body)) {
            body.report(one.span, problems.catchType(typeName(type)));
        } else if (caught.some((earlier) => isAssignable(type, earlier, body.catalog) && type !== BROKEN)) {
            body.report(one.body.span, problems.alreadyCaught(typeName(type)));
        }
        caught.push(type);
        return body.inScope(() => {
            const local = body.declare(one.name.name, type, false, one.name.span);
            return { type, local, body: bindBlock(one.body, body), span: one.span };
        });
    });
    return {
        kind: 'Try',
        body: tried,
        catches,
        finally: statement.finally ? bindBlock(statement.finally, body) : null,
        span,
    };
}

function bindReturn(statement: Statement & { kind: 'Return' }, body: Body): BoundStatement {
    const { span } = statement;
    const wanted = body.kind.returns;
    if (!statement.value) {
        if (wanted) {
            body.report(span, problems.missingReturn(typeName(wanted)));
        }
        return { kind: 'Return', value: null, span };
    }
    const value = bindExpression(statement.value, body);
    if (!wanted) {
        body.report(span, problems.voidReturns());
        return { kind: 'Return', value: null, span };
    }
    if (value.type !== BROKEN && !isAssignable(value.type, wanted, body.catalog)) {
        body.report(span, problems.returnConversion(typeName(value.type), typeName(wanted)));
        return { kind: 'Return', value: broken(span), span };
    }
    return { kind: 'Return', value: converted(value, wanted), span };
}

function bindThrow(statement: Statement & { kind: 'Throw' }, body: Body): BoundStatement {
    const value = bindExpression(statement.value, body);
    if (!isException(value.type, body)) {
        body.report(statement.span, problems.throwType(typeName(value.type)));
    }
    return { kind: 'Throw', value, span: statement.span };
}

function bindRunAs(statement: Statement & { kind: 'RunAs' }, body: Body): BoundStatement {
    const given = statement.arguments.map((one) => bindExpression(one, body));
    const user = given.length === 1 ? materialised(given[0], sobject('User')) : broken(statement.span);
    const known =
        (user.type.kind === 'sobject' && user.type.name === 'User') ||
        (user.type.kind === 'class' && user.type.symbol.qualifiedName === 'System.Version');
    if (given.length !== 1 || (!known && user.type !== BROKEN)) {
        body.report(statement.span, problems.runAs());
    }
    return { kind: 'RunAs', user, body: bindBlock(statement.body, body), span: statement.span };
}
