import type { RowResult } from '../../org/contract.ts';
import { current } from '../../org/transaction.ts';
import { ApexList, type SObject } from '../../values/index.ts';
import { accessOf } from '../access.ts';
import { makeList } from '../collections.ts';
import { makeResult, saveResult } from '../database/results.ts';
import type { AccessLevel } from '../system/access-level.ts';
import { required } from '../system/string/arguments.ts';

/** In user mode the user needs Create on the event; without it the event's result carries the error. */
function denied(event: SObject): RowResult | null {
    const { org, user } = current();
    if (org.security.objectAccess(user, event.object.apiName).create) {
        return null;
    }
    const message = `Access to entity '${event.object.apiName}' denied`;
    return {
        id: null,
        success: false,
        errors: [{ statusCode: 'INSUFFICIENT_ACCESS_OR_READONLY', message, fields: [] }],
    };
}

/** Publishes events in the mode given, else in the one of the running class. */
export function publish(
    events: SObject | ApexList<SObject> | null,
    level: AccessLevel | null = null,
): unknown {
    const given = required(events, 1);
    const all = given instanceof ApexList ? given.items : [given];
    const refusals = all.map((event) => (accessOf(level).mode === 'user' ? denied(event) : null));
    const published = current().publish(all.filter((_event, index) => refusals[index] === null));
    const results = refusals.map((refusal) =>
        makeResult(saveResult, refusal ?? (published.shift() as RowResult)),
    );
    return given instanceof ApexList ? makeList(saveResult.type, results) : results[0];
}
