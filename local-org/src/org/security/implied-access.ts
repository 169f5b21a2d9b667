/** Objects without object permissions of their own: who may use them, and by which other object. */
import type { ObjectType, Schema } from '../../schema/model.ts';

/** Standard objects that object permissions are given for; the rest follow a parent or are the system's. */
export const PERMISSIONABLE_STANDARD_OBJECTS: readonly string[] = (
    'Account Asset Campaign Case Contact Contract Document Idea Lead Opportunity Order Pricebook2 Product2 Solution ' +
    'Individual WorkOrder ServiceAppointment Entitlement ServiceContract'
).split(' ');

const PERMISSIONABLE = new Set(PERMISSIONABLE_STANDARD_OBJECTS);

const LIKE: Readonly<Record<string, string>> = {
    AccountContactRole: 'Account',
    AccountContactRelation: 'Account',
    AccountTeamMember: 'Account',
    Partner: 'Account',
    CampaignMember: 'Campaign',
    CampaignMemberStatus: 'Campaign',
    CaseComment: 'Case',
    CaseContactRole: 'Case',
    CaseTeamMember: 'Case',
    ContractContactRole: 'Contract',
    OpportunityContactRole: 'Opportunity',
    OpportunityLineItem: 'Opportunity',
    OpportunityTeamMember: 'Opportunity',
    OpportunityHistory: 'Opportunity',
    OpportunityFieldHistory: 'Opportunity',
    OrderItem: 'Order',
    PricebookEntry: 'Pricebook2',
};
/** Every user works with these; records, not objects, decide what they see. */
const EVERYBODY = new Set(
    (
        'Task Event TaskRelation EventRelation Note Attachment ContentDocument ContentVersion ContentDocumentLink FeedItem ' +
        'FeedComment EmailMessage Name AggregateResult'
    ).split(' '),
);

/** `like`: as of another object; null: object permissions decide. */
export type Implied = 'everybody' | 'readers' | { readonly like: string } | null;

export function impliedAccess(schema: Schema, object: ObjectType): Implied {
    if (object.kind === 'share' || object.kind === 'history') {
        const parent = object.apiName.replace(/(__)?(Share|History|FieldHistory)$/, (_, custom: string) =>
            custom ? '__c' : '',
        );
        return schema.object(parent) === undefined ? 'readers' : { like: parent };
    }
    if (object.custom || object.kind !== 'standard' || PERMISSIONABLE.has(object.apiName)) return null;
    if (EVERYBODY.has(object.apiName)) return 'everybody';
    const like = LIKE[object.apiName];
    return like === undefined ? 'readers' : { like };
}
