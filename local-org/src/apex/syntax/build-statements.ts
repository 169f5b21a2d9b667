/** Parse tree to syntax tree: statements. */
import type {
    AccessLevelContext,
    BlockContext,
    CatchClauseContext,
    ExpressionContext,
    ForStatementContext,
    LocalVariableDeclarationContext,
    QualifiedNameContext,
    StatementContext,
    TryStatementContext,
    VariableDeclaratorsContext,
    WhileStatementContext,
} from '@apexdevtools/apex-parser';
import type { Block, Catch, DmlOperation, Statement, Variable } from './ast.ts';
import { buildExpression, buildExpressions } from './build-expressions.ts';
import { buildSwitch } from './build-switch.ts';
import {
    identifier,
    modifiersOf,
    placeOf,
    plainReference,
    qualifiedName,
    typeReference,
    type TreeNode,
} from './build-types.ts';

export function buildBlock(node: BlockContext): Block {
    return { kind: 'Block', statements: node.statement_list().map(buildStatement), span: placeOf(node) };
}

export function buildStatement(node: StatementContext): Statement {
    const inner = node.getChild(0) as unknown as TreeNode;
    const span = placeOf(inner);
    const block = node.block();
    if (block) {
        return buildBlock(block);
    }
    const expression = node.expressionStatement();
    if (expression) {
        return { kind: 'Expression', expression: buildExpression(expression.expression()), span };
    }
    const locals = node.localVariableDeclarationStatement();
    if (locals) {
        return localVariables(locals.localVariableDeclaration());
    }
    const condition = node.ifStatement();
    if (condition) {
        const [then, otherwise] = condition.statement_list();
        return {
            kind: 'If',
            condition: buildExpression(condition.parExpression().expression()),
            then: buildStatement(then),
            otherwise: otherwise ? buildStatement(otherwise) : null,
            span,
        };
    }
    const returned = node.returnStatement();
    if (returned) {
        const value = returned.expression();
        return { kind: 'Return', value: value ? buildExpression(value) : null, span };
    }
    return loop(node, span) ?? jump(node, span) ?? dml(node, span);
}

function loop(node: StatementContext, span: Statement['span']): Statement | null {
    const forStatement = node.forStatement();
    if (forStatement) {
        return buildFor(forStatement, span);
    }
    const whileStatement = node.whileStatement();
    if (whileStatement) {
        const condition = buildExpression(whileStatement.parExpression().expression());
        return { kind: 'While', condition, body: bodyOf(whileStatement), span };
    }
    const doStatement = node.doWhileStatement();
    if (doStatement) {
        const condition = buildExpression(doStatement.parExpression().expression());
        return { kind: 'DoWhile', condition, body: buildBlock(doStatement.block()), span };
    }
    return null;
}

function jump(node: StatementContext, span: Statement['span']): Statement | null {
    const choice = node.switchStatement();
    if (choice) {
        return buildSwitch(choice);
    }
    const tried = node.tryStatement();
    if (tried) {
        return buildTry(tried, span);
    }
    const thrown = node.throwStatement();
    if (thrown) {
        return { kind: 'Throw', value: buildExpression(thrown.expression()), span };
    }
    if (node.breakStatement()) {
        return { kind: 'Break', span };
    }
    if (node.continueStatement()) {
        return { kind: 'Continue', span };
    }
    const runAs = node.runAsStatement();
    if (runAs) {
        const values = buildExpressions(runAs.expressionList());
        return { kind: 'RunAs', arguments: values, body: buildBlock(runAs.block()), span };
    }
    return null;
}

/** The body of a loop, which may be a mere semicolon. */
function bodyOf(node: ForStatementContext | WhileStatementContext): Statement {
    const body = node.statement();
    return body ? buildStatement(body) : { kind: 'Block', statements: [], span: placeOf(node) };
}

export function localVariables(node: LocalVariableDeclarationContext): Statement {
    return {
        kind: 'LocalVariables',
        type: typeReference(node.typeRef()),
        modifiers: modifiersOf(node.modifier_list()),
        variables: variables(node.variableDeclarators()),
        span: placeOf(node),
    };
}

export function variables(node: VariableDeclaratorsContext): Variable[] {
    return node.variableDeclarator_list().map((one) => {
        const value = one.expression();
        return {
            name: identifier(one.id()),
            value: value ? buildExpression(value) : null,
            span: placeOf(one),
        };
    });
}

function buildFor(node: ForStatementContext, span: Statement['span']): Statement {
    const control = node.forControl();
    const body = bodyOf(node);
    const each = control.enhancedForControl();
    if (each) {
        const source = buildExpression(each.expression());
        return {
            kind: 'ForEach',
            type: typeReference(each.typeRef()),
            name: identifier(each.id()),
            source,
            body,
            span,
        };
    }
    const init = control.forInit();
    const condition = control.expression();
    const update = control.forUpdate();
    return {
        kind: 'For',
        init: init ? initialisers(init) : [],
        condition: condition ? buildExpression(condition) : null,
        update: update ? buildExpressions(update.expressionList()) : [],
        body,
        span,
    };
}

function initialisers(
    node: ReturnType<ReturnType<ForStatementContext['forControl']>['forInit']>,
): Statement[] {
    const declared = node.localVariableDeclaration();
    if (declared) {
        return [localVariables(declared)];
    }
    return buildExpressions(node.expressionList()).map((expression) => ({
        kind: 'Expression',
        expression,
        span: expression.span,
    }));
}

function buildTry(node: TryStatementContext, span: Statement['span']): Statement {
    const last = node.finallyBlock();
    return {
        kind: 'Try',
        body: buildBlock(node.block()),
        catches: node.catchClause_list().map(buildCatch),
        finally: last ? buildBlock(last.block()) : null,
        span,
    };
}

function buildCatch(node: CatchClauseContext): Catch {
    const type = node.qualifiedName();
    return {
        type: plainReference(qualifiedName(type), placeOf(type)),
        name: identifier(node.id()),
        body: buildBlock(node.block()),
        span: placeOf(node),
    };
}

/** What the six DML statements have in common. */
interface DmlNode {
    accessLevel(): AccessLevelContext;
    expression_list?(): ExpressionContext[];
    expression?(i: number): ExpressionContext;
    qualifiedName?(): QualifiedNameContext;
}

function dml(node: StatementContext, span: Statement['span']): Statement {
    const forms: [DmlOperation, unknown][] = [
        ['insert', node.insertStatement()],
        ['update', node.updateStatement()],
        ['upsert', node.upsertStatement()],
        ['delete', node.deleteStatement()],
        ['undelete', node.undeleteStatement()],
        ['merge', node.mergeStatement()],
    ];
    const form = forms.find(([, statement]) => statement !== null && statement !== undefined);
    if (!form) {
        throw new Error(`No statement: ${node.getText()}`);
    }
    const [operation, statement] = form as [DmlOperation, DmlNode];
    const [records, second] = statement.expression_list
        ? statement.expression_list()
        : [(statement as unknown as { expression(): ExpressionContext }).expression()];
    const externalId = statement.qualifiedName?.();
    const level = statement.accessLevel();
    return {
        kind: 'Dml',
        operation,
        records: buildExpression(records),
        second: second ? buildExpression(second) : null,
        externalIdField: externalId ? qualifiedName(externalId) : null,
        mode: level ? (level.USER() ? 'user' : 'system') : null,
        span,
    };
}
