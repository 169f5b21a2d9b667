/** All standard objects, with the shares and histories that belong to them. Read once a process. */
import { makeHistory, makeShare } from '../generated-objects.ts';
import type { ObjectType } from '../model.ts';
import { ACTIVITY } from './activity.ts';
import { CONTENT } from './content.ts';
import { readObjects } from './notation.ts';
import { PLATFORM } from './platform.ts';
import { SALES } from './sales.ts';
import { SERVICE } from './service.ts';
import { USERS, USER_PERMISSIONS } from './users.ts';

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

/** All field histories of standard objects have the same key prefix. */
export const HISTORY_PREFIX = '017';

let objects: readonly ObjectType[] | null = null;

export function standardObjects(): readonly ObjectType[] {
    objects ??= readAll();
    return objects;
}

function readAll(): ObjectType[] {
    const permissions = USER_PERMISSIONS.map((name) => `Permissions${name} boolean`).join('\n');
    const users = USERS.replaceAll('PERMISSION_COLUMNS', permissions);
    const all: ObjectType[] = [];
    for (const source of [SALES, ACTIVITY, users, PLATFORM, SERVICE, CONTENT]) {
        for (const { hasShare, hasHistory, ...object } of readObjects(source)) {
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
