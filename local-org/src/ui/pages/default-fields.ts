/** What the pages of an org without own layouts show, by object. */
export interface DefaultFields {
    readonly highlights: readonly string[];
    readonly details: readonly string[];
    /** Columns of lists and related lists. */
    readonly list: readonly string[];
}

const STANDARD: Readonly<Record<string, DefaultFields>> = {
    Account: {
        highlights: ['Type', 'Phone', 'Website', 'OwnerId', 'Industry'],
        details: [
            'OwnerId',
            'Name',
            'ParentId',
            'Type',
            'Industry',
            'NumberOfEmployees',
            'AnnualRevenue',
            'Phone',
            'Website',
            'BillingStreet',
            'BillingCity',
            'BillingState',
            'BillingPostalCode',
            'BillingCountry',
            'Description',
            'CreatedById',
            'LastModifiedById',
        ],
        list: ['Name', 'BillingState', 'Phone', 'Type', 'OwnerId'],
    },
    Contact: {
        highlights: ['Title', 'AccountId', 'Phone', 'Email', 'OwnerId'],
        details: [
            'OwnerId',
            'Name',
            'AccountId',
            'Title',
            'Department',
            'Email',
            'Phone',
            'MobilePhone',
            'ReportsToId',
            'MailingCity',
            'MailingCountry',
            'LeadSource',
            'Description',
            'CreatedById',
            'LastModifiedById',
        ],
        list: ['Name', 'AccountId', 'Title', 'Phone', 'Email', 'OwnerId'],
    },
    Opportunity: {
        highlights: ['AccountId', 'CloseDate', 'Amount', 'OwnerId'],
        details: [
            'OwnerId',
            'Name',
            'AccountId',
            'StageName',
            'CloseDate',
            'Amount',
            'Probability',
            'Type',
            'LeadSource',
            'NextStep',
            'Description',
            'CreatedById',
            'LastModifiedById',
        ],
        list: ['Name', 'AccountId', 'StageName', 'CloseDate', 'Amount', 'OwnerId'],
    },
    Lead: {
        highlights: ['Title', 'Company', 'Phone', 'Email'],
        details: [
            'OwnerId',
            'Name',
            'Company',
            'Title',
            'Status',
            'Email',
            'Phone',
            'LeadSource',
            'Industry',
            'Rating',
        ],
        list: ['Name', 'Company', 'Phone', 'Email', 'Status', 'OwnerId'],
    },
    User: {
        highlights: ['Title', 'Email', 'Phone', 'ManagerId'],
        details: [
            'Name',
            'Username',
            'Title',
            'Department',
            'Email',
            'Phone',
            'ManagerId',
            'TimeZoneSidKey',
            'IsActive',
        ],
        list: ['Name', 'Username', 'Title', 'IsActive'],
    },
    Task: {
        highlights: ['Status', 'Priority', 'ActivityDate', 'WhoId', 'WhatId'],
        details: [
            'OwnerId',
            'Subject',
            'ActivityDate',
            'Status',
            'Priority',
            'WhoId',
            'WhatId',
            'Description',
        ],
        list: ['Subject', 'Status', 'ActivityDate', 'OwnerId'],
    },
};

/** Null for objects whose fields have to be taken as they come. */
export function defaultFields(objectApiName: string): DefaultFields | null {
    return STANDARD[objectApiName] ?? null;
}
