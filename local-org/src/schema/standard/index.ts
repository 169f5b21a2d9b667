/** All standard objects, with the shares and histories that belong to them. Read once a process. */
import { makeHistory, makeShare } from '../generated-objects.ts';
import type { ObjectType } from '../model.ts';
import { ACCOUNTS } from './accounts.ts';
import { ACTIVITIES } from './activities.ts';
import { CASES } from './cases.ts';
import { CODE } from './code.ts';
import { COLLABORATION } from './collaboration.ts';
import { DEFINITIONS } from './definitions.ts';
import { EVENTS } from './events.ts';
import { FILES } from './files.ts';
import { LEADS_AND_CAMPAIGNS } from './leads-and-campaigns.ts';
import { OPPORTUNITIES } from './opportunities.ts';
import { ORGANIZATION } from './organization.ts';
import { PERMISSIONS, USER_PERMISSIONS } from './permissions.ts';
import { PRODUCTS } from './products.ts';
import { TESTS } from './tests.ts';
import { USERS } from './users.ts';
import { readObjects } from './notation.ts';

const SHARE_PREFIXES: Readonly<Record<string, string>> = {
    Account: '00r',
    Asset: '70a',
    Campaign: '08s',
    Case: '01n',
    Contact: '03s',
    Individual: '0T1',
    Lead: '01o',
    Opportunity: '00t',
    Quote: '0Q1',
    WorkOrder: '0wo',
};

const SOURCES = [
    ACCOUNTS,
    LEADS_AND_CAMPAIGNS,
    OPPORTUNITIES,
    PRODUCTS,
    CASES,
    ACTIVITIES,
    USERS,
    PERMISSIONS,
    ORGANIZATION,
    CODE,
    TESTS,
    DEFINITIONS,
    EVENTS,
    FILES,
    COLLABORATION,
];

/** All field histories of standard objects have the same key prefix. */
export const HISTORY_PREFIX = '017';

let objects: readonly ObjectType[] | null = null;

export function standardObjects(): readonly ObjectType[] {
    objects ??= readAll();
    return objects;
}

function readAll(): ObjectType[] {
    const permissions = USER_PERMISSIONS.map((name) => `Permissions${name} boolean`).join('\n');
    const all: ObjectType[] = [];
    for (const source of SOURCES) {
        for (const { hasShare, hasHistory, ...object } of readObjects(
            source.replaceAll('PERMISSION_COLUMNS', permissions),
        )) {
            all.push(object);
            if (hasShare) {
                all.push(makeShare(object, SHARE_PREFIXES[object.apiName] ?? '02c', []));
            }
            if (hasHistory) {
                all.push(makeHistory(object, HISTORY_PREFIX));
            }
        }
    }
    return all;
}
