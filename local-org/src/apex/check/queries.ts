/** SOQL and SOSL literals: checked against the schema by the SOQL checker, their binds by this compiler. */
import type { Expression } from '../syntax/ast.ts';
import { placeInQuery } from '../syntax/query-place.ts';
import type { BoundExpression } from '../bind/bound.ts';
import { problems } from '../bind/problems.ts';
import type { ApexType } from '../bind/symbols.ts';
import { BROKEN, INTEGER, listOf, SOBJECT } from '../bind/types.ts';
import type { Body } from './body.ts';
import { asList } from './conversion.ts';
import { bindExpression } from './expressions.ts';

export function bindQuery(query: Expression & { kind: 'Query' }, body: Body): BoundExpression {
    const binds = query.binds.map((bind) => asList(bindExpression(bind, body)));
    const { text, language, span } = query;
    const facts = body.services.soql.check({
        text,
        language,
        schema: body.schema,
        apiVersion: body.unit.apiVersion,
    });
    for (const problem of facts.problems) {
        body.report(placeInQuery(query, problem.start, problem.end), problems.query(problem.message));
    }
    if (language === 'sosl') {
        return { kind: 'Sosl', text, binds, yields: 'list', type: listOf(listOf(SOBJECT)), span };
    }
    if (facts.kind === 'count') {
        return { kind: 'Soql', text, binds, yields: 'count', type: INTEGER, span };
    }
    const object = facts.kind === 'aggregate' ? 'AggregateResult' : facts.object;
    if (object) {
        body.unit.dependencies.add(object.toLowerCase());
    }
    const type: ApexType = object ? { kind: 'soql', object } : BROKEN;
    return { kind: 'Soql', text, binds, yields: 'list', type, span };
}
