/** The 90 days of signals of one company: background that qualifies nobody, and what its story adds. */
import type { Company, Person, Story } from './companies';
import type { Random } from './random';

export interface SignalRow {
    [column: string]: string | number;
    ExternalId__c: string;
    MqaAccountKey__c: string;
    MqaContactKey__c: string;
    Type__c: string;
    /** Days before midnight UTC of the day of loading, with fraction. */
    DaysAgo: number;
    Source__c: string;
    Campaign__c: string;
    Page__c: string;
    FormName__c: string;
    FormData__c: string;
    Value__c: string;
    Detail__c: string;
}

type Draft = Partial<SignalRow> & { Type__c: string; DaysAgo: number };

const campaigns = ['Autumn benchmark', 'Operations webinar', 'Customer stories', 'Product news'];
const pages = ['/product', '/product/integrations', '/resources', '/customers', '/about'];
const background = [
    'Email Sent',
    'Email Sent',
    'Email Open',
    'Page Visit',
    'Page Visit',
    'Homepage Visit',
    'Content Download',
    'Case Study View',
    'Newsletter Signup',
    'Webinar Attendance',
    'Email Click',
];

/** How many background signals a company has, and the age under which none of its named contacts engages. */
const backgroundOf: Readonly<Record<Story, { count: number; namedNotBefore: number }>> = {
    surge: { count: 52, namedNotBefore: 14 },
    twoRoles: { count: 52, namedNotBefore: 14 },
    demoRequest: { count: 45, namedNotBefore: 14 },
    referral: { count: 40, namedNotBefore: 15 },
    surgeTooLow: { count: 55, namedNotBefore: 16 },
    engagementTooOld: { count: 52, namedNotBefore: 22 },
    oneRoleNoSurge: { count: 55, namedNotBefore: 16 },
    noNamedRole: { count: 55, namedNotBefore: 0 },
    poorFit: { count: 48, namedNotBefore: 16 },
    openOpportunity: { count: 52, namedNotBefore: 16 },
    quiet: { count: 24, namedNotBefore: 30 },
    tooSmall: { count: 40, namedNotBefore: 16 },
};

export function signalsOf(company: Company, random: Random): SignalRow[] {
    const drafts = [...backgroundSignals(company, random), ...storySignals(company, random)];
    drafts.sort((a, b) => b.DaysAgo - a.DaysAgo);
    return drafts.map((draft, index) => ({
        ExternalId__c: `seed-${company.domain.replace('.example', '')}-${String(index + 1).padStart(3, '0')}`,
        MqaAccountKey__c: company.domain,
        MqaContactKey__c: '',
        Source__c: 'Marketing automation',
        Campaign__c: '',
        Page__c: '',
        FormName__c: '',
        FormData__c: '',
        Value__c: '',
        Detail__c: '',
        ...draft,
        DaysAgo: Number(draft.DaysAgo.toFixed(4)),
    }));
}

function backgroundSignals(company: Company, random: Random): Draft[] {
    const { count, namedNotBefore } = backgroundOf[company.story];
    return Array.from({ length: count }, () => {
        const daysAgo = 0.1 + random.next() * 89;
        const type = random.pick(background);
        const anonymous = daysAgo < namedNotBefore || (type.endsWith('Visit') && random.next() < 0.6);
        const needsContact =
            type.startsWith('Email') || type === 'Webinar Attendance' || type === 'Newsletter Signup';
        if (anonymous && needsContact) return visit(random, daysAgo);
        return {
            Type__c: type,
            DaysAgo: daysAgo,
            MqaContactKey__c: anonymous ? '' : random.pick(company.contacts).email,
            Page__c: type.endsWith('Visit') ? pageOf(type, random) : '',
            Campaign__c: type.endsWith('Visit') ? '' : random.pick(campaigns),
        };
    });
}

function visit(random: Random, daysAgo: number): Draft {
    return { Type__c: 'Page Visit', DaysAgo: daysAgo, Page__c: random.pick(pages) };
}

function pageOf(type: string, random: Random): string {
    return type === 'Homepage Visit' ? '/' : random.pick(pages);
}

/** What makes, or nearly makes, the company qualify. */
function storySignals(company: Company, random: Random): Draft[] {
    const [first, second] = company.contacts as [Person, Person, Person];
    const recent = () => 0.2 + random.next() * 11;
    const engaged = (person: Person): Draft[] => [
        {
            Type__c: 'Pricing Page Visit',
            DaysAgo: recent(),
            MqaContactKey__c: person.email,
            Page__c: '/pricing',
        },
        {
            Type__c: 'Case Study View',
            DaysAgo: recent(),
            MqaContactKey__c: person.email,
            Page__c: '/customers/case-study',
            Campaign__c: 'Customer stories',
        },
        {
            Type__c: 'Email Open',
            DaysAgo: recent(),
            MqaContactKey__c: person.email,
            Campaign__c: random.pick(campaigns),
        },
        {
            Type__c: 'Page Visit',
            DaysAgo: recent(),
            MqaContactKey__c: person.email,
            Page__c: '/product/integrations',
        },
    ];
    const surge = (value: number): Draft => ({
        Type__c: 'Intent Surge',
        DaysAgo: 1 + random.next() * 17,
        Value__c: String(value),
        Source__c: 'Intent provider',
        Detail__c: 'Topic: account-based sales',
    });
    switch (company.story) {
        case 'surge':
            return [...engaged(first), surge(random.between(72, 95))];
        case 'twoRoles':
            return [...engaged(first), ...engaged(second)];
        case 'demoRequest':
            return [...engaged(first), surge(random.between(70, 90)), demoRequest(company, first, random)];
        case 'referral':
            return [
                ...engaged(first),
                {
                    Type__c: 'Referral',
                    DaysAgo: recent(),
                    MqaContactKey__c: first.email,
                    Source__c: 'Partner',
                    Detail__c: 'Introduced by an existing customer',
                },
            ];
        case 'surgeTooLow':
            return [...engaged(first), surge(random.between(45, 64))];
        case 'engagementTooOld':
            return [surge(random.between(75, 92))];
        case 'oneRoleNoSurge':
            return engaged(first);
        case 'noNamedRole':
        case 'poorFit':
        case 'openOpportunity':
        case 'tooSmall':
            return [...engaged(first), ...engaged(second), surge(random.between(72, 90))];
        case 'quiet':
            return [];
    }
}

function demoRequest(company: Company, person: Person, random: Random): Draft {
    return {
        Type__c: 'Demo Request',
        DaysAgo: 0.2 + random.next(),
        MqaContactKey__c: person.email,
        Page__c: '/demo',
        FormName__c: 'Request a demo',
        FormData__c: JSON.stringify({
            company: company.name,
            teamSize: random.between(5, 60),
            question: 'Can we see routing for two regions?',
        }),
        Campaign__c: 'Autumn benchmark',
    };
}
