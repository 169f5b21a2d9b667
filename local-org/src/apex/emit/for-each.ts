import type { BoundStatement } from '../bind/bound.ts';
import { emitExpression } from './expression.ts';
import type { LineWriter } from './line-writer.ts';
import type { Scope } from './scope.ts';
import { emitLoopBody } from './statement.ts';

type ForEach = Extract<BoundStatement, { kind: 'ForEach' }>;

/** At the head of each round of a loop. */
export const TICK = 'if(++$t.rounds>1000)$.tick();';

/** Lists and sets are locked while the loop runs; iterables are asked through their iterator. */
export function emitForEach(statement: ForEach, scope: Scope, out: LineWriter): void {
    const number = scope.blockNumber();
    const source = emitExpression(statement.source, scope);
    const mark = scope.enter();
    scope.declare(statement.local);
    emitWalk(statement, source, number, scope, out);
    scope.leave(mark);
}

function emitWalk(statement: ForEach, source: string, number: number, scope: Scope, out: LineWriter): void {
    const from = `$s${number}`;
    const at = `$i${number}`;
    const name = statement.local.jsName;
    switch (statement.over) {
        case 'list':
        case 'soqlRows':
            out.write(`{const ${from}=$.n(${source});${from}.iterating++;try{`);
            out.write(`for(let ${at}=0;${at}<${from}.items.length;${at}++)`);
            emitLoopBody(statement.body, scope, out, `let ${name}=${from}.items[${at}];`);
            return out.write(`}finally{${from}.iterating--}}`);
        case 'set':
            out.write(`{const ${from}=$.n(${source});${from}.iterating++;try{for(const ${at} of ${from})`);
            emitLoopBody(statement.body, scope, out, `let ${name}=${at};`);
            return out.write(`}finally{${from}.iterating--}}`);
        case 'soqlChunks':
            out.write(`for(const ${at} of $.chunks(${source}))`);
            return emitLoopBody(statement.body, scope, out, `let ${name}=${at};`);
        case 'iterable':
            out.write(`{const ${from}=$.iterator(${source});while(${from}.hasnext$0()===true)`);
            emitLoopBody(statement.body, scope, out, `let ${name}=${from}.next$0();`);
            return out.write('}');
        default:
            return statement.over satisfies never;
    }
}
