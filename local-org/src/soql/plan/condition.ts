/** WHERE and HAVING -> SQL that is true or not, never unknown where it matters: NOT treats unknown as false. */
import type { StorageValue } from '../../store/database.ts';
import { isAscii, jsonList } from '../../store/records.ts';
import { SoqlError } from '../error.ts';
import type { ComparisonOperator, Condition, Literal, Query, Value } from '../syntax/tree.ts';
import { constants, type Constant } from './constant.ts';
import { folded, isStoredColumn, type Expressions, type Typed } from './expression.ts';
import { FALSE, TRUE, build, joinFragments, value, type Fragment } from './fragment.ts';
import * as messages from './messages.ts';

type Comparison = Condition & { kind: 'comparison' };

/** Plans the query of a semi-join: SQL that yields one column of ids. */
export type SemiJoin = (query: Query, left: Typed) => Fragment;

export class Conditions {
    private readonly expressions: Expressions;
    private readonly semiJoin: SemiJoin;

    constructor(expressions: Expressions, semiJoin: SemiJoin) {
        this.expressions = expressions;
        this.semiJoin = semiJoin;
    }

    of(condition: Condition): Fragment {
        switch (condition.kind) {
            case 'and':
            case 'or': {
                const operands = condition.operands.map((operand) => this.of(operand));
                return build('($)', joinFragments(operands, condition.kind === 'and' ? ' AND ' : ' OR '));
            }
            case 'not':
                return build('($ IS NOT TRUE)', this.of(condition.operand));
            case 'comparison':
                return this.comparison(condition);
        }
    }

    private comparison(condition: Comparison): Fragment {
        const left = this.expressions.of(condition.left, 'where');
        checkFilterable(left, condition);
        const { operator, right } = condition;
        if (right.kind === 'query') {
            return this.membershipOfQuery(left, operator, right.query, condition);
        }
        switch (operator) {
            case 'IN':
            case 'NOT IN':
                return this.membership(left, operator === 'IN', right, condition);
            case 'INCLUDES':
            case 'EXCLUDES':
                return this.multiSelect(left, operator === 'INCLUDES', right, condition);
            case 'LIKE':
                return this.like(left, right, condition);
            default:
                return this.compare(left, operator, right, condition);
        }
    }

    private compare(left: Typed, operator: ComparisonOperator, right: Value, at: Comparison): Fragment {
        if (right.kind === 'list' || right.kind === 'query') {
            throw new SoqlError('MALFORMED_QUERY', `unexpected token: '('`, right);
        }
        const values = this.constants(right, left);
        if (values.length !== 1) {
            // A bound list on the right of = means membership.
            if (operator !== '=' && operator !== '!=') {
                throw new SoqlError(
                    'MALFORMED_QUERY',
                    'Invalid bind expression: a collection needs IN or NOT IN',
                    at,
                );
            }
            return this.amongValues(left, operator === '=', values);
        }
        if (isOrdering(operator) && left.kind === 'boolean') {
            throw new SoqlError('INVALID_QUERY_FILTER_OPERATOR', 'invalid operator on boolean field', at);
        }
        return comparison(left, operator, values[0]);
    }

    private membership(left: Typed, wanted: boolean, right: Value, at: Comparison): Fragment {
        if (right.kind !== 'list' && right.kind !== 'bind') {
            throw new SoqlError(
                'MALFORMED_QUERY',
                `unexpected token: '${'text' in right ? right.text : right.kind}'`,
                at.right,
            );
        }
        const literals = right.kind === 'list' ? right.items : [right];
        return this.amongValues(
            left,
            wanted,
            literals.flatMap((literal) => this.constants(literal, left)),
        );
    }

    private amongValues(left: Typed, wanted: boolean, values: readonly Constant[]): Fragment {
        if (values.some((one) => one.kind === 'unknown')) {
            return TRUE;
        }
        const parts: Fragment[] = values
            .filter((one) => one.kind === 'range')
            .map((one) => comparison(left, '=', one));
        const plain = values.flatMap((one) => (one.kind === 'value' ? [one.value] : []));
        if (plain.includes(null)) {
            parts.push(build('$ IS NULL', left.sql));
        }
        const some = plain.filter((one) => one !== null);
        if (some.length > 0) {
            parts.push(amongList(left, some));
        }
        const any = parts.length === 0 ? FALSE : build('($)', joinFragments(parts, ' OR '));
        return wanted ? any : build('($ IS NOT TRUE)', any);
    }

    private membershipOfQuery(
        left: Typed,
        operator: ComparisonOperator,
        query: Query,
        at: Comparison,
    ): Fragment {
        if (operator !== 'IN' && operator !== 'NOT IN') {
            throw new SoqlError('MALFORMED_QUERY', `unexpected token: '('`, at.right);
        }
        const inner = this.semiJoin(query, left);
        const member = build('$ IN ($)', left.sql, inner);
        return operator === 'IN' ? member : build('($ IS NOT TRUE)', member);
    }

    private multiSelect(left: Typed, wanted: boolean, right: Value, at: Comparison): Fragment {
        if (left.field?.type !== 'multipicklist') {
            throw new SoqlError(
                'INVALID_QUERY_FILTER_OPERATOR',
                `includes and excludes operators can only be used on multi-select picklist fields`,
                at,
            );
        }
        const literals = right.kind === 'list' ? right.items : right.kind === 'bind' ? [right] : null;
        if (literals === null) {
            throw new SoqlError('MALFORMED_QUERY', `unexpected token: '${at.operator}'`, at.right);
        }
        const values = literals.flatMap((literal) => this.constants(literal, left));
        const text = build(`';' || $ || ';'`, build('fold($)', left.sql));
        const groups = values.map((one) => {
            if (one.kind !== 'value') {
                return TRUE;
            }
            if (one.value === null) {
                return build('$ IS NULL', left.sql);
            }
            // `A;B` asks for both.
            const all = String(one.value)
                .split(';')
                .map((entry) => build('instr($, $) > 0', text, value(`;${entry.trim().toLowerCase()};`)));
            return build('($)', joinFragments(all, ' AND '));
        });
        const any = groups.length === 0 ? FALSE : build('($)', joinFragments(groups, ' OR '));
        return wanted ? any : build('($ IS NOT TRUE)', any);
    }

    private like(left: Typed, right: Value, at: Comparison): Fragment {
        if (left.kind !== 'text') {
            const type = left.kind === 'id' ? 'id' : (left.field?.type ?? left.kind);
            throw new SoqlError('INVALID_QUERY_FILTER_OPERATOR', `invalid operator on ${type} field`, at);
        }
        if (right.kind !== 'string' && right.kind !== 'bind') {
            throw new SoqlError('MALFORMED_QUERY', messages.wrongType(left.name, 'string'), at.right);
        }
        const values: Constant[] =
            right.kind === 'string' ? [{ kind: 'value', value: right.pattern }] : this.constants(right, left);
        const parts = values.map((one) => {
            if (one.kind !== 'value') {
                return TRUE;
            }
            return one.value === null ? build('$ IS NULL', left.sql) : likePattern(left, String(one.value));
        });
        return parts.length === 0 ? FALSE : build('($)', joinFragments(parts, ' OR '));
    }

    private constants(literal: Literal, left: Typed): Constant[] {
        return constants(literal, left, this.expressions.settings);
    }
}

function isOrdering(operator: ComparisonOperator): boolean {
    return operator !== '=' && operator !== '!=';
}

/** One comparison with a value or a range of dates. */
function comparison(left: Typed, operator: ComparisonOperator, right: Constant): Fragment {
    switch (right.kind) {
        case 'unknown':
            return TRUE;
        case 'range':
            return inRange(left, operator, right.from, right.to);
        case 'value':
            return right.value === null ? withNull(left, operator) : withValue(left, operator, right.value);
    }
}

function withNull(left: Typed, operator: ComparisonOperator): Fragment {
    if (operator === '=') {
        return build('$ IS NULL', left.sql);
    }
    return operator === '!=' ? build('$ IS NOT NULL', left.sql) : FALSE;
}

function withValue(left: Typed, operator: ComparisonOperator, stored: StorageValue): Fragment {
    const { column, parameter } = comparable(left, stored);
    // What is empty is not equal to a value, and so it is unequal.
    return operator === '!='
        ? build('($ = $) IS NOT TRUE', column, parameter)
        : build(`$ ${operator} $`, column, parameter);
}

/** Column and value such that they compare as SOQL does; plain columns where an index can serve. */
function comparable(left: Typed, stored: StorageValue): { column: Fragment; parameter: Fragment } {
    if (left.kind !== 'text' || left.field?.caseSensitive === true || typeof stored !== 'string') {
        return { column: left.sql, parameter: value(stored) };
    }
    if (isAscii(stored) && isStoredColumn(left)) {
        return { column: left.sql, parameter: value(stored) };
    }
    return { column: folded(left), parameter: value(stored.toLowerCase()) };
}

function inRange(left: Typed, operator: ComparisonOperator, from: StorageValue, to: StorageValue): Fragment {
    const [column, first, after] = [left.sql, value(from), value(to)];
    switch (operator) {
        case '=':
            return build('($ >= $ AND $ < $)', column, first, column, after);
        case '!=':
            return build('(($ >= $ AND $ < $) IS NOT TRUE)', column, first, column, after);
        case '<':
            return build('$ < $', column, first);
        case '<=':
            return build('$ < $', column, after);
        case '>':
            return build('$ >= $', column, after);
        default:
            return build('$ >= $', column, first);
    }
}

function amongList(left: Typed, values: readonly StorageValue[]): Fragment {
    if (left.kind !== 'text' || left.field?.caseSensitive === true) {
        return build('$ IN (SELECT value FROM json_each($))', left.sql, value(jsonList(values)));
    }
    const list = jsonList(values);
    return isAscii(list) && isStoredColumn(left)
        ? build('$ IN (SELECT value FROM json_each($))', left.sql, value(list))
        : build('$ IN (SELECT fold(value) FROM json_each($))', folded(left), value(list));
}

function likePattern(left: Typed, pattern: string): Fragment {
    // SQLite's LIKE folds ASCII only, so both sides are folded where more is at stake.
    return left.field?.caseSensitive === true
        ? build(`$ GLOB $`, left.sql, value(globOf(pattern)))
        : build(`$ LIKE $ ESCAPE '\\'`, folded(left), value(pattern.toLowerCase()));
}

/** The same pattern for GLOB, which minds the case. */
function globOf(pattern: string): string {
    let glob = '';
    for (let i = 0; i < pattern.length; i += 1) {
        const character = pattern[i];
        if (character === '\\' && i + 1 < pattern.length) {
            i += 1;
            glob += escapeGlob(pattern[i]);
        } else {
            glob += character === '%' ? '*' : character === '_' ? '?' : escapeGlob(character);
        }
    }
    return glob;
}

function escapeGlob(character: string): string {
    return /[*?[]/.test(character) ? `[${character}]` : character;
}

function checkFilterable(left: Typed, condition: Comparison): void {
    if (left.field !== null && !left.field.filterable && !left.isAggregate) {
        throw new SoqlError('INVALID_FIELD', messages.notFiltered(left.field.apiName), condition.left);
    }
}
