import { current } from '../../org/transaction.ts';
import { makeList } from '../collections.ts';
import { platformType } from '../define.ts';
import { required } from '../system/string/arguments.ts';
import { DescribeMap } from './describe-map.ts';
import { DescribeSObject, describeNamed } from './describe-sobject.ts';
import { sobjectToken, SObjectToken } from './tokens.ts';

const describeAll = (names: Iterable<string> | null): unknown =>
    makeList(DescribeSObject.$type, [...required(names, 1)].map(describeNamed));

export const schemaDefinition = platformType({
    name: 'System.Schema',
    members: {
        'static Map<String, Schema.SObjectType> getGlobalDescribe()': () =>
            new DescribeMap(
                SObjectToken.$type,
                [...current().org.schema.objects()]
                    .filter((object) => object.apiName !== 'AggregateResult')
                    .map((object) => [object.apiName, sobjectToken(object.apiName)] as const),
            ),
        'static List<Schema.DescribeSObjectResult> describeSObjects(List<String> sObjectTypes)': describeAll,
        'static List<Schema.DescribeSObjectResult> describeSObjects(List<String> sObjectTypes, Object options)':
            describeAll,
    },
    refuses: [
        'static List<Schema.DescribeTabSetResult> describeTabs()',
        'static List<Schema.DescribeDataCategoryGroupResult> describeDataCategoryGroups(List<String> sObjectNames)',
    ],
});

export const describeTabSetDefinition = platformType({ name: 'Schema.DescribeTabSetResult' });
export const describeCategoryGroupDefinition = platformType({
    name: 'Schema.DescribeDataCategoryGroupResult',
});
export const filteredLookupDefinition = platformType({ name: 'Schema.FilteredLookupInfo' });
