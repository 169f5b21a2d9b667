/** Queries whose rows are records. */
import type { ObjectType } from '../../schema/model.ts';
import { decode, readExpression } from '../../store/column.ts';
import { quote } from '../../store/database.ts';
import type { QueryColumn } from '../result.ts';
import { SoqlError } from '../error.ts';
import type { Call, Path, Query, SelectItem } from '../syntax/tree.ts';
import type { Typed } from './expression.ts';
import { build, joinFragments, raw, value, type Fragment } from './fragment.ts';
import * as messages from './messages.ts';
import type { ChildPlan, RowPlan } from './plan.ts';
import type { Planner, QueryParts } from './planner.ts';
import { RecordPlan, readerOf } from './record-plan.ts';
import type { Place } from './scope.ts';

type TypeOf = SelectItem & { kind: 'typeof' };

interface DraftColumn {
    readonly name: string;
    readonly displayName: string;
    readonly aggregate: boolean;
    readonly joinColumns: DraftColumn[];
}

const MAXIMUM_FIELDS_ROWS = 200;

export class RowSelect {
    private readonly query: Query;
    private readonly parts: QueryParts;
    private readonly planner: Planner;
    private readonly expressions: QueryParts['expressions'];
    private readonly selected: Fragment[] = [];
    private readonly indexes = new Map<string, number>();
    private readonly children: ChildPlan[] = [];
    private readonly columns: DraftColumn[] = [];
    private readonly record: RecordPlan;
    private unnamed = 0;

    constructor(query: Query, parts: QueryParts, planner: Planner) {
        this.query = query;
        this.parts = parts;
        this.planner = planner;
        this.expressions = parts.expressions;
        const { root } = parts.scope;
        this.record = new RecordPlan([root.object], this.column(raw(`${root.alias}."Id"`)));
    }

    plan(): RowPlan {
        const { query, parts, planner } = this;
        this.selectAll();
        const where = planner.where(query, parts);
        const order = planner.orderBy(query.orderBy, this.expressions);
        const tail = [
            where === null ? raw('') : build(' WHERE $', where),
            build(' ORDER BY $', this.sorting(order)),
            planner.window(query),
        ];
        const select = joinFragments(this.selected, ', ');
        const sql = build('SELECT $ FROM $$', select, raw(parts.scope.from()), joinFragments(tail, ''));
        return this.finish(sql);
    }

    /** The same as a child query: the rows of some parents, LIMIT and OFFSET counted for each of them. */
    childPlan(relationshipName: string, foreignKey: string, parentKey: string): ChildPlan {
        const { query, parts, planner } = this;
        this.selectAll();
        const parent = raw(`${parts.scope.root.alias}.${quote(foreignKey)}`);
        const parentColumn = this.column(parent);
        const where = planner.where(query, parts);
        const order = planner.orderBy(query.orderBy, this.expressions);
        const limit = planner.count(query.limit, 'LIMIT');
        const offset = planner.count(query.offset, 'OFFSET') ?? 0;
        const from = raw(parts.scope.from());
        const sql = (parentIds: readonly string[]): Fragment => {
            const among = build(
                '$ IN (SELECT value FROM json_each($))',
                parent,
                value(JSON.stringify(parentIds)),
            );
            const condition = where === null ? among : build('$ AND $', among, where);
            const sorting = this.sorting(order);
            const select = joinFragments(this.selected, ', ');
            if (limit === null && offset === 0) {
                return build('SELECT $ FROM $ WHERE $ ORDER BY $', select, from, condition, sorting);
            }
            const numbered = joinFragments(
                this.selected.map((fragment, i) => build(`$ AS c${i}`, fragment)),
                ', ',
            );
            const place = build('ROW_NUMBER() OVER (PARTITION BY $ ORDER BY $) AS place', parent, sorting);
            const names = this.selected.map((_, i) => `c${i}`).join(', ');
            const last = limit === null ? Number.MAX_SAFE_INTEGER : offset + limit;
            return build(
                `SELECT ${names} FROM (SELECT $, $ FROM $ WHERE $) WHERE place > $ AND place <= $ ORDER BY place`,
                numbered,
                place,
                from,
                condition,
                value(offset),
                value(last),
            );
        };
        return { relationshipName, plan: this.finish(raw('')), parentColumn, parentKey, sql };
    }

    /** Rows that ORDER BY leaves equal come in the order they were made. */
    private sorting(order: Fragment | null): Fragment {
        const rowid = raw(`${this.parts.scope.root.alias}.rowid`);
        return order === null ? rowid : joinFragments([order, rowid], ', ');
    }

    private finish(sql: Fragment): RowPlan {
        return {
            kind: 'rows',
            object: this.parts.object,
            sql,
            record: this.record,
            children: this.children,
            columns: this.columns as readonly QueryColumn[],
        };
    }

    private selectAll(): void {
        for (const item of this.query.select) {
            if (item.kind === 'query') {
                this.child(item.query);
            } else if (item.kind === 'typeof') {
                this.typeOf(item);
            } else if (item.expression.kind === 'path') {
                if (item.alias !== null) {
                    throw new SoqlError(
                        'MALFORMED_QUERY',
                        `only aggregate expressions use field aliasing`,
                        item,
                    );
                }
                this.field(item.expression);
            } else {
                this.call(item.expression, item.alias);
            }
        }
    }

    /** Index of a result column; the same expression is selected once. */
    private column(fragment: Fragment): number {
        const key = `${fragment.text}\n${JSON.stringify(fragment.parameters.map(String))}`;
        let index = this.indexes.get(key);
        if (index === undefined) {
            index = this.selected.length;
            this.selected.push(fragment);
            this.indexes.set(key, index);
        }
        return index;
    }

    private columnOf(typed: Typed): number {
        return this.column(build(readExpression(typed.kind, '$'), typed.sql));
    }

    private field(path: Path): void {
        const names = this.parts.scope.namesOf(path);
        // For its checks: length of the path, permissions on the way.
        this.expressions.checkWalked(this.parts.scope.follow(path), 'select', path);
        this.fieldAt(this.record, [this.parts.scope.root], names, path, this.columns);
    }

    /** Adds the field at the end of `names`, seen from the record of a plan. */
    private fieldAt(
        plan: RecordPlan,
        places: readonly Place[],
        names: readonly string[],
        at: Path,
        shown: DraftColumn[],
    ): void {
        const [name] = names;
        if (names.length > 1) {
            const step = this.parts.scope.step(places, name, at);
            for (const { place, field } of step.fields) {
                // Apex reads the foreign key of a queried parent, too.
                plan.add(
                    field.apiName,
                    this.column(raw(`${place.alias}.${quote(field.apiName)}`)),
                    (v) => decode(field, v),
                    false,
                );
            }
            const parent = plan.parent(step.relationshipName, () => this.parentPlan(step.places));
            const join = columnNamed(shown, step.relationshipName);
            this.fieldAt(parent, step.places, names.slice(1), at, join.joinColumns);
            return;
        }
        if (this.compound(plan, places, name, at, shown)) {
            return;
        }
        const typed = this.expressions.fieldOf(places, name, at, 'select');
        if (plan.has(typed.name)) {
            throw new SoqlError('INVALID_FIELD', messages.duplicateField(typed.name), at);
        }
        plan.add(typed.name, this.columnOf(typed), readerOf(typed), true);
        shown.push({ name: typed.name, displayName: typed.name, aggregate: false, joinColumns: [] });
    }

    /** Addresses and locations have no value of their own: their parts are read, and what prints them joins these. */
    private compound(
        plan: RecordPlan,
        places: readonly Place[],
        name: string,
        at: Path,
        shown: DraftColumn[],
    ): boolean {
        const [place] = places;
        const field = place.object.fields.get(name.toLowerCase());
        if (
            places.length > 1 ||
            field === undefined ||
            (field.type !== 'address' && field.type !== 'location')
        ) {
            return false;
        }
        for (const part of place.object.fields.values()) {
            if (part.compoundFieldName?.toLowerCase() === field.apiName.toLowerCase()) {
                const typed = this.expressions.fieldOf(places, part.apiName, at, 'select');
                plan.add(typed.name, this.columnOf(typed), readerOf(typed), false);
            }
        }
        plan.queried.add(field.apiName.toLowerCase());
        shown.push({ name: field.apiName, displayName: field.apiName, aggregate: false, joinColumns: [] });
        return true;
    }

    private parentPlan(places: readonly Place[]): RecordPlan {
        const ids = places.map(({ alias }) => raw(`${alias}."Id"`));
        const id = ids.length === 1 ? ids[0] : build('COALESCE($)', joinFragments(ids, ', '));
        return new RecordPlan(
            places.map((place) => place.object),
            this.column(id),
        );
    }

    private typeOf(item: TypeOf): void {
        const names = this.parts.scope.namesOf(item.path);
        let plan = this.record;
        let places: readonly Place[] = [this.parts.scope.root];
        for (const name of names.slice(0, -1)) {
            const step = this.parts.scope.step(places, name, item.path);
            places = step.places;
            plan = plan.parent(step.relationshipName, () => this.parentPlan(step.places));
        }
        const step = this.parts.scope.step(places, names.at(-1) ?? '', item.path);
        const column = columnNamed(this.columns, step.relationshipName);
        const rest = new Set(step.places);
        const variants = item.branches.map(({ type, fields }) => {
            const place = step.places.find(
                ({ object }) => object.apiName.toLowerCase() === type.toLowerCase(),
            );
            if (place === undefined) {
                throw new SoqlError('INVALID_TYPE', messages.unknownObject(type), item);
            }
            rest.delete(place);
            const variant = this.parentPlan([place]);
            fields.forEach((path) => this.fieldAt(variant, [place], path.names, path, column.joinColumns));
            return variant;
        });
        for (const place of rest) {
            const variant = this.parentPlan([place]);
            item.otherwise?.forEach((path) =>
                this.otherwise(variant, place, step.places, path, column.joinColumns),
            );
            variants.push(variant);
        }
        plan.variants(step.relationshipName, variants);
    }

    /** A field of ELSE: one that every record's name entity has. */
    private otherwise(
        variant: RecordPlan,
        place: Place,
        all: readonly Place[],
        path: Path,
        shown: DraftColumn[],
    ): void {
        const [name] = path.names;
        if (name.toLowerCase() === 'name' && place.object.nameField !== null) {
            const typed = this.expressions.fieldOf([place], place.object.nameField.apiName, path, 'select');
            variant.add(typed.name, this.columnOf(typed), readerOf(typed), true);
            return;
        }
        if (place.object.fields.has(name.toLowerCase())) {
            this.fieldAt(variant, [place], path.names, path, shown);
        } else {
            // Checked against all types, so that a name that none has is refused.
            this.expressions.fieldOf(all, name, path, 'select');
        }
    }

    private call(call: Call, alias: string | null): void {
        if (call.name.toUpperCase() === 'FIELDS') {
            this.fields(call);
            return;
        }
        const typed = this.expressions.of(call, 'select');
        if (call.name.toUpperCase() !== 'TOLABEL' && call.name.toUpperCase() !== 'DISTANCE') {
            throw new SoqlError('MALFORMED_QUERY', messages.mustBeGrouped(typed.name), call);
        }
        const name = alias ?? (call.name.toUpperCase() === 'TOLABEL' ? typed.name : `expr${this.unnamed++}`);
        this.record.add(name, this.columnOf(typed), readerOf({ ...typed, field: null }), true);
        this.columns.push({ name, displayName: name, aggregate: false, joinColumns: [] });
    }

    private fields(call: Call): void {
        const [which] = call.arguments;
        const set = which?.kind === 'path' ? which.names[0].toUpperCase() : '';
        if (!['ALL', 'STANDARD', 'CUSTOM'].includes(set)) {
            throw new SoqlError(
                'MALFORMED_QUERY',
                'The SOQL FIELDS function must have ALL, STANDARD or CUSTOM',
                call,
            );
        }
        const limit = this.planner.count(this.query.limit, 'LIMIT');
        if (
            set !== 'STANDARD' &&
            this.query.limit?.kind !== 'bind' &&
            (limit === null || limit > MAXIMUM_FIELDS_ROWS)
        ) {
            throw new SoqlError('MALFORMED_QUERY', messages.FIELDS_LIMIT, call);
        }
        const access = this.planner.settings.fields;
        for (const field of this.parts.object.fields.values()) {
            const wanted = set === 'ALL' || field.custom === (set === 'CUSTOM');
            const readable =
                access === null ||
                field.apiName === 'Id' ||
                access.canReadField(this.parts.object.apiName, field.apiName);
            if (wanted && readable && !this.record.has(field.apiName)) {
                this.fieldAt(
                    this.record,
                    [this.parts.scope.root],
                    [field.apiName],
                    { kind: 'path', names: [], ...range(call) },
                    this.columns,
                );
            }
        }
    }

    private child(query: Query): void {
        const name = query.from.names.at(-1) ?? '';
        const { object } = this.parts;
        const relationship = this.planner.settings.schema
            .childRelationships(object.apiName)
            .find((child) => child.relationshipName?.toLowerCase() === name.toLowerCase());
        if (relationship === undefined || relationship.relationshipName === null) {
            throw new SoqlError('INVALID_TYPE', messages.unknownChildRelationship(name), query.from);
        }
        if (this.children.some((child) => child.relationshipName === relationship.relationshipName)) {
            throw new SoqlError(
                'MALFORMED_QUERY',
                messages.duplicateField(relationship.relationshipName),
                query,
            );
        }
        const childObject: ObjectType = this.planner.readableObject(
            relationship.childObject.apiName,
            query.from,
        );
        const select = new RowSelect(query, this.planner.parts(query, childObject), this.planner);
        const parentKey = relationship.field.type === 'reference' ? 'Id' : 'QualifiedApiName';
        if (parentKey !== 'Id') {
            const name = raw(`${this.parts.scope.root.alias}.${quote(parentKey)}`);
            this.record.add(parentKey, this.column(name), (stored) => stored, false);
        }
        const { relationshipName, field } = relationship;
        const plan = select.childPlan(relationshipName, field.apiName, parentKey);
        this.children.push(plan);
        this.columns.push({
            name: plan.relationshipName,
            displayName: plan.relationshipName,
            aggregate: true,
            joinColumns: [...(plan.plan.columns as readonly DraftColumn[])],
        });
    }
}

function columnNamed(columns: DraftColumn[], name: string): DraftColumn {
    let column = columns.find((one) => one.name === name && !one.aggregate);
    if (column === undefined) {
        column = { name, displayName: name, aggregate: false, joinColumns: [] };
        columns.push(column);
    }
    return column;
}

function range({ start, end }: { start: number; end: number }): { start: number; end: number } {
    return { start, end };
}
