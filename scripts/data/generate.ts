/**
 * Writes the sample data of `scripts/data/seed/`: 200 target accounts, their contacts, and 90 days of signals, of
 * which exactly 18 accounts meet the strict rule when loaded. Always writes the same files; dates are days before
 * the day of loading.
 *
 *     ts-node scripts/data/generate.ts
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { writeCsv } from '../lib/csv';
import { makeCompanies, type Company } from './companies';
import { Random } from './random';
import { signalsOf } from './signals';

const folder = path.join(__dirname, 'seed');

function main(): void {
    mkdirSync(folder, { recursive: true });
    const random = new Random(20_260_101);
    const companies = makeCompanies(random);
    writeCsv(path.join(folder, 'accounts.csv'), companies.map(accountRow));
    writeCsv(path.join(folder, 'contacts.csv'), companies.flatMap(contactRows));
    writeCsv(
        path.join(folder, 'opportunities.csv'),
        companies.filter((company) => company.story === 'openOpportunity').map(opportunityRow),
    );
    const signals = companies.flatMap((company) => signalsOf(company, random));
    writeCsv(path.join(folder, 'signals.csv'), signals);
    console.log(
        `${companies.length} accounts, ${signals.length} signals in ${path.relative(process.cwd(), folder)}`,
    );
}

function accountRow(company: Company) {
    return {
        MqaAccountKey__c: company.domain,
        Name: company.name,
        Industry: company.industry,
        NumberOfEmployees: company.employees,
        AnnualRevenue: company.revenue,
        BillingCountry: company.country,
        BillingState: company.state,
        Website: `https://www.${company.domain}`,
    };
}

function contactRows(company: Company) {
    return company.contacts.map((contact) => ({
        MqaContactKey__c: contact.email,
        MqaAccountKey__c: company.domain,
        FirstName: contact.firstName,
        LastName: contact.lastName,
        Title: contact.title,
        Email: contact.email,
        Phone: contact.phone,
        MqaCommitteeRole__c: contact.role,
    }));
}

function opportunityRow(company: Company) {
    return {
        MqaAccountKey__c: company.domain,
        Name: `${company.name}: platform`,
        StageName: 'Prospecting',
        CloseInDays: 45,
        Amount: company.employees * 100,
    };
}

main();
