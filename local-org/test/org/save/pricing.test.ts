import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApexDate } from '../../../src/values/dates.ts';
import { ApexDecimal } from '../../../src/values/decimal.ts';
import { errorText, testOrg } from '../fixture.ts';

test('line items price themselves and total their opportunity', () => {
    const org = testOrg();
    const standard = org.rows('Pricebook2')[0];
    const product = org.made('Product2', { Name: 'Widget', ProductCode: 'W', IsActive: true });
    const own = org.made('Pricebook2', { Name: 'Own', IsActive: true });
    const price = { Product2Id: product.id, UnitPrice: ApexDecimal.of('12.50'), IsActive: true };
    const [early] = org.dml('insert', [org.record('PricebookEntry', { ...price, Pricebook2Id: own.id })]);
    assert.equal(
        errorText(early),
        'STANDARD_PRICE_NOT_DEFINED, No standard price defined for this product: []',
    );
    const entry = org.made('PricebookEntry', { ...price, Pricebook2Id: standard?.id });
    const deal = org.made('Opportunity', {
        Name: 'Deal',
        StageName: 'Prospecting',
        CloseDate: new ApexDate(2026, 6, 1),
    });
    const item = org.made('OpportunityLineItem', {
        OpportunityId: deal.id,
        PricebookEntryId: entry.id,
        Quantity: ApexDecimal.of(4),
        Discount: ApexDecimal.of(10),
    });
    const line = org.stored(item);
    assert.deepEqual(
        ['UnitPrice', 'TotalPrice', 'Name'].map((field) => String(line?.get(field))),
        ['12.50', '45.00', 'Deal Widget'],
    );
    const total = (): string[] =>
        ['Amount', 'HasOpportunityLineItem', 'Probability', 'ExpectedRevenue'].map((field) =>
            String(org.stored(deal)?.get(field)),
        );
    assert.deepEqual(total(), ['45.00', 'true', '10', '4.50']);
    org.dml('update', [org.change(item, { TotalPrice: ApexDecimal.of(60) })]);
    assert.equal(String(org.stored(item)?.get('UnitPrice')), '15.00');
    org.dml('delete', [item]);
    assert.equal(total()[1], 'false');
});

test('stages decide whether an opportunity is closed and won', () => {
    const org = testOrg();
    const deal = org.made('Opportunity', {
        Name: 'Deal',
        StageName: 'Closed Won',
        CloseDate: new ApexDate(2026, 6, 1),
    });
    const row = org.stored(deal);
    assert.deepEqual(
        ['IsClosed', 'IsWon', 'ForecastCategory', 'FiscalQuarter'].map((field) => row?.get(field)),
        [true, true, 'Closed', 2],
    );
    assert.equal(String(row?.get('Probability')), '100');
});
