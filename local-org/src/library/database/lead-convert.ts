import { beanType } from '../bean.ts';
import { makeList } from '../collections.ts';
import { databaseError } from './results.ts';

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
