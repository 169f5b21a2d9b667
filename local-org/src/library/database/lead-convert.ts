import type { LeadConversion } from '../../org/contract.ts';
import { current } from '../../org/transaction.ts';
import { ApexList, dmlException, raise, raiseNull } from '../../values/index.ts';
import { accessOf } from '../access.ts';
import { Bean, beanType } from '../bean.ts';
import { makeList } from '../collections.ts';
import { AccessLevel } from '../system/access-level.ts';
import { databaseError, makeError } from './results.ts';

export const leadConvert = beanType('Database.LeadConvert', {
    getters: true,
    setters: true,
    properties: {
        'Id accountId': null,
        'Id contactId': null,
        'String convertedStatus': null,
        'Id leadId': null,
        'Id opportunityId': null,
        'String opportunityName': null,
        'Id ownerId': null,
        'Boolean doNotCreateOpportunity': false,
        'Boolean overwriteLeadSource': false,
        'Boolean sendNotificationEmail': false,
    },
});
export const leadConvertResult = beanType('Database.LeadConvertResult', {
    getters: true,
    construct: false,
    properties: {
        'Id accountId': null,
        'Id contactId': null,
        'List<Database.Error> errors': () => makeList(databaseError.type, []),
        'Id leadId': null,
        'Id opportunityId': null,
        'Id relatedPersonAccountId': null,
        'Boolean success': false,
    },
});

function conversionOf(bean: Bean): LeadConversion {
    const missing = (what: string): never =>
        raise(
            'System.DmlException',
            `ConvertLead failed. First exception on row 0; first error: REQUIRED_FIELD_MISSING, ${what}: []`,
        );
    return {
        leadId: bean.get<string | null>('leadId') ?? missing('Required fields are missing: [leadId]'),
        convertedStatus:
            bean.get<string | null>('convertedStatus') ??
            missing('Required fields are missing: [convertedStatus]'),
        accountId: bean.get('accountId'),
        contactId: bean.get('contactId'),
        opportunityId: bean.get('opportunityId'),
        opportunityName: bean.get('opportunityName'),
        doNotCreateOpportunity: bean.get('doNotCreateOpportunity') === true,
        overwriteLeadSource: bean.get('overwriteLeadSource') === true,
        ownerId: bean.get('ownerId'),
    };
}

/** `Database.convertLead`: of one lead or of several. @throws DmlException when one fails and all must convert */
function convert(leads: Bean | ApexList<Bean> | null, ...rest: unknown[]): unknown {
    const given = leads ?? raiseNull();
    const requests = (given instanceof ApexList ? [...given] : [given]).map(conversionOf);
    const options = rest.find((value) => value instanceof Bean);
    const allOrNone =
        options === undefined ? !rest.includes(false) : (options as Bean).get('optAllOrNone') !== false;
    const level = (rest.find((value) => value instanceof AccessLevel) as AccessLevel | undefined) ?? null;
    const rows = current().convertLeads(requests, { allOrNone, mode: accessOf(level).mode });
    const failures = rows.flatMap((row, index) => {
        const error = row.errors[0];
        return row.success || error === undefined ? [] : [{ index, id: row.leadId, ...error }];
    });
    if (allOrNone && failures.length > 0) {
        throw dmlException('convertLead', failures);
    }
    const results = rows.map((row) =>
        leadConvertResult.make({
            leadId: row.leadId,
            accountId: row.accountId,
            contactId: row.contactId,
            opportunityId: row.opportunityId,
            success: row.success,
            errors: makeList(databaseError.type, row.errors.map(makeError)),
        }),
    );
    return given instanceof ApexList ? makeList(leadConvertResult.type, results) : results[0];
}

/** All overloads by signature. */
export function convertLeadMembers(): Record<string, typeof convert> {
    const members: Record<string, typeof convert> = {};
    for (const middle of ['', ', Boolean allOrNone', ', Database.DMLOptions dmlOptions']) {
        for (const ending of ['', ', AccessLevel accessLevel']) {
            members[
                `static Database.LeadConvertResult convertLead(Database.LeadConvert leadToConvert${middle}${ending})`
            ] = convert;
            members[
                `static List<Database.LeadConvertResult> convertLead(List<Database.LeadConvert> leadsToConvert${middle}${ending})`
            ] = convert;
        }
    }
    return members;
}
