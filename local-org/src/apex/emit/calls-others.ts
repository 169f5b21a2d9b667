import type { BoundBlock } from '../bind/bound.ts';
import type { TypeSymbol } from '../bind/symbols.ts';
import { visitExpressions } from './visit.ts';

/** True when the body calls a method or constructor of another user class, or may. */
export function callsOthers(body: BoundBlock, own: TypeSymbol): boolean {
    let found = false;
    visitExpressions(body, (expression) => {
        if (expression.kind === 'Call' && expression.how !== 'platform' && expression.method.owner !== own)
            found = true;
        if (expression.kind === 'New' && expression.type.kind === 'class' && expression.type.symbol !== own) {
            found ||= expression.type.symbol.origin === 'user';
        }
    });
    return found;
}
