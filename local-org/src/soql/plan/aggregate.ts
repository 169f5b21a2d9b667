/** Queries whose rows are AggregateResult: aggregate functions and GROUP BY, also ROLLUP and CUBE. */
import { readExpression } from '../../store/column.ts';
import type { StorageValue } from '../../store/database.ts';
import type { QueryColumn } from '../result.ts';
import { SoqlError } from '../error.ts';
import type { Call, OrderItem, Path, Query, SelectItem } from '../syntax/tree.ts';
import { Conditions } from './condition.ts';
import { folded, isAggregateCall, type Typed } from './expression.ts';
import { build, joinFragments, raw, type Fragment } from './fragment.ts';
import * as messages from './messages.ts';
import type { AggregatePlan } from './plan.ts';
import { direction, sortKey, type Planner, type QueryParts } from './planner.ts';
import { readAverage, readerOf } from './record-plan.ts';

type Output = SelectItem & { kind: 'expression' };
type Read = (value: StorageValue) => unknown;

interface Group {
    readonly key: string;
    readonly sql: Fragment;
}

export class AggregateSelect {
    private readonly query: Query;
    private readonly parts: QueryParts;
    private readonly planner: Planner;
    private readonly groups: readonly Group[];

    constructor(query: Query, parts: QueryParts, planner: Planner) {
        this.query = query;
        this.parts = parts;
        this.planner = planner;
        this.groups = query.groupBy.map((item) => this.group(item));
    }

    plan(): AggregatePlan {
        const items = this.query.select.map((item) => {
            if (item.kind !== 'expression') {
                throw new SoqlError(
                    'MALFORMED_QUERY',
                    'Grouped query cannot use child relationships in the SELECT list',
                    item,
                );
            }
            return item;
        });
        let unnamed = 0;
        const names = items.map((item) => item.alias ?? this.ownName(item) ?? `expr${unnamed++}`);
        names.forEach((name, i) => {
            if (names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) !== i) {
                throw new SoqlError('MALFORMED_QUERY', messages.duplicateAlias(name), items[i]);
            }
        });
        const where = this.planner.where(this.query, this.parts);
        const sets = this.groupingSets().map((set) => this.selectFor(set, items, where));
        const order = this.query.orderBy.map((item, i) => `o${i} ${direction(item)}`).join(', ');
        const outputNames = items.map((_, i) => `c${i}`).join(', ');
        const sql = build(
            `SELECT ${outputNames} FROM ($)${order === '' ? '' : ` ORDER BY ${order}`}$`,
            joinFragments(sets, ' UNION ALL '),
            this.planner.window(this.query),
        );
        const outputs = items.map((item, index) => ({
            name: names[index],
            index,
            read: this.readerFor(item),
        }));
        const columns = items.map((item, i): QueryColumn => {
            const isField = item.expression.kind === 'path';
            const displayName = isField
                ? names[i]
                : `${(item.expression as Call).name.toUpperCase()}(${argumentText(item.expression as Call)})`;
            return { name: names[i], displayName, aggregate: !isField, joinColumns: [] };
        });
        return { kind: 'aggregate', object: this.parts.object, sql, outputs, columns };
    }

    /** Name of an output without alias: fields have theirs, functions are numbered. */
    private ownName(item: Output): string | null {
        return item.expression.kind === 'path'
            ? this.parts.expressions.path(item.expression, 'select').name
            : null;
    }

    /** Which groups each part of the result keeps: all of them, or for ROLLUP and CUBE fewer and fewer. */
    private groupingSets(): (readonly Group[])[] {
        const { groups } = this;
        switch (this.query.grouping) {
            case 'plain':
                return [groups];
            case 'rollup':
                return groups.map((_, i) => groups.slice(0, groups.length - i)).concat([[]]);
            case 'cube':
                return Array.from({ length: 2 ** groups.length }, (_, mask) =>
                    groups.filter((_g, i) => (mask & (1 << i)) === 0),
                );
        }
    }

    private selectFor(set: readonly Group[], items: readonly Output[], where: Fragment | null): Fragment {
        const outputs = items.map((item, i) => build(`$ AS c${i}`, this.outputSql(item, set)));
        const orders = this.query.orderBy.map((item, i) => build(`$ AS o${i}`, this.orderSql(item, set)));
        const select = joinFragments([...outputs, ...orders], ', ');
        const having = this.query.having === null ? null : this.having(this.query.having);
        const tail = [
            where === null ? raw('') : build(' WHERE $', where),
            set.length === 0
                ? raw('')
                : build(
                      ' GROUP BY $',
                      joinFragments(
                          set.map((group) => group.sql),
                          ', ',
                      ),
                  ),
            having === null ? raw('') : build(' HAVING $', having),
        ];
        return build('SELECT $ FROM $$', select, raw(this.parts.scope.from()), joinFragments(tail, ''));
    }

    private outputSql(item: Output, set: readonly Group[]): Fragment {
        const { expression } = item;
        if (expression.kind === 'call' && expression.name.toUpperCase() === 'GROUPING') {
            return raw(
                set.some((group) => group.key === this.keyOf(expression.arguments[0] as Path)) ? '0' : '1',
            );
        }
        if (isAggregateCall(expression)) {
            return this.aggregateSql(expression as Call);
        }
        const key = this.groupKey(expression);
        if (key === null) {
            const name = expression.kind === 'path' ? expression.names.join('.') : expression.name;
            throw new SoqlError('MALFORMED_QUERY', messages.mustBeGrouped(name), expression);
        }
        if (!set.some((group) => group.key === key)) {
            return raw('NULL');
        }
        const typed = this.parts.expressions.of(expression, 'select');
        return build(readExpression(typed.kind, '$'), typed.sql);
    }

    private aggregateSql(call: Call): Fragment {
        if (call.name.toUpperCase() === 'AVG') {
            const argument = this.parts.expressions.of(call.arguments[0], 'select');
            return build(`CAST(SUM($) AS TEXT) || '/' || COUNT($)`, argument.sql, argument.sql);
        }
        const typed = this.parts.expressions.of(call, 'select');
        return build(readExpression(typed.kind, '$'), typed.sql);
    }

    private readerFor(item: Output): Read {
        const { expression } = item;
        if (expression.kind === 'call' && expression.name.toUpperCase() === 'AVG') {
            return readAverage(this.parts.expressions.of(expression.arguments[0], 'select').scale);
        }
        if (expression.kind === 'call' && expression.name.toUpperCase() === 'GROUPING') {
            return Number;
        }
        return readerOf(this.parts.expressions.of(expression, 'select'));
    }

    private orderSql(item: OrderItem, set: readonly Group[]): Fragment {
        const { expression } = item;
        if (isAggregateCall(expression)) {
            return this.parts.expressions.of(expression, 'order').sql;
        }
        const key = this.keyOf(expression);
        if (!this.groups.some((group) => group.key === key)) {
            const name = expression.kind === 'path' ? expression.names.join('.') : expression.name;
            throw new SoqlError(
                'MALFORMED_QUERY',
                `Ordered field must be grouped or aggregated: ${name}`,
                item,
            );
        }
        return set.some((group) => group.key === key)
            ? sortKey(this.parts.expressions.of(expression, 'order'))
            : raw('NULL');
    }

    private having(having: NonNullable<Query['having']>): Fragment {
        const conditions = new Conditions(this.parts.expressions, () => {
            throw new SoqlError('MALFORMED_QUERY', 'HAVING cannot contain a subquery', having);
        });
        return conditions.of(having);
    }

    private group(item: Path | Call): Group {
        const typed: Typed = this.parts.expressions.of(item, 'group');
        if (typed.isAggregate) {
            throw new SoqlError('MALFORMED_QUERY', messages.notGrouped(typed.name), item);
        }
        if (typed.field !== null && !typed.field.groupable) {
            throw new SoqlError('INVALID_FIELD', messages.notGrouped(typed.field.apiName), item);
        }
        return { key: this.keyOf(item), sql: folded(typed) };
    }

    /** Key of the group that an expression shows: its own, or that of the date field it is a part of. */
    private groupKey(expression: Path | Call): string | null {
        const key = this.keyOf(expression);
        if (this.groups.some((group) => group.key === key)) {
            return key;
        }
        const argument = expression.kind === 'call' ? expression.arguments[0] : undefined;
        const ofDate =
            argument?.kind === 'path' && this.parts.expressions.path(argument, 'select').kind === 'date'
                ? this.keyOf(argument)
                : null;
        return ofDate !== null && this.groups.some((group) => group.key === ofDate) ? ofDate : null;
    }

    /** Expressions are the same when they read the same. */
    private keyOf(expression: Path | Call): string {
        if (expression.kind === 'path') {
            return this.parts.scope.namesOf(expression).join('.').toLowerCase();
        }
        const parts = expression.arguments.map((argument) =>
            argument.kind === 'path' || argument.kind === 'call'
                ? this.keyOf(argument)
                : JSON.stringify(argument),
        );
        return `${expression.name.toLowerCase()}(${parts.join(',')})`;
    }
}

function argumentText(call: Call): string {
    return call.arguments
        .map((argument) => (argument.kind === 'path' ? argument.names.join('.') : ''))
        .join(', ');
}
