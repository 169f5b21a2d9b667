/** Sharing as SQL: which rows of a table a user may read. */
import type { ObjectType } from '../../schema/model.ts';
import { quote } from '../../store/database.ts';
import type { RowAccess, RowRule } from '../access.ts';
import { FALSE, TRUE, build, joinFragments, raw, value, type Fragment } from './fragment.ts';

/** Condition on a row of the table `alias`. Null where every row may be read. */
export function rowCondition(access: RowAccess, alias: string, depth = 0): Fragment | null {
    if (access === 'all') {
        return null;
    }
    if (access === 'none') {
        return FALSE;
    }
    const rules = access.anyOf.map((rule) => ruleCondition(rule, alias, depth));
    return rules.length === 0 ? FALSE : build('($)', joinFragments(rules, ' OR '));
}

function ruleCondition(rule: RowRule, alias: string, depth: number): Fragment {
    switch (rule.kind) {
        case 'field':
            return among(`${alias}.${quote(rule.field)}`, rule.in);
        case 'ids':
            return among(`${alias}."Id"`, rule.ids);
        case 'share': {
            const share = `s${depth}`;
            const grantee = among(`${share}."UserOrGroupId"`, rule.grantees);
            const from = `${quote(rule.shareObject)} ${share}`;
            return build(
                `EXISTS (SELECT 1 FROM ${from} WHERE ${share}.${quote(rule.parentField)} = ${alias}."Id" AND ${share}."IsDeleted" = 0 AND $)`,
                grantee,
            );
        }
        case 'parent': {
            const parent = `p${depth}`;
            const readable = rowCondition(rule.access, parent, depth + 1) ?? TRUE;
            const column = `${alias}.${quote(rule.field)}`;
            return build(
                `${column} IN (SELECT ${parent}."Id" FROM ${quote(rule.parentObject)} ${parent} WHERE $)`,
                readable,
            );
        }
        case 'child': {
            const child = `c${depth}`;
            const readable = rowCondition(rule.access, child, depth + 1) ?? TRUE;
            return build(
                `${alias}."Id" IN (SELECT ${child}.${quote(rule.field)} FROM ${quote(rule.childObject)} ${child} WHERE ${child}."IsDeleted" = 0 AND $)`,
                readable,
            );
        }
    }
}

function among(column: string, ids: readonly string[]): Fragment {
    return build('$ IN (SELECT value FROM json_each($))', raw(column), value(JSON.stringify(ids)));
}

export type RowAccessOf = (object: ObjectType) => RowAccess;
