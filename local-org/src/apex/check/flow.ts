/**
 * Where control can go: statements that can never run, and methods that can end without a value.
 * Runs after the body is bound and changes nothing; at most one report per block.
 */
import type { Statement } from '../syntax/ast.ts';
import { problems } from '../bind/problems.ts';
import type { Unit } from '../bind/unit.ts';

/**
 * Reports the first unreachable statement of each block.
 * @return true when the statements can end without `return` or `throw`
 */
export function checkFlow(statements: readonly Statement[], unit: Unit): boolean {
    let normal = true;
    let reported = false;
    for (const statement of statements) {
        if (!normal && !reported) {
            unit.report(statement.span, problems.unreachable());
            reported = true;
        }
        normal = endsNormally(statement, unit) && normal;
    }
    return normal;
}

/** Loops and jumps out of them count as ending normally, as Salesforce counts them. */
function endsNormally(statement: Statement, unit: Unit): boolean {
    switch (statement.kind) {
        case 'Return':
        case 'Throw':
            return false;
        case 'Block':
            return checkFlow(statement.statements, unit);
        case 'If': {
            const then = endsNormally(statement.then, unit);
            const otherwise = statement.otherwise ? endsNormally(statement.otherwise, unit) : true;
            return then || otherwise;
        }
        case 'While':
        case 'DoWhile':
        case 'For':
        case 'ForEach':
            endsNormally(statement.body, unit);
            return true;
        case 'Switch': {
            const branches = statement.whens.map((when) => checkFlow(when.body.statements, unit));
            return branches.includes(true) || !statement.whens.some((when) => when.isElse);
        }
        case 'Try': {
            const body = checkFlow(statement.body.statements, unit);
            const catches = statement.catches.map((one) => checkFlow(one.body.statements, unit));
            const last = statement.finally ? checkFlow(statement.finally.statements, unit) : true;
            return (body || catches.includes(true)) && last;
        }
        case 'RunAs':
            return checkFlow(statement.body.statements, unit);
        default:
            return true;
    }
}
