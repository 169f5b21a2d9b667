import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LeadConversion } from '../../../src/org/contract.ts';
import { errorText, testOrg } from '../fixture.ts';

const conversion = (leadId: string, more: Partial<LeadConversion> = {}): LeadConversion => ({
    leadId,
    convertedStatus: 'Closed - Converted',
    accountId: null,
    contactId: null,
    opportunityId: null,
    opportunityName: null,
    doNotCreateOpportunity: false,
    overwriteLeadSource: false,
    ownerId: null,
    ...more,
});
const OPTIONS = { allOrNone: true, mode: 'system' } as const;

test('a lead becomes an account, a contact and an opportunity, with their triggers', () => {
    const org = testOrg();
    const fired: string[] = [];
    for (const object of ['Account', 'Contact', 'Opportunity'])
        org.code.on(object, 'after insert', () => void fired.push(object));
    org.code.on(
        'Lead',
        'after update',
        ({ newRecords }) => void fired.push(`Lead ${newRecords?.[0]?.get('IsConverted')}`),
    );
    const lead = org.made('Lead', {
        FirstName: 'Ada',
        LastName: 'Lovelace',
        Company: 'Engines',
        Email: 'ada@engines.test',
        Industry: 'Energy',
    });
    const [result] = org.transact((t) => t.convertLeads([conversion(lead.id ?? '')], OPTIONS));
    assert.equal(errorText(result), '');
    assert.deepEqual(fired, ['Account', 'Contact', 'Opportunity', 'Lead true']);
    const [account, contact, opportunity] = ['Account', 'Contact', 'Opportunity'].map(
        (object) => org.rows(object)[0],
    );
    assert.deepEqual([account?.get('Name'), account?.get('Industry')], ['Engines', 'Energy']);
    assert.deepEqual([contact?.get('Email'), contact?.get('AccountId')], ['ada@engines.test', account?.id]);
    assert.deepEqual(
        [opportunity?.get('Name'), String(opportunity?.get('CloseDate'))],
        ['Engines-', '2026-03-31'],
    );
    const row = org.stored(lead);
    assert.deepEqual(
        [row?.get('ConvertedAccountId'), row?.get('ConvertedContactId')],
        [result?.accountId, result?.contactId],
    );
});

test('a converted lead is neither converted again nor changed', () => {
    const org = testOrg();
    const lead = org.made('Lead', { LastName: 'x', Company: 'y' });
    org.transact((t) =>
        t.convertLeads([conversion(lead.id ?? '', { doNotCreateOpportunity: true })], OPTIONS),
    );
    assert.equal(org.rows('Opportunity').length, 0);
    const [again] = org.transact((t) => t.convertLeads([conversion(lead.id ?? '')], OPTIONS));
    assert.equal(errorText(again), 'CANNOT_UPDATE_CONVERTED_LEAD, cannot reference converted lead: []');
    assert.match(
        errorText(org.dml('update', [org.change(lead, { Company: 'z' })])[0]),
        /^CANNOT_UPDATE_CONVERTED_LEAD/,
    );
});

test('an unknown status is refused, and nothing of the conversion stays', () => {
    const org = testOrg();
    const lead = org.made('Lead', { LastName: 'x', Company: 'y' });
    const [result] = org.transact((t) =>
        t.convertLeads([conversion(lead.id ?? '', { convertedStatus: 'Open' })], OPTIONS),
    );
    assert.equal(errorText(result), 'INVALID_STATUS, invalid convertedStatus: Open: []');
    assert.equal(org.rows('Account').length, 0);
});
