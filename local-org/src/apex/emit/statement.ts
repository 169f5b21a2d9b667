/** Statements as JavaScript, each on the line of its source. */
import type { BoundBlock, BoundExpression, BoundStatement, BoundWhen } from '../bind/bound.ts';
import { assign, step } from './assignment.ts';
import { emitCondition, emitExpression } from './expression.ts';
import type { LineWriter } from './line-writer.ts';
import { emitForEach, TICK } from './for-each.ts';
import type { Scope } from './scope.ts';
import { emitTry } from './try.ts';

type Of<K extends BoundStatement['kind']> = Extract<BoundStatement, { kind: K }>;

/** An expression whose value nobody wants. */
export function emitEffect(expression: BoundExpression, scope: Scope): string {
    if (expression.kind === 'Assign') return assign(expression, scope, false);
    if (expression.kind === 'Step') return step(expression, scope, false);
    return emitExpression(expression, scope);
}

export function emitStatements(block: BoundBlock, scope: Scope, out: LineWriter): void {
    const mark = scope.enter();
    for (const statement of block.statements) emitStatement(statement, scope, out);
    scope.leave(mark);
}
/** Braces around one statement or a block. */
export function emitBody(statement: BoundStatement, scope: Scope, out: LineWriter, head = ''): void {
    out.write(`{${head}`);
    if (statement.kind === 'Block') emitStatements(statement, scope, out);
    else emitStatement(statement, scope, out);
    out.write('}');
}

/** Counts the line as executable and as run. */
function mark(line: number, scope: Scope): string {
    scope.lines.add(line);
    return `k[${line}]=1;`;
}

export function emitStatement(statement: BoundStatement, scope: Scope, out: LineWriter): void {
    if (statement.kind === 'Block') return emitBody(statement, scope, out);
    out.at(statement.span.line);
    if (statement.kind !== 'Try') out.write(mark(statement.span.line, scope));
    switch (statement.kind) {
        case 'LocalDeclaration': {
            const value = statement.value === null ? 'null' : emitExpression(statement.value, scope);
            scope.declare(statement.local);
            return out.write(`let ${statement.local.jsName}=${value};`);
        }
        case 'Expression':
            return out.write(`${emitEffect(statement.expression, scope)};`);
        case 'If':
            return emitIf(statement, scope, out);
        case 'While':
            out.write(`while(${emitCondition(statement.condition, scope)})`);
            return emitLoopBody(statement.body, scope, out);
        case 'DoWhile':
            out.write('do');
            emitLoopBody(statement.body, scope, out);
            return out.write(`while(${emitCondition(statement.condition, scope)});`);
        case 'For':
            return emitFor(statement, scope, out);
        case 'ForEach':
            return emitForEach(statement, scope, out);
        case 'Switch':
            return emitSwitch(statement, scope, out);
        case 'Try':
            return emitTry(statement, scope, out);
        case 'Return':
            return out.write(emitReturn(statement.value, scope));
        case 'Throw':
            return out.write(`throw $.thrown(${emitExpression(statement.value, scope)});`);
        case 'Break':
        case 'Continue':
            if (scope.runAsDepth > 0 && scope.loopDepth === 0)
                return out.write(`return{jump:"${statement.kind}"};`);
            return out.write(statement.kind === 'Break' ? 'break;' : 'continue;');
        case 'RunAs':
            return emitRunAs(statement, scope, out);
        case 'Dml':
            return out.write(emitDml(statement, scope));
        default:
            return statement satisfies never;
    }
}

function emitIf(statement: Of<'If'>, scope: Scope, out: LineWriter): void {
    out.write(`if(${emitCondition(statement.condition, scope)})`);
    emitBody(statement.then, scope, out);
    if (statement.otherwise === null) return;
    out.write('else');
    emitBody(statement.otherwise, scope, out);
}

/** The body of a loop; each round is counted, so that one without end runs into the CPU limit. */
export function emitLoopBody(body: BoundStatement, scope: Scope, out: LineWriter, head = ''): void {
    scope.loopDepth++;
    emitBody(body, scope, out, TICK + head);
    scope.loopDepth--;
}

function emitFor(statement: Of<'For'>, scope: Scope, out: LineWriter): void {
    out.write('{');
    const mark = scope.enter();
    for (const init of statement.init) {
        if (init.kind === 'LocalDeclaration') {
            const value = init.value === null ? 'null' : emitExpression(init.value, scope);
            scope.declare(init.local);
            out.write(`let ${init.local.jsName}=${value};`);
        } else {
            emitStatement(init, scope, out);
        }
    }
    const condition = statement.condition === null ? '' : emitCondition(statement.condition, scope);
    const update = statement.update.map((expression) => emitEffect(expression, scope)).join(',');
    out.write(`for(;${condition};${update})`);
    emitLoopBody(statement.body, scope, out);
    scope.leave(mark);
    out.write('}');
}

/** Cases never fall through, and `break` means the loop around: an if-chain. */
function emitSwitch(statement: Of<'Switch'>, scope: Scope, out: LineWriter): void {
    const value = `$v${scope.blockNumber()}`;
    out.write(`{const ${value}=${emitExpression(statement.value, scope)};`);
    statement.whens.forEach((when, index) => {
        out.at(when.span.line);
        out.write(`${index === 0 ? '' : 'else '}if(${matches(when, value, scope)})`);
        const { typeCase } = when;
        emitBody(when.body, scope, out, typeCase === null ? '' : `let ${typeCase.local.jsName}=${value};`);
    });
    if (statement.otherwise !== null) {
        if (statement.whens.length > 0) out.write('else');
        emitBody(statement.otherwise, scope, out);
    }
    out.write('}');
}
function matches(when: BoundWhen, value: string, scope: Scope): string {
    if (when.typeCase !== null) return `$.isInstance(${value},${scope.pool.type(when.typeCase.type)})`;
    return when.values.map((constant) => `${value}===${emitExpression(constant, scope)}`).join('||');
}

function emitReturn(value: BoundExpression | null, scope: Scope): string {
    const code = value === null ? (scope.returnThis ? 'this' : '') : emitExpression(value, scope);
    if (scope.runAsDepth > 0) return `return{value:${code === '' ? 'undefined' : code}};`;
    return code === '' ? 'return;' : `return ${code};`;
}

function emitRunAs(statement: Of<'RunAs'>, scope: Scope, out: LineWriter): void {
    const left = `$r${scope.blockNumber()}`;
    const loops = scope.loopDepth;
    out.write(`{const ${left}=$.runAs(${emitExpression(statement.user, scope)},()=>`);
    scope.runAsDepth++;
    scope.loopDepth = 0;
    emitBody(statement.body, scope, out);
    scope.runAsDepth--;
    scope.loopDepth = loops;
    out.write(`);if(${left}!==undefined){`);
    if (scope.runAsDepth > 0 && loops === 0) {
        out.write(`return ${left};`);
    } else {
        if (loops > 0) out.write(`if(${left}.jump==="Break")break;if(${left}.jump==="Continue")continue;`);
        out.write(`return ${scope.runAsDepth > 0 ? left : `${left}.value`};`);
    }
    out.write('}}');
}

function emitDml(statement: Of<'Dml'>, scope: Scope): string {
    const facts = {
        operation: statement.operation,
        externalIdField: statement.externalIdField,
        mode: statement.mode,
    };
    const second = statement.second === null ? 'null' : emitExpression(statement.second, scope);
    return `$.dml(${scope.caller},${JSON.stringify(facts)},${emitExpression(statement.records, scope)},${second});`;
}
