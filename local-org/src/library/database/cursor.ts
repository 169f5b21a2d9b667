/** Cursors, and what is read of deleted and updated records: they compile and refuse by name. */
import { platformType } from '../define.ts';

export const cursorDefinitions = [
    platformType({
        name: 'Database.Cursor',
        refuses: ['List<SObject> fetch(Integer position, Integer count)', 'Integer getNumRecords()'],
    }),
    platformType({
        name: 'Database.PaginationCursor',
        refuses: [
            'Database.CursorFetchResult fetchPage(Integer position, Integer count)',
            'Database.CursorFetchResult fetchDeleted(Integer position, Integer count)',
            'Integer getNumRecords()',
        ],
    }),
    platformType({
        name: 'Database.CursorFetchResult',
        refuses: [
            'Integer getNextIndex()',
            'Integer getNumDeletedRecords()',
            'List<SObject> getRecords()',
            'Boolean isDone()',
        ],
    }),
    platformType({
        name: 'Database.GetDeletedResult',
        refuses: [
            'List<Database.DeletedRecord> getDeletedRecords()',
            'Date getEarliestDateAvailable()',
            'Date getLatestDateCovered()',
        ],
    }),
    platformType({
        name: 'Database.GetUpdatedResult',
        refuses: ['List<Id> getIds()', 'Date getLatestDateCovered()'],
    }),
    platformType({ name: 'Database.DeletedRecord', refuses: ['Date getDeletedDate()', 'Id getId()'] }),
];
