/**
 * Formulas over records: formula fields, validation rules and defaults of an org, compiled once. Parents that
 * formulas reach are read for all records of a chunk together, level by level.
 */
import type { Field, ObjectType } from '../../schema/model.ts';
import type { FormulaHost } from '../../soql/access.ts';
import { NotEmulatedError } from '../../text/not-emulated.ts';
import type { SObject } from '../../values/sobject.ts';
import { current, currentOrNull } from '../transaction.ts';
import type { OrgState } from '../state.ts';
import { apexValue, formulaValue } from './apex-values.ts';
import { compileFormula } from './formula.ts';
import type { Formula } from './formula.ts';
import { lookupOf, missing, resolvePath } from './paths.ts';
import { readGlobal } from './globals.ts';
import { FormulaError } from './value.ts';
import type { FormulaValue } from './value.ts';

/** `blankAsZero`: a blank number field reads as 0, as formula fields are deployed by default. */
type Read = (path: readonly string[], blankAsZero?: boolean) => FormulaValue;

export class Formulas implements FormulaHost {
    readonly #state: OrgState;
    #compiled = new Map<string, Formula>();

    constructor(state: OrgState) {
        this.#state = state;
    }
    forget(): void {
        this.#compiled = new Map();
    }
    compiled(text: string): Formula {
        let formula = this.#compiled.get(text);
        if (formula === undefined) {
            formula = compileFormula(text);
            this.#compiled.set(text, formula);
        }
        return formula;
    }

    /** Paths of stored fields that the formula field needs, those of formulas it uses included; no globals. */
    references(object: ObjectType, field: Field): string[] {
        return [
            ...this.#basePaths(
                object,
                this.compiled(field.formula ?? ''),
                new Set([field.apiName.toLowerCase()]),
            ),
        ];
    }
    #basePaths(object: ObjectType, formula: Formula, within: ReadonlySet<string>): Set<string> {
        const paths = new Set<string>();
        for (const path of formula.references) {
            if (path[0]?.startsWith('$') === true) continue;
            const end = this.#resolve(object, path);
            const prefix = path.slice(0, -1);
            if (end.field.formula === undefined) {
                paths.add(path.join('.'));
                continue;
            }
            const key = path.join('.').toLowerCase();
            if (within.has(key)) throw new FormulaError(`${key} refers to itself`);
            for (const inner of this.#basePaths(
                end.object,
                this.compiled(end.field.formula),
                new Set([...within, key]),
            )) {
                paths.add([...prefix, inner].join('.'));
            }
        }
        return paths;
    }
    #resolve(object: ObjectType, path: readonly string[]): { object: ObjectType; field: Field } {
        return resolvePath(this.#state.schema, object, path);
    }

    evaluate(object: ObjectType, field: Field, values: readonly unknown[]): unknown {
        const paths = this.references(object, field);
        const base = new Map(paths.map((path, index) => [path.toLowerCase(), values[index]]));
        const read =
            (prefix: readonly string[], at: ObjectType): Read =>
            (path, blankAsZero) => {
                if (path[0]?.startsWith('$') === true) return readGlobal(this.#state, path);
                const full = [...prefix, ...path];
                const end = this.#resolve(at, path);
                if (end.field.formula !== undefined) {
                    return this.#result(end.field, read(full.slice(0, -1), end.object));
                }
                return formulaValue(end.field, base.get(full.join('.').toLowerCase()) ?? null, blankAsZero);
            };
        return apexValue(field, this.#result(field, read([], object)));
    }
    /** The value of a formula field; blank where the formula stops with an error. */
    #result(field: Field, read: Read): FormulaValue {
        const blankAsZero = field.formulaTreatBlanksAs !== 'BlankAsBlank';
        const formula = this.compiled(field.formula ?? '');
        try {
            return formula.evaluate({
                now: this.#state.clock.now(),
                timeZone: currentOrNull()?.user.timeZone ?? 'GMT',
                read: (path) => read(path, blankAsZero),
            });
        } catch (error) {
            if (error instanceof FormulaError) return null;
            throw error;
        }
    }

    /** Reads for each record what `formulas` reach, and answers how to read a path of a record. */
    reader(
        object: ObjectType,
        records: readonly SObject[],
        formulas: readonly Formula[],
    ): (record: SObject) => Read {
        const cache = new Map<string, SObject | null>();
        const paths = formulas.flatMap((formula) => [...this.#basePaths(object, formula, new Set())]);
        const parents = new Set(
            paths
                .map((path) => path.split('.').slice(0, -1).join('.').toLowerCase())
                .filter((path) => path !== ''),
        );
        for (const path of [...parents].sort((a, b) => a.length - b.length))
            this.#load(path.split('.'), records, cache);
        const readOf =
            (record: SObject): Read =>
            (path, blankAsZero) => {
                if (path[0]?.startsWith('$') === true) return readGlobal(this.#state, path);
                let at: SObject | null = record;
                for (const step of path.slice(0, -1)) at = at === null ? null : this.#parent(at, step, cache);
                if (at === null) return this.#blankOf(record.object, path, blankAsZero);
                const name = path.at(-1) ?? '';
                const field = at.object.fields.get(name.toLowerCase());
                if (field === undefined) throw missing(path);
                return field.formula === undefined
                    ? formulaValue(field, at.get(name), blankAsZero)
                    : this.#result(field, readOf(at));
            };
        return readOf;
    }
    #blankOf(object: ObjectType, path: readonly string[], blankAsZero?: boolean): FormulaValue {
        return formulaValue(this.#resolve(object, path).field, null, blankAsZero);
    }
    #load(path: readonly string[], records: readonly SObject[], cache: Map<string, SObject | null>): void {
        let level: readonly SObject[] = records;
        for (const step of path) {
            const wanted = new Map<string, Set<string>>();
            for (const record of level) {
                const id = foreignKey(record, step);
                if (id === null || cache.has(id)) continue;
                const target = this.#state.schema.objectByKeyPrefix(id.slice(0, 3))?.apiName;
                if (target !== undefined) wanted.set(target, (wanted.get(target) ?? new Set()).add(id));
            }
            for (const [target, ids] of wanted) {
                for (const id of ids) cache.set(id, null);
                for (const row of this.#state.records.byIds(target, [...ids]))
                    cache.set(row.id as string, row);
            }
            level = level
                .map((record) => this.#parent(record, step, cache))
                .filter((parent) => parent !== null);
        }
    }
    #parent(record: SObject, step: string, cache: Map<string, SObject | null>): SObject | null {
        const id = foreignKey(record, step);
        if (id === null) return null;
        let parent = cache.get(id);
        if (parent === undefined) {
            const target = this.#state.schema.objectByKeyPrefix(id.slice(0, 3));
            parent =
                target === undefined ? null : (this.#state.records.byIds(target.apiName, [id])[0] ?? null);
            cache.set(id, parent);
        }
        return parent;
    }

    /** Sets the formula fields of whole rows. */
    fill(object: ObjectType, records: readonly SObject[]): void {
        const fields = [...object.fields.values()].filter((field) => field.formula !== undefined);
        if (fields.length === 0 || records.length === 0) return;
        const formulas = fields.map((field) => this.compiled(field.formula ?? ''));
        const readerOf = this.reader(object, records, formulas);
        for (const record of records) {
            const read = readerOf(record);
            for (const field of fields)
                record.set(field.apiName, apexValue(field, this.#result(field, read)));
        }
    }
    /** The value of a default as deployed. @throws NotEmulatedError a default that reads the record */
    defaultValue(field: Field): unknown {
        const value = this.compiled(field.defaultValue ?? 'null').evaluate({
            now: this.#state.clock.now(),
            timeZone: current().user.timeZone,
            read: (path) => {
                if (path[0]?.startsWith('$') === true) return readGlobal(this.#state, path);
                throw new NotEmulatedError(`default of ${field.apiName} that reads ${path.join('.')}`);
            },
        });
        return apexValue(field, value);
    }
}

function foreignKey(record: SObject, step: string): string | null {
    const field = lookupOf(record.object, step);
    return field === undefined ? null : (record.get(field.apiName) as string | null);
}
