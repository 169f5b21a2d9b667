/** `new` of lists, sets and maps: empty, sized, from items or from another collection. */
import type { NewRest } from '../syntax/ast.ts';
import type { BoundExpression } from '../bind/bound.ts';
import { viewAs } from '../bind/members.ts';
import { problems } from '../bind/problems.ts';
import type { ApexType } from '../bind/symbols.ts';
import { BROKEN, INTEGER, isPrimitive, sameType, typeName } from '../bind/types.ts';
import type { Span } from '../../text/diagnostic.ts';
import type { Body } from './body.ts';
import { asList, converted, isAssignable } from './conversion.ts';
import { bindExpression, broken } from './expressions.ts';
import { shown } from './calls.ts';

type Collection = ApexType & { readonly kind: 'list' | 'set' | 'map' };

export function newCollection(type: Collection, rest: NewRest, span: Span, body: Body): BoundExpression {
    switch (rest.kind) {
        case 'Arguments':
            return fromArguments(
                type,
                rest.arguments.map((one) => asList(bindExpression(one, body))),
                span,
                body,
            );
        case 'Size': {
            const size = bindExpression(rest.size, body);
            if (!isAssignable(size.type, INTEGER, body.catalog)) {
                body.report(rest.size.span, problems.listIndex(typeName(size.type)));
            }
            return { kind: 'NewCollection', items: [], size, source: null, type, span };
        }
        case 'Items':
            return fromItems(
                type,
                rest.items.map((one) => bindExpression(one, body)),
                span,
                body,
            );
        case 'Entries':
            return fromEntries(type, rest, span, body);
    }
}

function fromArguments(
    type: Collection,
    given: readonly BoundExpression[],
    span: Span,
    body: Body,
): BoundExpression {
    const [source] = given;
    if (given.length === 0) {
        return empty(type, null, span);
    }
    if (source.type === BROKEN) {
        return broken(span);
    }
    if (given.length > 1 || !canCopy(type, source.type, body)) {
        const found = source.type.kind === 'null' ? 'NULL' : typeName(source.type);
        const problem =
            given.length === 1
                ? problems.invalidInitializer(found, typeName(type), expectation(type))
                : problems.noConstructor(typeName(type), shown(given.map((one) => one.type)));
        body.report(span, problem);
        return broken(span);
    }
    if (type.kind === 'list' && isPrimitive(source.type, 'Integer')) {
        return { kind: 'NewCollection', items: [], size: source, source: null, type, span };
    }
    return empty(type, source, span);
}

function empty(type: Collection, source: BoundExpression | null, span: Span): BoundExpression {
    return type.kind === 'map'
        ? { kind: 'NewMap', entries: [], source, type, span }
        : { kind: 'NewCollection', items: [], size: null, source, type, span };
}

/** What a collection can be made from: a list or set of the same elements, a map of the same types, rows by Id. */
function canCopy(type: Collection, from: ApexType, body: Body): boolean {
    if (type.kind === 'map') {
        const rows =
            from.kind === 'list' && from.element.kind === 'sobject' && isPrimitive(type.key, 'Id', 'String');
        return (rows && isAssignable(from.element, type.value, body.catalog)) || sameType(type, from);
    }
    if (type.kind === 'list' && isPrimitive(from, 'Integer')) {
        return true;
    }
    const element =
        from.kind === 'list' || from.kind === 'set' ? from.element : elementOfIterable(from, body);
    return element !== null && sameType(element, type.element);
}

function expectation(type: Collection): string {
    switch (type.kind) {
        case 'list':
            return `an Integer or a List of type ${typeName(type.element)}`;
        case 'set':
            return `a List or a Set of type: ${typeName(type.element)}`;
        case 'map':
            return 'a Map with the same key and value types, or a valid SObject List';
    }
}

function elementOfIterable(from: ApexType, body: Body): ApexType | null {
    const iterable = body.catalog.type('System.Iterable');
    const seen = iterable ? viewAs(from, iterable, body.catalog) : null;
    return seen?.kind === 'class' ? seen.arguments[0] : null;
}

function fromItems(
    type: Collection,
    items: readonly BoundExpression[],
    span: Span,
    body: Body,
): BoundExpression {
    if (type.kind === 'map') {
        if (items.length > 0) {
            body.report(span, problems.notInitializable(typeName(type)));
        }
        return empty(type, null, span);
    }
    const made = items.map((item) => {
        if (item.type === BROKEN) {
            return item;
        }
        if (!isAssignable(item.type, type.element, body.catalog)) {
            body.report(span, problems.item(typeName(type.element), typeName(item.type)));
            return broken(item.span);
        }
        return converted(item, type.element);
    });
    return { kind: 'NewCollection', items: made, size: null, source: null, type, span };
}

function fromEntries(
    type: Collection,
    rest: NewRest & { kind: 'Entries' },
    span: Span,
    body: Body,
): BoundExpression {
    const bound = rest.entries.map((entry) => ({
        key: bindExpression(entry.key, body),
        value: bindExpression(entry.value, body),
    }));
    if (type.kind !== 'map') {
        body.report(span, problems.notInitializable(typeName(type)));
        return broken(span);
    }
    const fit = (
        value: BoundExpression,
        to: ApexType,
        problem: typeof problems.entryKey,
    ): BoundExpression => {
        if (value.type === BROKEN) {
            return value;
        }
        if (!isAssignable(value.type, to, body.catalog)) {
            body.report(value.span, problem(typeName(value.type), typeName(to)));
            return broken(value.span);
        }
        return converted(value, to);
    };
    const entries = bound.map(({ key, value }) => ({
        key: fit(key, type.key, problems.entryKey),
        value: fit(value, type.value, problems.entryValue),
    }));
    return { kind: 'NewMap', entries, source: null, type, span };
}
