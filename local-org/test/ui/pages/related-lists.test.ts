import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recordLayoutOf } from '../../../src/ui/pages/record-layout.ts';
import { componentsOf, contextOf, rep, type Rights } from '../page-fixture.ts';

const ns = 'xmlns="http://soap.sforce.com/2006/04/metadata"';
const visit = `<CustomObject ${ns}><label>Visit</label><pluralLabel>Visits</pluralLabel><deploymentStatus>Deployed</deploymentStatus>
    <sharingModel>ReadWrite</sharingModel><nameField><label>Number</label><type>AutoNumber</type></nameField>
    <fields><fullName>Account__c</fullName><label>Account</label><type>Lookup</type><referenceTo>Account</referenceTo><relationshipName>Visits</relationshipName></fields>
    <fields><fullName>Topic__c</fullName><label>Topic</label><type>Text</type><length>80</length></fields></CustomObject>`;
const list = (name: string, rest = '') =>
    `<relatedLists>${rest}<relatedList>${name}</relatedList></relatedLists>`;

function listsOf(layout: string | null, rights: Rights = {}) {
    const context = contextOf(
        componentsOf({
            'objects/Visit__c.object': visit,
            ...(layout === null
                ? {}
                : { 'layouts/Account-Layout.layout': `<Layout ${ns}>${layout}</Layout>` }),
        }),
        rights,
    );
    const account = context.org.schema.object('Account');
    assert.ok(account);
    return recordLayoutOf(context, rep, account);
}

describe('related lists of a record page', () => {
    it('are those of the layout, with its columns and order', () => {
        const sorted =
            '<fields>NAME</fields><fields>Topic__c</fields><sortField>Topic__c</sortField><sortOrder>Asc</sortOrder>';
        const { relatedLists } = listsOf(list('Visit__c.Account__c', sorted) + list('RelatedContactList'));
        assert.deepEqual(
            relatedLists.map(({ relationshipName }) => relationshipName),
            ['Visits__r', 'Contacts'],
        );
        assert.equal(
            relatedLists[0]?.soql,
            "SELECT Id, Name, Topic__c FROM Visit__c WHERE Account__c = ':recordId' ORDER BY Topic__c ASC LIMIT 6",
        );
    });

    it('refuse by name what cannot be shown, and hide what the user may not read', () => {
        const layout = list('RelatedNoteList') + list('Visit__c.Account__c');
        const { relatedLists, refusedLists } = listsOf(layout, { denied: ['Visit__c'] });
        assert.deepEqual(relatedLists, []);
        assert.deepEqual(refusedLists, ['NOT_EMULATED: related list RelatedNoteList']);
    });

    it('are the children, own objects first, where no layout chooses', () => {
        const names = listsOf(null).relatedLists.map(({ objectApiName }) => objectApiName);
        assert.equal(names[0], 'Visit__c');
        assert.ok(names.includes('Contact'));
    });
});
