/**
 * The tables of one query and the joins that its paths need. A path step may lead to records of several objects
 * (Owner, What): then each has its own join, and what is read is the first that is there.
 */
import type { Field, ObjectType, Schema } from '../../schema/model.ts';
import { quote } from '../../store/database.ts';
import { isStored } from '../../store/table.ts';
import type { Path } from '../syntax/tree.ts';
import { SoqlError } from '../error.ts';
import * as messages from './messages.ts';

/** A table that a path has arrived at. */
export interface Place {
    readonly alias: string;
    readonly object: ObjectType;
}

export interface WalkedField {
    readonly place: Place;
    readonly object: ObjectType;
    readonly field: Field;
}

/** Where a path leads: the places of its last object, and its last name. */
export interface Target {
    readonly places: readonly Place[];
    readonly name: string;
    /** Reference fields walked over on the way. */
    readonly walked: readonly WalkedField[];
}

export interface Step {
    /** As the schema spells it. */
    readonly relationshipName: string;
    readonly fields: readonly WalkedField[];
    readonly places: readonly Place[];
}

/** Steps upwards in one path. */
const MAXIMUM_STEPS = 5;

export class Scope {
    readonly root: Place;
    readonly aliases: ReadonlyMap<string, readonly string[]>;
    private readonly schema: Schema;
    private readonly newAlias: () => string;
    private readonly onObject: (object: ObjectType) => void;
    private readonly joins = new Map<string, { alias: string; text: string }>();

    constructor(
        object: ObjectType,
        schema: Schema,
        aliases: ReadonlyMap<string, readonly string[]>,
        newAlias: () => string,
        onObject: (object: ObjectType) => void,
    ) {
        this.onObject = onObject;
        this.schema = schema;
        this.aliases = aliases;
        this.newAlias = newAlias;
        this.root = { alias: newAlias(), object };
    }

    /** `FROM "Account" t0 LEFT JOIN …` with the joins that were needed so far. */
    from(): string {
        const { object, alias } = this.root;
        const joins = [...this.joins.values()].map(({ text }) => ` ${text}`).join('');
        return `${quote(object.apiName)} ${alias}${joins}`;
    }

    /** Follows a path. @throws SoqlError for an unknown relationship */
    follow(path: Path): Target {
        const names = this.namesOf(path);
        if (names.length - 1 > MAXIMUM_STEPS) {
            throw new SoqlError('INVALID_FIELD', messages.tooManySteps(), path);
        }
        return this.followFrom([this.root], names, path);
    }

    /** Follows names from some places, as formulas of a parent do. */
    followFrom(from: readonly Place[], names: readonly string[], at: { start: number; end: number }): Target {
        let places = from;
        const walked: WalkedField[] = [];
        for (const name of names.slice(0, -1)) {
            const step = this.step(places, name, at);
            walked.push(...step.fields);
            places = step.places;
        }
        return { places, name: names.at(-1) ?? '', walked };
    }

    /** One step up a relationship. */
    step(from: readonly Place[], name: string, at: { start: number; end: number }): Step {
        const steps = from.flatMap((place) =>
            relationshipFields(place.object, name).map((field) => ({ place, field })),
        );
        if (steps.length === 0) {
            throw new SoqlError('INVALID_FIELD', messages.unknownRelationship(name), at);
        }
        return {
            relationshipName: steps[0].field.relationshipName ?? name,
            fields: steps.map(({ place, field }) => ({ place, object: place.object, field })),
            places: steps.flatMap(({ place, field }) => this.parents(place, field)),
        };
    }

    /** Alias of a parent's table: one join per field and target, however often it is used. */
    private parents(place: Place, field: Field): Place[] {
        return field.referenceTo.flatMap((target) => {
            const object = this.schema.object(target);
            if (object === undefined || !isStored(object)) {
                return [];
            }
            this.onObject(object);
            const step = `${place.alias}.${field.apiName}:${target}`;
            let join = this.joins.get(step);
            if (join === undefined) {
                const alias = this.newAlias();
                // Custom metadata names objects and fields; all else is pointed at by id.
                const key = field.type === 'reference' ? 'Id' : 'QualifiedApiName';
                const on = `${alias}.${quote(key)} = ${place.alias}.${quote(field.apiName)}${ownerOf(place, object, alias)}`;
                join = { alias, text: `LEFT JOIN ${quote(object.apiName)} ${alias} ON ${on}` };
                this.joins.set(step, join);
            }
            return [{ alias: join.alias, object }];
        });
    }

    /** Without the alias or object name that a path may begin with. */
    namesOf({ names }: Path): readonly string[] {
        const first = names[0].toLowerCase();
        const aliased = this.aliases.get(first);
        if (aliased !== undefined && names.length > 1) {
            return [...aliased, ...names.slice(1)];
        }
        const { object } = this.root;
        const isObject = names.length > 1 && first === object.apiName.toLowerCase();
        return isObject && relationshipFields(object, names[0]).length === 0 ? names.slice(1) : names;
    }
}

/** The name of a field means one of the object that a field beside it names. */
function ownerOf(place: Place, target: ObjectType, alias: string): string {
    const owner = [...place.object.fields.values()].find(
        (field) => field.referenceTo[0] === 'EntityDefinition',
    );
    if (target.apiName !== 'FieldDefinition' || owner === undefined) {
        return '';
    }
    return ` AND ${alias}."EntityDefinitionId" = ${place.alias}.${quote(owner.apiName)}`;
}

/** Reference fields that a relationship name leads over. */
export function relationshipFields(object: ObjectType, relationship: string): Field[] {
    const wanted = relationship.toLowerCase();
    const found: Field[] = [];
    for (const field of object.fields.values()) {
        if (field.relationshipName !== null && field.relationshipName.toLowerCase() === wanted) {
            found.push(field);
        }
    }
    return found;
}
