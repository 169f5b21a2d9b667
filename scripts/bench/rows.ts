/** The rows of the load: every twentieth account meets the strict rule, the others miss the second role and a surge. */
type Row = Record<string, string | number>;

export const QUALIFIES_EVERY = 20;

const account = (index: number) => `load${index}.example`;
const contact = (index: number, position: number) => `person${position}@${account(index)}`;
const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();

export function loadAccounts(count: number): Row[] {
    return Array.from({ length: count }, (_, index) => ({
        MqaAccountKey__c: account(index),
        Name: `Load ${index}`,
        Industry: 'Technology',
        NumberOfEmployees: 400,
    }));
}

export function loadContacts(accounts: number): Row[] {
    return Array.from({ length: accounts * 2 }, (_, position) => {
        const index = Math.floor(position / 2);
        const second = position % 2 === 1;
        return {
            MqaContactKey__c: contact(index, position % 2),
            'Account.MqaAccountKey__c': account(index),
            FirstName: second ? 'Second' : 'First',
            LastName: `Person ${index}`,
            Title: second ? 'Solutions Architect' : 'VP Operations',
            Email: contact(index, position % 2),
            MqaCommitteeRole__c: second ? 'Technical Evaluator' : 'Decision Maker',
        };
    });
}

export function loadSignalRows(accounts: number, each: number): Row[] {
    return Array.from({ length: accounts * each }, (_, position) => {
        const index = Math.floor(position / each);
        const number = position % each;
        const bySecond = index % QUALIFIES_EVERY === 0 && number === each - 1;
        return signal(`load-${index}-${number}`, index, bySecond ? 1 : 0, 'Page Visit', 2 + number * 20);
    });
}

/** Background of one account over 90 days, then what qualifies it. */
export function heavyAccountSignals(count: number): Row[] {
    const index = 3;
    const background = Array.from({ length: count - 1 }, (_, position) =>
        signal(`heavy-${position}`, index, 0, 'Page Visit', 1 + (position % 2100)),
    );
    return [...background, signal('heavy-last', index, 1, 'Pricing Page Visit', 1)];
}

/** For each account one signal that all clients write under the same key, and one of the client's own. */
export function sharedSignals(keys: readonly string[], client: number): Row[] {
    return keys.flatMap((key) => {
        const index = Number(/\d+/.exec(key)?.[0]);
        return [
            signal(`parallel-shared-${index}`, index, 1, 'Pricing Page Visit', 5),
            signal(`parallel-${client}-${index}`, index, 0, 'Case Study View', 6),
        ];
    });
}

function signal(key: string, index: number, position: number, type: string, hours: number): Row {
    return {
        ExternalId__c: key,
        'Account__r.MqaAccountKey__c': account(index),
        'Contact__r.MqaContactKey__c': contact(index, position),
        Type__c: type,
        OccurredAt__c: hoursAgo(hours),
        Source__c: 'Load test',
    };
}
