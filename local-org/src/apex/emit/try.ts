import type { BoundStatement } from '../bind/bound.ts';
import type { LineWriter } from './line-writer.ts';
import type { Scope } from './scope.ts';
import { emitBody } from './statement.ts';

type Try = Extract<BoundStatement, { kind: 'Try' }>;

/** LimitException and refusals of the local org pass by every catch and every finally. */
export function emitTry(statement: Try, scope: Scope, out: LineWriter): void {
    const number = scope.blockNumber();
    if (statement.finally === null) return emitCatches(statement, number, scope, out);
    const skip = `$f${number}`;
    out.write(`{let ${skip}=false;try{`);
    if (statement.catches.length === 0) emitBody(statement.body, scope, out);
    else emitCatches(statement, number, scope, out);
    out.write(
        `}catch($z${number}){${skip}=$.isUncatchable($z${number});throw $z${number};}finally{if(!${skip})`,
    );
    emitBody(statement.finally, scope, out);
    out.write('}}');
}

function emitCatches(statement: Try, number: number, scope: Scope, out: LineWriter): void {
    const thrown = `$x${number}`;
    out.write('try');
    emitBody(statement.body, scope, out);
    out.write(`catch($y${number}){const ${thrown}=$.caught($y${number});`);
    for (const clause of statement.catches) {
        out.at(clause.span.line);
        out.write(`if($.isInstance(${thrown},${scope.pool.type(clause.type)}))`);
        const mark = scope.enter();
        scope.declare(clause.local);
        emitBody(clause.body, scope, out, `let ${clause.local.jsName}=${thrown};`);
        scope.leave(mark);
        out.write('else ');
    }
    out.write(`throw ${thrown};}`);
}
