/** Tree -> plan: names are looked up, permissions checked, SQL written. */
import type { ObjectType } from '../../schema/model.ts';
import { isStored } from '../../store/table.ts';
import { NotEmulatedError } from '../../text/not-emulated.ts';
import { SoqlError } from '../error.ts';
import type { Expression, Literal, OrderItem, Path, Query } from '../syntax/tree.ts';
import { AggregateSelect } from './aggregate.ts';
import { Conditions } from './condition.ts';
import { elementsOf } from './constant.ts';
import { Expressions, folded, isAggregateCall, placesOf, type Typed } from './expression.ts';
import { build, joinFragments, raw, value, type Fragment } from './fragment.ts';
import * as messages from './messages.ts';
import { refuseOwnerShares } from './owner-shares.ts';
import type { Plan } from './plan.ts';
import { rowCondition } from './row-access.ts';
import { RowSelect } from './row-select.ts';
import { Scope } from './scope.ts';
import { UNKNOWN, type PlanSettings } from './settings.ts';

const MAXIMUM_OFFSET = 2000;

/** Objects that every org has rows of, and that the local org writes none of: no rows would be a wrong answer. */
const WITHOUT_ROWS = new Set([
    'AppMenuItem',
    'FiscalYearSettings',
    'Period',
    'PermissionSetLicense',
    'UserPreference',
]);

/** Plans one query, with its child queries and semi-joins. */
export class Planner {
    readonly settings: PlanSettings;
    /** Objects whose tables the plan reads. */
    readonly objects = new Set<ObjectType>();
    private aliases = 0;

    constructor(settings: PlanSettings) {
        this.settings = settings;
    }

    /** @throws SoqlError with Salesforce's text for a query it refuses */
    plan(query: Query): Plan {
        const object = this.objectOf(query);
        const parts = this.parts(query, object);
        const [first] = query.select;
        const isCount = first.kind === 'expression' && isBareCount(first.expression);
        if (isCount && query.select.length === 1 && query.groupBy.length === 0) {
            return { kind: 'count', object, sql: this.countSql(query, parts) };
        }
        if (
            query.groupBy.length > 0 ||
            query.select.some((item) => item.kind === 'expression' && isAggregateCall(item.expression))
        ) {
            return new AggregateSelect(query, parts, this).plan();
        }
        if (query.having !== null) {
            throw new SoqlError(
                'MALFORMED_QUERY',
                'HAVING clause is only supported with GROUP BY',
                query.having,
            );
        }
        return new RowSelect(query, parts, this).plan();
    }

    /** Scope and helpers of a query on an object. */
    parts(query: Query, object: ObjectType): QueryParts {
        const scope = new Scope(
            object,
            this.settings.schema,
            query.aliases,
            () => `t${this.aliases++}`,
            (joined) => this.objects.add(joined),
        );
        const expressions = new Expressions(scope, this.settings);
        const conditions = new Conditions(expressions, (inner, left) => this.semiJoin(inner, left));
        return { object, scope, expressions, conditions };
    }

    private objectOf(query: Query): ObjectType {
        const name = query.from.names.at(-1) ?? '';
        return this.readableObject(name, query.from);
    }

    /** An object that a query may name. */
    readableObject(name: string, at: Path): ObjectType {
        const object = this.settings.schema.object(name);
        if (object === undefined || !object.queryable) {
            throw new SoqlError('INVALID_TYPE', messages.unknownObject(name), at);
        }
        const { fields, enforced } = this.settings;
        if (fields !== null && !fields.canReadObject(object.apiName)) {
            const message = enforced ? messages.INSECURE : messages.unknownObject(object.apiName);
            throw new SoqlError(enforced ? 'INVALID_FIELD' : 'INVALID_TYPE', message, at);
        }
        this.objects.add(object);
        if (!isStored(object) || WITHOUT_ROWS.has(object.apiName)) {
            throw new NotEmulatedError(`SOQL: queries on ${object.apiName}`);
        }
        return object;
    }

    /** Conditions of WHERE, of the recycle bin, of the scope and of sharing; null where there are none. */
    where(query: Query, parts: QueryParts, further: readonly Fragment[] = []): Fragment | null {
        refuseOwnerShares(query, parts.object, this.settings.bind);
        const { alias } = parts.scope.root;
        const all: Fragment[] = [...further];
        if (query.where !== null) {
            all.push(parts.conditions.of(query.where));
        }
        if (!this.settings.deleted && !query.allRows) {
            all.push(raw(`${alias}."IsDeleted" = 0`));
        }
        const scope = this.scopeCondition(query, parts);
        const sharing =
            this.settings.rows === null ? null : rowCondition(this.settings.rows(parts.object), alias);
        all.push(...[scope, sharing].filter((fragment) => fragment !== null));
        return all.length === 0 ? null : joinFragments(all, ' AND ');
    }

    private scopeCondition(query: Query, parts: QueryParts): Fragment | null {
        const name = query.scope?.toLowerCase() ?? 'everything';
        if (name === 'everything') {
            return null;
        }
        if (name !== 'mine') {
            throw new NotEmulatedError(`SOQL: USING SCOPE ${query.scope}`);
        }
        const owner = parts.object.fields.get('ownerid');
        if (owner === undefined) {
            throw new SoqlError(
                'MALFORMED_QUERY',
                `Scope 'Mine' is not supported for ${parts.object.apiName}`,
                query,
            );
        }
        return build(`${parts.scope.root.alias}."OwnerId" = $`, value(this.settings.userId));
    }

    orderBy(items: readonly OrderItem[], expressions: Expressions): Fragment | null {
        if (items.length === 0) {
            return null;
        }
        const parts = items.map((item) => {
            const typed = expressions.of(item.expression, 'order');
            if (typed.field !== null && !typed.isAggregate && !typed.field.sortable) {
                throw new SoqlError('INVALID_FIELD', messages.notSorted(typed.field.apiName), item);
            }
            return build(`$ ${direction(item)}`, sortKey(typed));
        });
        return joinFragments(parts, ', ');
    }

    /** Number of LIMIT or OFFSET; null where there is none or it is not known yet. */
    count(literal: Literal | null, clause: 'LIMIT' | 'OFFSET'): number | null {
        if (literal === null) {
            return null;
        }
        const number = literal.kind === 'number' ? Number(literal.text) : this.boundCount(literal, clause);
        if (clause === 'OFFSET' && number !== null && number > MAXIMUM_OFFSET) {
            throw new SoqlError(
                'NUMBER_OUTSIDE_VALID_RANGE',
                `Maximum SOQL offset allowed is ${MAXIMUM_OFFSET}`,
                literal,
            );
        }
        return number;
    }

    private boundCount(literal: Literal, clause: string): number | null {
        const bound = literal.kind === 'bind' ? this.settings.bind(literal.name) : null;
        if (bound === UNKNOWN) {
            return null;
        }
        const [number] = elementsOf(bound);
        if ((typeof number !== 'number' && typeof number !== 'bigint') || number < 0) {
            throw new SoqlError(
                'MALFORMED_QUERY',
                `Invalid value for ${clause}: it must be a number that is not negative`,
                literal,
            );
        }
        return Number(number);
    }

    /** ` LIMIT ? OFFSET ?` */
    window(query: Query): Fragment {
        const limit = this.count(query.limit, 'LIMIT');
        const offset = this.count(query.offset, 'OFFSET');
        if (limit === null && offset === null) {
            return raw('');
        }
        return raw(' LIMIT ? OFFSET ?', [limit ?? -1, offset ?? 0]);
    }

    private countSql(query: Query, parts: QueryParts): Fragment {
        if (query.orderBy.length > 0) {
            throw new SoqlError('MALFORMED_QUERY', messages.mustBeGrouped('Id'), query.orderBy[0]);
        }
        const where = this.where(query, parts);
        const window = this.window(query);
        const from = raw(parts.scope.from());
        const condition = where === null ? raw('') : build(' WHERE $', where);
        return window.text === ''
            ? build('SELECT COUNT(*) FROM $$', from, condition)
            : build('SELECT COUNT(*) FROM (SELECT 1 FROM $$$)', from, condition, window);
    }

    /** `SELECT AccountId FROM Contact …` on the right of IN. */
    private semiJoin(query: Query, left: Typed): Fragment {
        const [item] = query.select;
        if (query.select.length !== 1 || item.kind !== 'expression') {
            throw new SoqlError('MALFORMED_QUERY', 'The inner select must have exactly one field', query);
        }
        if (left.kind !== 'id') {
            throw new SoqlError(
                'MALFORMED_QUERY',
                `The left operand field in the where expression for outer query should be an id field, cannot use: '${left.name}'`,
                query,
            );
        }
        const parts = this.parts(query, this.objectOf(query));
        const selected = parts.expressions.of(item.expression, 'select');
        if (selected.kind !== 'id') {
            throw new SoqlError(
                'MALFORMED_QUERY',
                `The selected field '${selected.name}' in the subquery and the left operand field in the where expression in the outer query '${left.name}' should point to the same object type`,
                item,
            );
        }
        const where = this.where(query, parts);
        const order = this.orderBy(query.orderBy, parts.expressions);
        const tail = [
            where === null ? raw('') : build(' WHERE $', where),
            order === null ? raw('') : build(' ORDER BY $', order),
            this.window(query),
        ];
        return build('SELECT $ FROM $$', selected.sql, raw(parts.scope.from()), joinFragments(tail, ''));
    }
}

export interface QueryParts {
    readonly object: ObjectType;
    readonly scope: Scope;
    readonly expressions: Expressions;
    readonly conditions: Conditions;
}

export function direction(item: OrderItem): string {
    return `${item.descending ? 'DESC' : 'ASC'} NULLS ${item.nulls.toUpperCase()}`;
}

/** What rows are sorted by: picklists by the order of their values, text without regard to case and accents. */
export function sortKey(typed: Typed): Fragment {
    const places = typed.isAggregate ? null : placesOf(typed);
    if (places !== null) {
        return build('soql_place($, $)', typed.sql, value(places));
    }
    return typed.kind === 'text' ? build('soql_sort_key($)', typed.sql) : folded(typed);
}

function isBareCount(expression: Expression): boolean {
    return (
        expression.kind === 'call' &&
        expression.name.toUpperCase() === 'COUNT' &&
        expression.arguments.length === 0
    );
}
