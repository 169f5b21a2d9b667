/** How components of one type show as rows of the org. */
import type { MetadataComponent } from '../../../schema/metadata/component.ts';
import type { Schema } from '../../../schema/model.ts';
import { SObject } from '../../../values/sobject.ts';
import type { User } from '../../contract.ts';
import type { SetupRows } from '../host.ts';
import type { StoredComponent } from '../repository.ts';

export interface InstallContext {
    readonly rows: SetupRows;
    /** The schema with this deployment in it. */
    readonly schema: Schema;
    readonly user: User;
    readonly now: number;
    component(type: string, fullName: string): StoredComponent | undefined;
    components(type: string): readonly StoredComponent[];
    /** Refuses a component. */
    report(component: MetadataComponent, message: string): void;
}

export interface Installer {
    /** Of the ids its components and their rows get. */
    readonly keyPrefix?: string;
    /** What is kept when a component is deployed over an older one; the newer one where absent. */
    merge?(before: MetadataComponent, deployed: MetadataComponent): MetadataComponent;
    install?(stored: StoredComponent, context: InstallContext): void;
    remove?(stored: StoredComponent, context: InstallContext): void;
}

/**
 * Writes a row of a setup object. Values for fields that the schema's object does not have are left out.
 * @param id the row's id; a new one where null
 */
export function putRow(
    context: InstallContext,
    objectName: string,
    id: string | null,
    values: Readonly<Record<string, unknown>>,
): string {
    const object = context.schema.object(objectName);
    if (object === undefined) {
        throw new Error(`The standard schema lacks ${objectName}`);
    }
    const record = new SObject(object);
    if (id !== null) {
        record.id = id;
    }
    for (const [name, value] of Object.entries(values)) {
        if (object.fields.has(name.toLowerCase())) {
            record.set(name, value);
        }
    }
    return context.rows.put(record);
}

/** Removes all rows of an object that have a value in a field. */
export function removeRows(
    context: InstallContext,
    objectName: string,
    where: Readonly<Record<string, unknown>>,
): void {
    for (const row of context.rows.find(objectName, where)) {
        context.rows.remove(row);
    }
}

/** An installer of components that are one row each, its id that of the component. */
export function rowInstaller(
    objectName: string,
    keyPrefix: string,
    values: (stored: StoredComponent, context: InstallContext) => Readonly<Record<string, unknown>>,
): Installer {
    return {
        keyPrefix,
        install: (stored, context) => {
            putRow(context, objectName, stored.id, values(stored, context));
        },
        remove: (stored, context) => removeRows(context, objectName, { Id: stored.id }),
    };
}
