/** The checks of `scripts/org/validate.ts`: what the source expects against what an org describes. */
import type { Connection } from 'jsforce';
import { describedTypes, type Expectations } from './expectations';
import { jobsScheduled } from './job-checks';
import { territoriesStaffed } from './people-checks';
import { LOADING_PERMISSION_SET } from './permission-sets';

export interface CheckResult {
    readonly name: string;
    /** How many things were looked at. */
    readonly checked: number;
    /** What is worth knowing even when the check holds. */
    readonly notes?: readonly string[];
    /** One sentence each; empty when the check holds. */
    readonly problems: readonly string[];
    /** What to do about the problems. */
    readonly remedy: string;
}
export type Check = (connection: Connection) => Promise<CheckResult>;

const deployAgain = 'Deploy the package: sf project deploy start --source-dir force-app --target-org ALIAS';

export function checksOf(expected: Expectations): Check[] {
    return [
        objectsAndFields(expected),
        named('Permission sets', 'PermissionSet', 'Name', expected.permissionSets),
        customMetadata(expected),
        named('Apex classes', 'ApexClass', 'Name', expected.apexClasses),
        named('Apex triggers', 'ApexTrigger', 'Name', expected.apexTriggers),
        permissionSetsInUse(expected),
        jobsScheduled(expected.jobs),
        territoriesStaffed,
    ];
}

function objectsAndFields(expected: Expectations): Check {
    return async (connection) => {
        const byObject = Map.groupBy(expected.fields, (field) => field.object);
        const names = [...new Set([...expected.objects, ...byObject.keys()])];
        const known = new Set((await connection.describeGlobal()).sobjects.map((object) => object.name));
        const problems: string[] = [];
        let checked = 0;
        for (const name of names) {
            checked += 1 + (byObject.get(name)?.length ?? 0);
            if (!known.has(name)) {
                problems.push(`Object ${name} is missing, or the signed-in user may not see it.`);
                continue;
            }
            const described = await connection.describe(name);
            const types = new Map(described.fields.map((field) => [field.name, field.type as string]));
            for (const { field, type } of byObject.get(name) ?? []) {
                const actual = types.get(field);
                const allowed = describedTypes[type] ?? [];
                if (actual === undefined) problems.push(`Field ${name}.${field} is missing or not visible.`);
                else if (!allowed.includes(actual)) {
                    problems.push(
                        `Field ${name}.${field} is ${actual}; the package needs ${allowed.join(' or ')}.`,
                    );
                }
            }
        }
        return {
            name: 'Objects and fields',
            checked,
            problems,
            remedy: `${deployAgain} and assign the signed-in user the package's permission sets.`,
        };
    };
}

function named(name: string, object: string, field: string, wanted: readonly string[]): Check {
    return async (connection) => {
        const present = await valuesIn(connection, object, field, wanted);
        const problems = wanted.filter((value) => !present.has(value)).map((value) => `${value} is missing.`);
        return { name, checked: wanted.length, problems, remedy: deployAgain };
    };
}

function customMetadata(expected: Expectations): Check {
    return async (connection) => {
        const problems: string[] = [];
        for (const [type, rows] of Map.groupBy(expected.customMetadata, (row) => row.type)) {
            const wanted = rows.map((row) => row.record);
            const present = await valuesIn(connection, type, 'DeveloperName', wanted);
            problems.push(
                ...wanted
                    .filter((record) => !present.has(record))
                    .map((record) => `${type} ${record} is missing.`),
            );
        }
        return {
            name: 'Custom metadata',
            checked: expected.customMetadata.length,
            problems,
            remedy: deployAgain,
        };
    };
}

/** A permission set nobody has is a capability nobody can use; the bypass is given only while data are loaded. */
function permissionSetsInUse(expected: Expectations): Check {
    return async (connection) => {
        const wanted = expected.permissionSets.filter((name) => name !== LOADING_PERMISSION_SET);
        const list = quotedList(wanted);
        const { records } = await connection.query<{ PermissionSet: { Name: string } }>(
            `SELECT PermissionSet.Name FROM PermissionSetAssignment WHERE PermissionSet.Name IN (${list}) AND Assignee.IsActive = true`,
            { autoFetch: true, maxFetch: 100_000 },
        );
        const inUse = new Set(records.map((record) => record.PermissionSet.Name));
        const problems = wanted
            .filter((name) => !inUse.has(name))
            .map((name) => `No active user has ${name}.`);
        return {
            name: 'Permission sets in use',
            checked: wanted.length,
            problems,
            remedy: 'Assign it: sf org assign permset --name NAME --on-behalf-of USERNAME --target-org ALIAS',
        };
    };
}

async function valuesIn(connection: Connection, object: string, field: string, wanted: readonly string[]) {
    const present = new Set<string>();
    for (let start = 0; start < wanted.length; start += 100) {
        const list = quotedList(wanted.slice(start, start + 100));
        const { records } = await connection.query<Record<string, string>>(
            `SELECT ${field} FROM ${object} WHERE ${field} IN (${list})`,
        );
        for (const record of records) present.add(record[field] ?? '');
    }
    return present;
}

function quotedList(values: readonly string[]): string {
    return values.map((value) => `'${value.replace(/['\\]/g, '\\$&')}'`).join(', ');
}
