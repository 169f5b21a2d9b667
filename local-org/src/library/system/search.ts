import { current } from '../../org/transaction.ts';
import { ApexList, listOf, sobjectAnyType, sobjectType } from '../../values/index.ts';
import { accessOf } from '../access.ts';
import { dynamicBinds } from '../database/query.ts';
import { platformType } from '../define.ts';
import type { AccessLevel } from './access-level.ts';
import { fixedSearchResultsKey } from './test/test.ts';
import { required } from './string/arguments.ts';

function find(sosl: string | null, level: AccessLevel | null = null): unknown {
    const binds = dynamicBinds.current ?? new Map<string, unknown>();
    dynamicBinds.current = null;
    const { isTest, memory } = current();
    const fixed = isTest
        ? { fixedIds: (memory.get(fixedSearchResultsKey) as readonly string[] | undefined) ?? [] }
        : {};
    const lists = current().search({ sosl: required(sosl, 1), binds, ...accessOf(level), ...fixed });
    return new ApexList(
        listOf(listOf(sobjectAnyType)),
        lists.map(
            (records) =>
                new ApexList(
                    listOf(
                        records[0] === undefined ? sobjectAnyType : sobjectType(records[0].object.apiName),
                    ),
                    records,
                ),
        ),
    );
}

export const searchDefinition = platformType({
    name: 'System.Search',
    members: {
        'static List<List<SObject>> query(String query)': find,
        'static List<List<SObject>> query(String query, AccessLevel accessLevel)': find,
    },
    refuses: [
        'static Search.SearchResults find(String searchQuery)',
        'static Search.SearchResults find(String searchQuery, AccessLevel accessLevel)',
        'static Search.SuggestionResults suggest(String searchQuery, String sObjectType, Search.SuggestionOption options)',
    ],
});
export const searchTypes = [
    'Search.SearchResults',
    'Search.SuggestionResults',
    'Search.SuggestionOption',
].map((name) => platformType({ name }));
