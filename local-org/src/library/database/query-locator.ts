import type { QueryRequest } from '../../org/contract.ts';
import { current } from '../../org/transaction.ts';
import { ApexList, defineType, type SObject } from '../../values/index.ts';
import { platformType } from '../define.ts';
import { ApexIterator } from '../system/collection/iterator.ts';

/** A query that runs when its rows are wanted; or rows that a literal has already read. */
export class ApexQueryLocator {
    static readonly $type = defineType('Database.QueryLocator', 'class');
    private readonly source: QueryRequest | readonly SObject[];
    constructor(source: QueryRequest | readonly SObject[]) {
        this.source = source;
    }
    records(): SObject[] {
        return isRows(this.source) ? [...this.source] : current().query(this.source).records;
    }
    get query(): string {
        return isRows(this.source) ? '' : this.source.soql;
    }
}
function isRows(source: QueryRequest | readonly SObject[]): source is readonly SObject[] {
    return Array.isArray(source) || source instanceof ApexList;
}

export const queryLocatorDefinition = platformType({
    name: 'Database.QueryLocator',
    implementation: ApexQueryLocator as never,
    members: {
        'String getQuery()': (self: ApexQueryLocator) => self.query,
        'Database.QueryLocatorIterator iterator()': (self: ApexQueryLocator) =>
            new ApexIterator(self.records()),
    },
    refuses: ['List<SObject> querymore(Integer num)'],
});
export const queryLocatorIteratorDefinition = platformType({
    name: 'Database.QueryLocatorIterator',
    implements: ['System.Iterator<SObject>'],
    members: {
        'Boolean hasNext()': (self: ApexIterator) => self.hasnext$0(),
        'SObject next()': (self: ApexIterator) => self.next$0(),
    },
});
