/** SQL functions that plans use; defined once for each store. */
import type { ColumnKind } from '../store/column.ts';
import { decode, encode, valueKind } from '../store/column.ts';
import type { StorageValue } from '../store/database.ts';
import type { Store } from '../store/store.ts';
import type { Field, ObjectType, Schema } from '../schema/model.ts';
import type { FormulaHost } from './access.ts';
import { zoneOffset } from './plan/time-zone.ts';

/** What formula calls of the running query need: functions of SQLite know only their arguments. */
export interface FormulaContext {
    readonly schema: Schema;
    readonly formulas: FormulaHost;
}

const contexts = new WeakMap<Store, { current: FormulaContext | null; plans: Map<string, FormulaPlan> }>();

interface FormulaPlan {
    readonly context: FormulaContext;
    readonly object: ObjectType;
    readonly field: Field;
    readonly arguments: readonly (Field | null)[];
}

/** Defines the functions when the store is new, and says whose formulas count from now on. */
export function prepareFunctions(store: Store, context: FormulaContext | null): void {
    let state = contexts.get(store);
    if (state === undefined) {
        state = { current: null, plans: new Map() };
        contexts.set(store, state);
        define(store, state);
    }
    if (state.current?.schema !== context?.schema || state.current?.formulas !== context?.formulas) {
        state.current = context;
        state.plans.clear();
    }
}

function define(
    store: Store,
    state: { current: FormulaContext | null; plans: Map<string, FormulaPlan> },
): void {
    const { database } = store;
    database.define(
        'soql_zone_offset',
        (instant, zone) => (instant === null ? null : zoneOffset(Number(instant), String(zone))),
        true,
    );
    database.define('soql_sort_key', (text) => (typeof text === 'string' ? sortKeyOf(text) : text), true);
    database.define('soql_label', labelOf, true);
    database.define('soql_place', placeOf, true);
    database.define('soql_value_at', valueAt, true);
    database.define('soql_distance', distance, true);
    database.define('soql_formula', (key, ...values) => formula(state, String(key), values), false);
}

/** Letters before their accents, capitals beside small letters. */
function sortKeyOf(text: string): string {
    return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

const parsed = new Map<string, Map<string, StorageValue>>();

function table(json: StorageValue): Map<string, StorageValue> {
    const text = String(json);
    let map = parsed.get(text);
    if (map === undefined) {
        if (parsed.size > 1000) {
            parsed.clear();
        }
        map = new Map(Object.entries(JSON.parse(text) as Record<string, StorageValue>));
        parsed.set(text, map);
    }
    return map;
}

/** Labels of the values of a picklist; several of a multi-select one. */
function labelOf(value: StorageValue, labels: StorageValue): StorageValue {
    if (typeof value !== 'string') {
        return value;
    }
    const known = table(labels);
    return (
        known.get(value) ??
        value
            .split(';')
            .map((one) => known.get(one) ?? one)
            .join(';')
    );
}

/** Place of a picklist's value; values that are not in the list come after it, by name. */
function placeOf(value: StorageValue, places: StorageValue): StorageValue {
    if (typeof value !== 'string') {
        return value;
    }
    const place = table(places).get(value.toLowerCase());
    return place === undefined ? sortKeyOf(value) : Number(place);
}

/** The value at a place of a picklist; what has no place there is itself. */
function valueAt(place: StorageValue, values: StorageValue): StorageValue {
    return typeof place === 'string' || place === null ? place : (table(values).get(String(place)) ?? null);
}

const EARTH_RADIUS_KM = 6371.0088;
const KM_PER_MILE = 1.609344;

/** Great-circle distance in millionths of the unit; null where a location is empty. */
function distance(...values: StorageValue[]): StorageValue {
    if (values.slice(0, 4).some((value) => value === null)) {
        return null;
    }
    const [latitude, longitude, otherLatitude, otherLongitude] = values
        .slice(0, 4)
        .map((value) => (Number(value) * Math.PI) / 180);
    const a =
        Math.sin((otherLatitude - latitude) / 2) ** 2 +
        Math.cos(latitude) * Math.cos(otherLatitude) * Math.sin((otherLongitude - longitude) / 2) ** 2;
    const km = 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(a)));
    return Math.round((values[4] === 'mi' ? km / KM_PER_MILE : km) * 1e6);
}

function formula(
    state: { current: FormulaContext | null; plans: Map<string, FormulaPlan> },
    key: string,
    values: StorageValue[],
): StorageValue {
    const plan = state.plans.get(key) ?? planFormula(state, key);
    const read = values.map((value, i) => {
        const field = plan.arguments[i];
        return field === null ? value : decode(field, value);
    });
    return encode(plan.field, plan.context.formulas.evaluate(plan.object, plan.field, read));
}

function planFormula(
    state: { current: FormulaContext | null; plans: Map<string, FormulaPlan> },
    key: string,
): FormulaPlan {
    const context = state.current;
    const [objectName, fieldName] = key.split('.');
    const object = context?.schema.object(objectName);
    const field = object?.fields.get(fieldName.toLowerCase());
    if (context === null || object === undefined || field === undefined) {
        throw new Error(`No formula ${key}`);
    }
    const { formulas, schema } = context;
    const fields = formulas.references(object, field).map((path) => fieldAt(schema, object, path.split('.')));
    const plan: FormulaPlan = { context, object, field, arguments: fields };
    state.plans.set(key, plan);
    return plan;
}

/** The field at the end of a path; of several targets the first that has it. */
function fieldAt(schema: Schema, object: ObjectType, names: readonly string[]): Field | null {
    const [name, ...rest] = names;
    if (rest.length === 0) {
        const field = object.fields.get(name.toLowerCase()) ?? null;
        return field !== null && isRead(valueKind(field)) ? field : null;
    }
    for (const field of object.fields.values()) {
        if (field.relationshipName?.toLowerCase() === name.toLowerCase()) {
            for (const target of field.referenceTo) {
                const parent = schema.object(target);
                const found = parent === undefined ? null : fieldAt(schema, parent, rest);
                if (found !== null) {
                    return found;
                }
            }
        }
    }
    return null;
}

function isRead(kind: ColumnKind | null): boolean {
    return kind !== null;
}
