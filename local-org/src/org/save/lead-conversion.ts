/** Lead conversion: the lead becomes an account, a contact and, unless told otherwise, an opportunity. */
import { isConvertedStatus } from '../../schema/status-values.ts';
import { ApexDate } from '../../values/dates.ts';
import { SObject } from '../../values/sobject.ts';
import type { ApexTransaction } from '../apex-transaction.ts';
import { saveInternally } from './save.ts';
import { saveDerived } from './update.ts';
import type { AccessMode, LeadConversion, LeadConversionResult, RowError, RowResult } from '../contract.ts';

type Fields = Readonly<Record<string, string>>;
/** Fields of leads and where their values go, as Salesforce maps standard fields. */
const TO_ACCOUNT: Fields = {
    Company: 'Name',
    Industry: 'Industry',
    AnnualRevenue: 'AnnualRevenue',
    NumberOfEmployees: 'NumberOfEmployees',
    Phone: 'Phone',
    Fax: 'Fax',
    Website: 'Website',
    LeadSource: 'AccountSource',
    Street: 'BillingStreet',
    City: 'BillingCity',
    State: 'BillingState',
    PostalCode: 'BillingPostalCode',
    Country: 'BillingCountry',
    Rating: 'Rating',
};
const TO_CONTACT: Fields = {
    FirstName: 'FirstName',
    LastName: 'LastName',
    Salutation: 'Salutation',
    Title: 'Title',
    Email: 'Email',
    Phone: 'Phone',
    MobilePhone: 'MobilePhone',
    Fax: 'Fax',
    LeadSource: 'LeadSource',
    Description: 'Description',
    Street: 'MailingStreet',
    City: 'MailingCity',
    State: 'MailingState',
    PostalCode: 'MailingPostalCode',
    Country: 'MailingCountry',
};
const FIRST_STAGE = 'Prospecting';

/** The first problem of one lead, which undoes what was done for it. */
class ConversionProblem extends Error {
    readonly errors: readonly RowError[];
    constructor(errors: readonly RowError[]) {
        super(errors[0]?.message);
        this.errors = errors;
    }
}
function refuse(statusCode: string, message: string): never {
    throw new ConversionProblem([{ statusCode, message, fields: [] }]);
}

export function convertLeads(
    transaction: ApexTransaction,
    requests: readonly LeadConversion[],
    options: { readonly allOrNone: boolean; readonly mode: AccessMode },
): LeadConversionResult[] {
    transaction.limits.charge('dmlStatements');
    transaction.limits.charge('dmlRows', requests.length);
    const { store } = transaction.state;
    const whole = store.savepoint();
    const results = requests.map((request) => {
        const point = store.savepoint();
        try {
            return convert(transaction, request, options.mode);
        } catch (error) {
            point.rollback();
            if (!(error instanceof ConversionProblem)) throw error;
            const nothing = { accountId: null, contactId: null, opportunityId: null };
            return {
                id: request.leadId,
                leadId: request.leadId,
                success: false,
                errors: error.errors,
                ...nothing,
            };
        } finally {
            point.release();
        }
    });
    const failed = options.allOrNone && results.some((result) => !result.success);
    if (failed) whole.rollback();
    whole.release();
    return failed ? results.map((result) => ({ ...result, success: false })) : results;
}

function convert(
    transaction: ApexTransaction,
    request: LeadConversion,
    mode: AccessMode,
): LeadConversionResult {
    const { state } = transaction;
    const lead = state.records.byIds('Lead', [request.leadId])[0];
    if (lead === undefined) refuse('INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id');
    if (lead.get('IsConverted') === true)
        refuse('CANNOT_UPDATE_CONVERTED_LEAD', 'cannot reference converted lead');
    if (!isConvertedStatus(transaction.org.schema, request.convertedStatus)) {
        refuse('INVALID_STATUS', `invalid convertedStatus: ${request.convertedStatus}`);
    }
    const ownerId = request.ownerId ?? (lead.get('OwnerId') as string);
    if (ownerId.startsWith('00G'))
        refuse('INVALID_CROSS_REFERENCE_KEY', 'owner of a converted lead must be a user');
    const accountId =
        request.accountId ??
        make(transaction, mode, 'Account', { ...mapped(lead, TO_ACCOUNT), OwnerId: ownerId });
    const contactId = contact(transaction, mode, request, lead, accountId, ownerId);
    const opportunityId = opportunity(transaction, mode, request, lead, accountId, contactId, ownerId);
    const now = transaction.now();
    const change = record(transaction, 'Lead', {
        Id: request.leadId,
        Status: request.convertedStatus,
        IsConverted: true,
        ConvertedDate: ApexDate.fromDays(Math.floor(now / 86_400_000)),
        ConvertedAccountId: accountId,
        ConvertedContactId: contactId,
        ConvertedOpportunityId: opportunityId,
    });
    const [problem] = saveDerived(transaction, lead.object, [change]);
    if (problem !== undefined) throw new ConversionProblem(problem.errors);
    return {
        id: request.leadId,
        leadId: request.leadId,
        success: true,
        errors: [],
        accountId,
        contactId,
        opportunityId,
    };
}

function contact(
    transaction: ApexTransaction,
    mode: AccessMode,
    request: LeadConversion,
    lead: SObject,
    accountId: string,
    ownerId: string,
): string {
    if (request.contactId === null) {
        return make(transaction, mode, 'Contact', {
            ...mapped(lead, TO_CONTACT),
            AccountId: accountId,
            OwnerId: ownerId,
        });
    }
    if (request.overwriteLeadSource) {
        const change = record(transaction, 'Contact', {
            Id: request.contactId,
            LeadSource: lead.get('LeadSource'),
        });
        checked(
            saveInternally(transaction, { operation: 'update', records: [change], allOrNone: true, mode }),
        );
    }
    return request.contactId;
}
function opportunity(
    transaction: ApexTransaction,
    mode: AccessMode,
    request: LeadConversion,
    lead: SObject,
    accountId: string,
    contactId: string,
    ownerId: string,
): string | null {
    if (request.opportunityId !== null) return request.opportunityId;
    if (request.doNotCreateOpportunity) return null;
    const id = make(transaction, mode, 'Opportunity', {
        Name: request.opportunityName ?? `${String(lead.get('Company') ?? '')}-`,
        AccountId: accountId,
        StageName: FIRST_STAGE,
        CloseDate: endOfQuarter(transaction.now()),
        LeadSource: lead.get('LeadSource'),
        OwnerId: ownerId,
    });
    make(transaction, mode, 'OpportunityContactRole', {
        OpportunityId: id,
        ContactId: contactId,
        IsPrimary: true,
    });
    return id;
}
function endOfQuarter(nowMs: number): ApexDate {
    const now = new Date(nowMs);
    return new ApexDate(now.getUTCFullYear(), Math.floor(now.getUTCMonth() / 3) * 3 + 4, 0);
}

function mapped(lead: SObject, fields: Fields): Record<string, unknown> {
    const values: Record<string, unknown> = {};
    for (const [from, to] of Object.entries(fields)) {
        const value = lead.get(from);
        if (value !== null) values[to] = value;
    }
    return values;
}
function record(
    transaction: ApexTransaction,
    objectName: string,
    fields: Readonly<Record<string, unknown>>,
): SObject {
    const object = transaction.state.schema.object(objectName);
    if (object === undefined) throw new Error(`The schema lacks ${objectName}`);
    const made = new SObject(object);
    for (const [name, value] of Object.entries(fields))
        if (object.fields.has(name.toLowerCase())) made.set(name, value);
    return made;
}
function make(
    transaction: ApexTransaction,
    mode: AccessMode,
    objectName: string,
    fields: Readonly<Record<string, unknown>>,
): string {
    const made = record(transaction, objectName, fields);
    checked(saveInternally(transaction, { operation: 'insert', records: [made], allOrNone: true, mode }));
    return made.id as string;
}
function checked(results: readonly RowResult[]): void {
    const failed = results.find((result) => !result.success);
    if (failed !== undefined) throw new ConversionProblem(failed.errors);
}
