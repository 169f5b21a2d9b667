/** Products and prices: line items take theirs from price book entries, opportunities their amount from line items. */
import { ApexDecimal } from '../../values/decimal.ts';
import { SObject } from '../../values/sobject.ts';
import type { ApexTransaction } from '../apex-transaction.ts';
import type { OrgState } from '../state.ts';
import { live } from './row.ts';
import type { Row } from './row.ts';
import { saveDerived } from './update.ts';

const NOTHING = ApexDecimal.of(0);
const decimal = (value: unknown): ApexDecimal | null => (value instanceof ApexDecimal ? value : null);

/** Entries get the name of their product, and need a standard price first. */
export function priceEntries(state: OrgState, rows: readonly Row[]): void {
    const products = byId(
        state,
        'Product2',
        rows.map(({ record }) => record.get('Product2Id')),
    );
    const books = byId(
        state,
        'Pricebook2',
        rows.map(({ record }) => record.get('Pricebook2Id')),
    );
    const standard = state.records.by('Pricebook2', 'IsStandard', [true])[0]?.id ?? null;
    const priced = new Set(
        state.records
            .by('PricebookEntry', 'Product2Id', [...products.keys()])
            .filter((entry) => entry.get('Pricebook2Id') === standard)
            .map((entry) => entry.get('Product2Id')),
    );
    for (const row of rows) {
        const { record } = row;
        const product = products.get(record.get('Product2Id') as string);
        record.set('Name', product?.get('Name') ?? null);
        record.set('ProductCode', product?.get('ProductCode') ?? null);
        const isStandard = books.get(record.get('Pricebook2Id') as string)?.get('IsStandard') === true;
        if (isStandard) priced.add(record.get('Product2Id'));
        else if (row.old === null && product !== undefined && !priced.has(product.id)) {
            row.fail('STANDARD_PRICE_NOT_DEFINED', 'No standard price defined for this product');
        }
    }
}

/** Line items: product, name, list price, and whichever of unit and total price was not given. */
export function priceLineItems(state: OrgState, rows: readonly Row[]): void {
    const entries = byId(
        state,
        'PricebookEntry',
        rows.map(({ record }) => record.get('PricebookEntryId')),
    );
    const opportunities = byId(
        state,
        'Opportunity',
        rows.map(({ record }) => record.get('OpportunityId')),
    );
    for (const row of rows) {
        const { record, old } = row;
        const entry = entries.get(record.get('PricebookEntryId') as string);
        if (entry !== undefined && old === null) {
            record.set('Product2Id', entry.get('Product2Id'));
            record.set('ProductCode', entry.get('ProductCode'));
            record.set('ListPrice', entry.get('UnitPrice'));
            const opportunity = opportunities.get(record.get('OpportunityId') as string);
            record.set(
                'Name',
                `${String(opportunity?.get('Name') ?? '')} ${String(entry.get('Name') ?? '')}`.trim(),
            );
        }
        totals(row);
    }
}
function totals({ record, old, changed }: Row): void {
    const quantity = decimal(record.get('Quantity'));
    if (quantity === null || quantity.value.isZero()) return;
    const rest = ApexDecimal.of(100)
        .minus(decimal(record.get('Discount')) ?? NOTHING)
        .dividedBy(ApexDecimal.of(100));
    const unit = decimal(record.get('UnitPrice'));
    const total = decimal(record.get('TotalPrice'));
    const givesTotal = old === null ? unit === null : changed.has('totalprice') && !changed.has('unitprice');
    if (givesTotal && total !== null) {
        record.set('UnitPrice', total.dividedBy(quantity).setScale(2, 'HALF_UP'));
        return;
    }
    const price = unit ?? decimal(record.get('ListPrice'));
    if (price === null) return;
    record.set('UnitPrice', price);
    record.set('Subtotal', price.times(quantity).setScale(2, 'HALF_UP'));
    record.set('TotalPrice', price.times(quantity).times(rest).setScale(2, 'HALF_UP'));
}

/** Saves opportunities whose line items changed: amount, quantity, and that they have any. */
export function totalOpportunities(
    transaction: ApexTransaction,
    touched: readonly SObject[],
    rows: readonly Row[],
): void {
    const { records } = transaction.state;
    const ids = [...new Set(touched.map((record) => record.get('OpportunityId') as string | null))].filter(
        (id) => id !== null,
    );
    const items = records.by('OpportunityLineItem', 'OpportunityId', ids);
    const entries = byId(
        transaction.state,
        'PricebookEntry',
        items.map((item) => item.get('PricebookEntryId')),
    );
    const changes = records.byIds('Opportunity', ids).map((opportunity) => {
        const own = items.filter((item) => item.get('OpportunityId') === opportunity.id);
        const sum = (field: string): ApexDecimal =>
            own.reduce((total, item) => total.plus(decimal(item.get(field)) ?? NOTHING), NOTHING);
        const change = new SObject(opportunity.object);
        change.id = opportunity.id;
        change.set('HasOpportunityLineItem', own.length > 0);
        if (own.length > 0) {
            change.set('Amount', sum('TotalPrice'));
            change.set('TotalOpportunityQuantity', sum('Quantity'));
            const entry = entries.get(own[0]?.get('PricebookEntryId') as string);
            if (opportunity.get('Pricebook2Id') === null)
                change.set('Pricebook2Id', entry?.get('Pricebook2Id') ?? null);
        }
        return change;
    });
    const object = transaction.state.schema.object('Opportunity');
    if (object === undefined || changes.length === 0) return;
    for (const problem of saveDerived(transaction, object, changes)) {
        for (const row of live(rows)) {
            if (row.record.get('OpportunityId') === problem.id) row.errors.push(...problem.errors);
        }
    }
}

function byId(state: OrgState, objectName: string, ids: readonly unknown[]): Map<string, SObject> {
    const wanted = [...new Set(ids)].filter((id) => typeof id === 'string');
    return new Map(state.records.byIds(objectName, wanted).map((record) => [record.id as string, record]));
}
