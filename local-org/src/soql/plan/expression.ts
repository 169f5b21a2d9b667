/** Fields and functions -> SQL expressions that know their type. */
import type { Field, ObjectType } from '../../schema/model.ts';
import { columnKind, readExpression, valueKind, type ColumnKind } from '../../store/column.ts';
import { quote } from '../../store/database.ts';
import { NotEmulatedError } from '../../text/not-emulated.ts';
import { SoqlError } from '../error.ts';
import type { Call, Expression, Path } from '../syntax/tree.ts';
import { build, joinFragments, raw, value, type Fragment } from './fragment.ts';
import { dateFunction, isDateFunction } from './date-function.ts';
import * as messages from './messages.ts';
import type { Place, Scope, Target } from './scope.ts';
import type { PlanSettings } from './settings.ts';

/** An expression of SQL and what its values mean. */
export interface Typed {
    readonly sql: Fragment;
    readonly kind: ColumnKind;
    /** Digits after the point of a scaled integer. */
    readonly scale: number;
    /** The field it is, unless a function changed it. */
    readonly field: Field | null;
    readonly object: ObjectType | null;
    /** Last name of the path, or of the function. */
    readonly name: string;
    readonly isAggregate: boolean;
}

/** Which clause an expression stands in: it decides what is checked. */
export type Clause = 'select' | 'where' | 'group' | 'order';

export class Expressions {
    readonly scope: Scope;
    readonly settings: PlanSettings;

    constructor(scope: Scope, settings: PlanSettings) {
        this.scope = scope;
        this.settings = settings;
    }

    of(expression: Expression, clause: Clause): Typed {
        switch (expression.kind) {
            case 'path':
                return this.path(expression, clause);
            case 'call':
                return this.call(expression, clause);
            default:
                throw new SoqlError('MALFORMED_QUERY', 'unexpected literal', expression);
        }
    }

    /** A field, at the end of a path. */
    path(path: Path, clause: Clause): Typed {
        const target = this.scope.follow(path);
        this.checkWalked(target, clause, path);
        return this.fieldOf(target.places, target.name, path, clause);
    }

    /** A field of the places a path leads to: the first of them that has a record. */
    fieldOf(
        places: readonly Place[],
        name: string,
        at: { start: number; end: number },
        clause: Clause,
    ): Typed {
        if (places.length > 1 && name.toLowerCase() === 'type') {
            return typeOf(places);
        }
        const found = places.flatMap((place) => {
            const field = place.object.fields.get(name.toLowerCase()) ?? nameFieldOf(place, places, name);
            return field === undefined ? [] : [{ place, field }];
        });
        if (found.length === 0) {
            const owner = places.length === 1 ? places[0].object.apiName : 'Name';
            throw new SoqlError('INVALID_FIELD', messages.unknownColumn(name, owner), at);
        }
        found.forEach(({ place, field }) => this.checkField(place.object, field, clause, at));
        const [{ place, field }] = found;
        const parts = found.map((one) => this.column(one.place, one.field, at));
        const sql = parts.length === 1 ? parts[0] : build('COALESCE($)', joinFragments(parts, ', '));
        const kind = valueKind(field);
        if (kind === null) {
            throw new NotEmulatedError(`SOQL: compound field ${place.object.apiName}.${field.apiName}`);
        }
        return {
            // A checkbox is never empty: where there is no record it reads as false.
            sql: kind === 'boolean' ? build('COALESCE($, 0)', sql) : sql,
            kind,
            scale: field.scale,
            field,
            object: place.object,
            name: field.apiName,
            isAggregate: false,
        };
    }

    /** Column of a stored field, or the call that computes a formula. */
    private column(place: Place, field: Field, at: { start: number; end: number }): Fragment {
        if (field.formula === undefined) {
            return raw(`${place.alias}.${quote(field.apiName)}`);
        }
        const { formulas } = this.settings;
        if (formulas === null) {
            throw new NotEmulatedError(`SOQL: formula field ${place.object.apiName}.${field.apiName}`);
        }
        const parts = formulas.references(place.object, field).map((reference) => {
            const target = this.scope.followFrom([place], reference.split('.'), at);
            const part = this.fieldOf(target.places, target.name, at, 'group');
            return build(readExpression(part.kind, '$'), part.sql);
        });
        const key = value(`${place.object.apiName}.${field.apiName}`);
        return build('soql_formula($)', joinFragments([key, ...parts], ', '));
    }

    private call(call: Call, clause: Clause): Typed {
        const name = call.name.toUpperCase();
        if (AGGREGATES.has(name)) {
            return this.aggregate(name, call);
        }
        if (isDateFunction(name)) {
            return this.dateCall(name, call, clause);
        }
        switch (name) {
            case 'TOLABEL':
                return this.label(call, clause);
            case 'CONVERTTIMEZONE':
                return this.localTime(call, clause);
            case 'DISTANCE':
                return this.distance(call, clause);
            case 'FORMAT':
            case 'CONVERTCURRENCY':
                throw new NotEmulatedError(`SOQL: ${call.name}()`);
            default:
                throw new SoqlError('MALFORMED_QUERY', `Unknown function: ${call.name}`, call);
        }
    }

    private only(call: Call, clause: Clause): Typed {
        if (call.arguments.length !== 1) {
            throw new SoqlError(
                'MALFORMED_QUERY',
                `Invalid number of arguments for function: ${call.name}`,
                call,
            );
        }
        return this.of(call.arguments[0], clause);
    }

    private aggregate(name: string, call: Call): Typed {
        const base = {
            scale: 0,
            field: null,
            object: null,
            name: call.name,
            isAggregate: true,
            kind: 'integer' as const,
        };
        if (name === 'COUNT' && call.arguments.length === 0) {
            return { ...base, sql: raw('COUNT(*)') };
        }
        // Only what is counted must be readable; it need not be filterable.
        const argument = this.only(call, 'select');
        if (!supports(name, argument)) {
            throw new SoqlError(
                'MALFORMED_QUERY',
                `field ${argument.name} does not support aggregate operator ${name}`,
                call,
            );
        }
        if (name === 'COUNT') {
            return { ...base, sql: build('COUNT($)', argument.sql) };
        }
        if (name === 'COUNT_DISTINCT') {
            return { ...base, sql: build('COUNT(DISTINCT $)', folded(argument)) };
        }
        const result = { ...argument, name: call.name, isAggregate: true };
        const places = placesOf(argument);
        if (places !== null) {
            // The first and last value of a picklist are those of its list.
            return {
                ...result,
                sql: build(
                    `soql_value_at(${name}(soql_place($, $)), $)`,
                    argument.sql,
                    value(places),
                    value(valuesOf(argument)),
                ),
            };
        }
        return { ...result, sql: build(`${name}($)`, argument.sql) };
    }

    private dateCall(name: string, call: Call, clause: Clause): Typed {
        const argument = this.only(call, clause);
        const suits = argument.kind === 'datetime' || (argument.kind === 'date' && !DATETIME_ONLY.has(name));
        if (!suits) {
            throw new SoqlError(
                'MALFORMED_QUERY',
                `field ${argument.name} does not support function ${call.name}`,
                call,
            );
        }
        const { template, kind } = dateFunction(name, this.settings.calendar.fiscalStart);
        const moment = argument.kind === 'date' ? '$' : "$ / 1000, 'unixepoch'";
        const parts = template
            .split('@')
            .slice(1)
            .map(() => argument.sql);
        const sql = build(template.replaceAll('@', moment), ...parts);
        return {
            sql,
            kind,
            scale: 0,
            field: null,
            object: null,
            name: call.name,
            isAggregate: argument.isAggregate,
        };
    }

    /** A datetime moved by the offset of the user's zone, for date functions. */
    private localTime(call: Call, clause: Clause): Typed {
        const argument = this.only(call, clause);
        const zone = value(this.settings.timeZone);
        return { ...argument, sql: build('($ + soql_zone_offset($, $))', argument.sql, argument.sql, zone) };
    }

    private label(call: Call, clause: Clause): Typed {
        const argument = this.only(call, clause);
        const { field, object } = argument;
        if (field?.picklist === undefined || object === null) {
            return { ...argument, field: null };
        }
        const labels = Object.fromEntries(
            field.picklist.values.map((entry) => [
                entry.value,
                this.settings.label(object, field.apiName, entry.value) ?? entry.label,
            ]),
        );
        const sql = build('soql_label($, $)', argument.sql, value(JSON.stringify(labels)));
        return { ...argument, sql, field: null };
    }

    private distance(call: Call, clause: Clause): Typed {
        const [location, geolocation, unit] = call.arguments;
        const valid = location?.kind === 'path' && geolocation?.kind === 'call' && unit?.kind === 'string';
        if (!valid || geolocation.name.toUpperCase() !== 'GEOLOCATION' || !/^(mi|km)$/i.test(unit.value)) {
            throw new SoqlError('MALFORMED_QUERY', 'Invalid arguments for function: DISTANCE', call);
        }
        const target = this.scope.follow(location);
        const stem = target.name.replace(/__c$/i, '').replace(/Address$/i, '');
        const parts = ['Latitude', 'Longitude'].map((part) => {
            const fieldName = /__c$/i.test(target.name) ? `${stem}__${part}__s` : `${stem}${part}`;
            const typed = this.fieldOf(target.places, fieldName, location, clause);
            return build(`($ / 1e${typed.scale})`, typed.sql);
        });
        const point = geolocation.arguments.map((argument) => {
            if (argument.kind !== 'number') {
                throw new SoqlError(
                    'MALFORMED_QUERY',
                    'Invalid arguments for function: GEOLOCATION',
                    geolocation,
                );
            }
            return value(Number(argument.text));
        });
        const sql = build(
            'soql_distance($)',
            joinFragments([...parts, ...point, value(unit.value.toLowerCase())], ', '),
        );
        // Millionths of the unit, so that it compares like other decimals.
        return {
            sql,
            kind: 'decimal',
            scale: 6,
            field: null,
            object: null,
            name: call.name,
            isAggregate: false,
        };
    }

    /** Refuses a path over a field that the user may not read. */
    checkWalked(target: Pick<Target, 'walked'>, clause: Clause, at: { start: number; end: number }): void {
        for (const { object, field } of target.walked) {
            this.checkField(object, field, clause, at);
        }
    }

    /** Refuses a field that the user may not read. */
    private checkField(
        object: ObjectType,
        field: Field,
        clause: Clause,
        at: { start: number; end: number },
    ): void {
        const { fields, enforced } = this.settings;
        if (fields === null || field.apiName === 'Id') {
            return;
        }
        if (fields.canReadObject(object.apiName) && fields.canReadField(object.apiName, field.apiName)) {
            return;
        }
        if (!enforced) {
            throw new SoqlError('INVALID_FIELD', messages.unknownColumn(field.apiName, object.apiName), at);
        }
        if (clause === 'select') {
            throw new SoqlError('INVALID_FIELD', messages.INSECURE, at);
        }
    }
}

const DATETIME_ONLY = new Set(['DAY_ONLY', 'HOUR_IN_DAY']);
const UNCOUNTED = new Set(['multipicklist', 'encryptedstring']);

/** Whether an aggregate function takes values of this type. */
function supports(name: string, argument: Typed): boolean {
    const { kind, field } = argument;
    if (kind === 'boolean' || kind === 'blob' || kind === 'time' || kind === 'json') {
        return false;
    }
    const numeric = kind === 'integer' || kind === 'decimal' || kind === 'long';
    return name === 'SUM' || name === 'AVG' ? numeric : !UNCOUNTED.has(field?.type ?? '');
}

/** Places of a picklist's values by lower-case value, as JSON; null for what is no picklist with values. */
export function placesOf(typed: Typed): string | null {
    const values = typed.field?.type === 'picklist' ? (typed.field.picklist?.values ?? []) : [];
    return values.length === 0
        ? null
        : JSON.stringify(
              Object.fromEntries(values.map((entry, place) => [entry.value.toLowerCase(), place])),
          );
}

/** Values of a picklist by their place, as JSON. */
function valuesOf(typed: Typed): string {
    return JSON.stringify({ ...(typed.field?.picklist?.values ?? []).map((entry) => entry.value) });
}

const AGGREGATES = new Set(['COUNT', 'COUNT_DISTINCT', 'SUM', 'AVG', 'MIN', 'MAX']);

export function isAggregateCall(expression: Expression): boolean {
    return expression.kind === 'call' && AGGREGATES.has(expression.name.toUpperCase());
}

/** Text for comparing, sorting and grouping without regard to case. */
export function folded(typed: Typed): Fragment {
    const plain = typed.kind !== 'text' || typed.field?.caseSensitive === true;
    return plain ? typed.sql : build('fold($)', typed.sql);
}

/** `What.Name` reads whatever field names the record. */
function nameFieldOf(place: Place, places: readonly Place[], name: string): Field | undefined {
    return places.length > 1 && name.toLowerCase() === 'name'
        ? (place.object.nameField ?? undefined)
        : undefined;
}

/** `Owner.Type`: name of the object of the record; queues call themselves by their kind. */
function typeOf(places: readonly Place[]): Typed {
    const cases = places.map(({ alias, object }) => {
        const type = object.apiName === 'Group' ? `${alias}."Type"` : `'${object.apiName}'`;
        return `WHEN ${alias}."Id" IS NOT NULL THEN ${type}`;
    });
    const sql = raw(`CASE ${cases.join(' ')} END`);
    return { sql, kind: 'text', scale: 0, field: null, object: null, name: 'Type', isAggregate: false };
}

/** Whether a stored column backs the expression, so that an index may serve it. */
export function isStoredColumn(typed: Typed): boolean {
    return typed.field !== null && columnKind(typed.field) !== null && /^t\d+\."/.test(typed.sql.text);
}
