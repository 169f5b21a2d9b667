import { current } from '../../../org/transaction.ts';
import {
    ApexException,
    ApexList,
    defineType,
    type ApexEnum,
    type SObject,
    sobjectAnyType,
} from '../../../values/index.ts';
import { makeList } from '../../collections.ts';
import { platformType } from '../../define.ts';
import { platformEnum } from '../../enums.ts';
import { required } from '../string/arguments.ts';
import { ApexPageReference } from './page-reference.ts';

export const severity = platformEnum('ApexPages.Severity', ['CONFIRM', 'ERROR', 'FATAL', 'INFO', 'WARNING']);

export class PageMessage {
    static readonly $type = defineType('ApexPages.Message', 'class');
    readonly severity: ApexEnum;
    readonly summary: string | null;
    readonly detail: string | null;
    constructor(level: ApexEnum, summary: string | null, detail: string | null) {
        this.severity = level;
        this.summary = summary;
        this.detail = detail;
    }
    sameAs(other: unknown): boolean {
        return (
            other instanceof PageMessage &&
            this.summary === other.summary &&
            this.detail === other.detail &&
            this.severity === other.severity
        );
    }
    toString(): string {
        return `ApexPages.Message["${this.summary}"]`;
    }
}

/** The page of the running transaction and what was said on it. */
interface PageState {
    page: ApexPageReference | null;
    readonly messages: PageMessage[];
}
const key = Symbol('visualforce page');
function state(): PageState {
    const { memory } = current();
    let found = memory.get(key) as PageState | undefined;
    if (found === undefined) {
        found = { page: null, messages: [] };
        memory.set(key, found);
    }
    return found;
}
export const currentPage = (): ApexPageReference | null => state().page;
export function setCurrentPage(page: ApexPageReference | null): void {
    state().page = page;
}
export function clearPageMessages(): void {
    state().messages.length = 0;
}

function addMessages(thrown: ApexException | null): void {
    const error = required(thrown, 1);
    const rows = error.dml.length > 0 ? error.dml.map((row) => row.message) : [error.getMessage()];
    for (const message of rows) {
        state().messages.push(new PageMessage(severity.of('ERROR'), message, message));
    }
}
const make = (level: ApexEnum | null, summary: string | null, detail: string | null = summary): PageMessage =>
    new PageMessage(required(level, 1), summary, detail);

export const apexPagesDefinition = platformType({
    name: 'System.ApexPages',
    members: {
        'static void addMessage(ApexPages.Message message)': (message: PageMessage | null) => {
            const added = required(message, 1);
            if (!state().messages.some((known) => known.sameAs(added))) {
                state().messages.push(added);
            }
        },
        'static void addMessages(Exception exceptionThrown)': addMessages,
        'static PageReference currentPage()': currentPage,
        'static List<ApexPages.Message> getMessages()': () => makeList(PageMessage.$type, state().messages),
        'static Boolean hasMessages()': () => state().messages.length > 0,
        'static Boolean hasMessages(ApexPages.Severity severity)': (level: ApexEnum | null) =>
            state().messages.some((message) => message.severity === level),
    },
});
export const pageMessageDefinition = platformType({
    name: 'ApexPages.Message',
    implementation: PageMessage as never,
    members: {
        'new(ApexPages.Severity severity, String summary)': make,
        'new(ApexPages.Severity severity, String summary, String detail)': make,
        'new(ApexPages.Severity severity, String summary, String detail, String id)': make,
        'ApexPages.Severity getSeverity()': (self: PageMessage) => self.severity,
        'String getSummary()': (self: PageMessage) => self.summary,
        'String getDetail()': (self: PageMessage) => self.detail,
        'String getComponentLabel()': () => null,
    },
});

/** A controller around one record. */
export class StandardController {
    static readonly $type = defineType('ApexPages.StandardController', 'class');
    readonly record: SObject;
    constructor(record: SObject) {
        this.record = record;
    }
}
const pageOf = (self: StandardController): ApexPageReference =>
    new ApexPageReference(`/${self.record.id ?? ''}`);
export const standardControllerDefinition = platformType({
    name: 'ApexPages.StandardController',
    implementation: StandardController as never,
    members: {
        'new(SObject controllerSObject)': (record: SObject | null) =>
            new StandardController(required(record, 1)),
        'SObject getRecord()': (self: StandardController) => self.record,
        'String getId()': (self: StandardController) => self.record.id,
        'PageReference view()': pageOf,
        'void addFields(List<String> fieldNames)': () => undefined,
    },
    refuses: [
        'PageReference cancel()',
        'PageReference delete()',
        'PageReference edit()',
        'PageReference save()',
    ],
});

/** A controller around a list of records, a page of 20 at a time. */
export class StandardSetController {
    static readonly $type = defineType('ApexPages.StandardSetController', 'class');
    readonly records: ApexList<SObject>;
    selected: ApexList<SObject>;
    pageSize = 20;
    page = 1;
    constructor(records: ApexList<SObject>) {
        this.records = records;
        this.selected = new ApexList(records.type);
    }
    get pages(): number {
        return Math.max(1, Math.ceil(this.records.size / this.pageSize));
    }
}
type Set = StandardSetController;
const go =
    (to: (self: Set) => number) =>
    (self: Set): void => {
        self.page = Math.min(Math.max(1, to(self)), self.pages);
    };
export const standardSetControllerDefinition = platformType({
    name: 'ApexPages.StandardSetController',
    implementation: StandardSetController as never,
    members: {
        'new(List<SObject> records)': (records: ApexList<SObject> | null) =>
            new StandardSetController(required(records, 1)),
        'new(Database.QueryLocator queryLocator)': (locator: { records(): SObject[] } | null) =>
            new StandardSetController(makeList(sobjectAnyType, required(locator, 1).records())),
        'List<SObject> getRecords()': (self: Set) =>
            new ApexList(
                self.records.type,
                self.records.items.slice((self.page - 1) * self.pageSize, self.page * self.pageSize),
            ),
        'List<SObject> getSelected()': (self: Set) => self.selected,
        'void setSelected(List<SObject> selectedRecords)': (self: Set, records: ApexList<SObject> | null) => {
            self.selected = required(records, 1);
        },
        'Integer getResultSize()': (self: Set) => self.records.size,
        'Boolean getCompleteResult()': () => true,
        'Integer getPageNumber()': (self: Set) => self.page,
        'Integer getPageSize()': (self: Set) => self.pageSize,
        'void setPageNumber(Integer pageNumber)': (self: Set, page: number) => go(() => page)(self),
        'void setPageSize(Integer pageSize)': (self: Set, size: number) => {
            self.pageSize = size;
        },
        'Boolean getHasNext()': (self: Set) => self.page < self.pages,
        'Boolean getHasPrevious()': (self: Set) => self.page > 1,
        'void first()': go(() => 1),
        'void last()': go((self) => self.pages),
        'void next()': go((self) => self.page + 1),
        'void previous()': go((self) => self.page - 1),
        'SObject getRecord()': (self: Set) => self.records.items[0] ?? null,
        'void addFields(List<String> fieldNames)': () => undefined,
    },
    refuses: [
        'PageReference cancel()',
        'PageReference save()',
        'String getFilterId()',
        'void setFilterId(String filterId)',
        'List<SelectOption> getListViewOptions()',
    ],
});
