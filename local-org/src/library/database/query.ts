import { current } from '../../org/transaction.ts';
import { ApexList, type ApexMap, type SObject, sobjectType, listOf } from '../../values/index.ts';
import { accessOf } from '../access.ts';
import { required } from '../system/string/arguments.ts';
import type { AccessLevel } from '../system/access-level.ts';
import { ApexQueryLocator } from './query-locator.ts';

type Binds = ApexMap<string, unknown> | null;

/**
 * Local variables that a dynamic query may bind (`Database.query('… = :name')`). Compiled code hands them in as a
 * map by lower-case name, in front of the call, since JavaScript knows no names of its caller.
 */
export const dynamicBinds: { current: ReadonlyMap<string, unknown> | null } = { current: null };

function bindsOf(map: Binds): ReadonlyMap<string, unknown> {
    if (map !== null) {
        return new Map([...map.entries()].map(([name, value]) => [name.toLowerCase(), value]));
    }
    const binds = dynamicBinds.current ?? new Map<string, unknown>();
    dynamicBinds.current = null;
    return binds;
}

interface Request {
    readonly soql: string;
    readonly binds: ReadonlyMap<string, unknown>;
    readonly mode: 'user' | 'system';
    readonly sharing: boolean;
}
function request(soql: string | null, map: Binds, level: AccessLevel | null): Request {
    return { soql: required(soql, 1), binds: bindsOf(map), ...accessOf(level) };
}

export function queryRows(soql: string | null, map: Binds, level: AccessLevel | null): ApexList<SObject> {
    const result = current().query(request(soql, map, level));
    const name = result.columns.some((column) => column.aggregate)
        ? 'AggregateResult'
        : result.object.apiName;
    return new ApexList(listOf(sobjectType(name)), result.records);
}

export function countRows(soql: string | null, map: Binds, level: AccessLevel | null): number {
    const result = current().query(request(soql, map, level));
    return result.count ?? result.records.length;
}

export function locator(
    soql: string | null | ApexList<SObject>,
    map: Binds,
    level: AccessLevel | null,
): ApexQueryLocator {
    return new ApexQueryLocator(soql instanceof ApexList ? soql.items : request(soql, map, level));
}
