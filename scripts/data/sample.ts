/** The sample data as rows, ready to be written as CSV or checked. */
import { makeCompanies, type Company } from './companies';
import { Random } from './random';
import { signalsOf } from './signals';

type Row = Record<string, string | number>;

/** File name (without `.csv`) to its rows; the same on every call. */
export function sampleData(): Record<'accounts' | 'contacts' | 'opportunities' | 'signals', Row[]> {
    const random = new Random(20_260_101);
    const companies = makeCompanies(random);
    return {
        accounts: companies.map(accountRow),
        contacts: companies.flatMap(contactRows),
        opportunities: companies.filter((company) => company.story === 'openOpportunity').map(opportunityRow),
        signals: companies.flatMap((company) => signalsOf(company, random)),
    };
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
