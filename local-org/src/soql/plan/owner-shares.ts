/** Shares that every record has for its owner are not kept as rows: a query that would show them is refused. */
import type { ObjectType } from '../../schema/model.ts';
import { NotEmulatedError } from '../../text/not-emulated.ts';
import type { Condition, Literal, Query } from '../syntax/tree.ts';

/** @throws NotEmulatedError unless the query holds to shares of other causes, or to shares by their ids */
export function refuseOwnerShares(query: Query, object: ObjectType, bind: (name: string) => unknown): void {
    if (object.kind === 'share' && !operands(query.where).some((one) => leavesOwnersOut(one, bind))) {
        throw new NotEmulatedError(`SOQL: ${object.apiName} without a RowCause other than Owner`);
    }
}

function operands(where: Condition | null): readonly Condition[] {
    if (where === null) {
        return [];
    }
    return where.kind === 'and' ? where.operands.flatMap(operands) : [where];
}

function leavesOwnersOut(condition: Condition, bind: (name: string) => unknown): boolean {
    if (condition.kind !== 'comparison' || condition.left.kind !== 'path') {
        return false;
    }
    const { operator, right } = condition;
    const field = condition.left.names.at(-1)?.toLowerCase();
    if (right.kind === 'query') {
        return false;
    }
    const only = operator === '=' || operator === 'IN';
    if (field === 'id') {
        return only;
    }
    const texts = (right.kind === 'list' ? right.items : [right]).flatMap((item) => textsOf(item, bind));
    const namesOwner = texts.some((text) => text.toLowerCase() === 'owner');
    return field === 'rowcause' && (only ? !namesOwner : /^(!=|NOT IN)$/.test(operator) && namesOwner);
}

function textsOf(item: Literal, bind: (name: string) => unknown): string[] {
    if (item.kind === 'string') {
        return [item.value];
    }
    const bound = item.kind === 'bind' ? bind(item.name) : null;
    if (typeof bound === 'string') {
        return [bound];
    }
    const many = typeof bound === 'object' && bound !== null && Symbol.iterator in bound;
    return many ? [...(bound as Iterable<unknown>)].map(String) : [];
}
