/** The 200 companies of the sample data: who they are, and which story each one tells. */
import { companyFirst, companySecond, firstNames, lastNames } from './names';
import type { Random } from './random';

/**
 * What keeps a company from qualifying under the strict rule; `qualifies` and the three others before the blank
 * line do qualify. Every other story misses exactly what its name says.
 */
export const qualifyingStories = ['surge', 'twoRoles', 'demoRequest', 'referral'] as const;
export const missingStories = [
    'surgeTooLow',
    'engagementTooOld',
    'oneRoleNoSurge',
    'noNamedRole',
    'poorFit',
    'openOpportunity',
    'quiet',
    'tooSmall',
] as const;
export type Story = (typeof qualifyingStories)[number] | (typeof missingStories)[number];

export interface Person {
    readonly firstName: string;
    readonly lastName: string;
    readonly title: string;
    readonly role: string;
    readonly email: string;
    readonly phone: string;
}

export interface Company {
    readonly name: string;
    readonly domain: string;
    readonly industry: string;
    readonly employees: number;
    readonly revenue: number;
    readonly country: string;
    readonly state: string;
    readonly story: Story;
    readonly contacts: readonly Person[];
}

const goodIndustries = [
    'Technology',
    'Manufacturing',
    'Healthcare',
    'Banking',
    'Insurance',
    'Telecommunications',
];
const otherIndustries = ['Education', 'Hospitality', 'Retail', 'Entertainment'];
const places = [
    { country: 'United States', states: ['California', 'New York', 'Texas', 'Washington'], dial: '+1 555' },
    { country: 'Germany', states: [''], dial: '+49 30' },
    { country: 'United Kingdom', states: [''], dial: '+44 20' },
    { country: 'Australia', states: [''], dial: '+61 2' },
];

/** Every eleventh company, from the fourth, qualifies: 18 of 200. */
export function makeCompanies(random: Random): Company[] {
    let misses = 0;
    let hits = 0;
    return Array.from({ length: 200 }, (_, index) => {
        const qualifies = index % 11 === 4;
        const story = qualifies
            ? qualifyingStoryAt(hits++)
            : (missingStories[misses++ % missingStories.length] as Story);
        return makeCompany(index, story, random);
    });
}

/** Of the 18, two asked for a demo and one was referred; the rest are found by their behavior. */
function qualifyingStoryAt(position: number): Story {
    if (position === 3 || position === 11) return 'demoRequest';
    if (position === 7) return 'referral';
    return position % 2 === 0 ? 'surge' : 'twoRoles';
}

function makeCompany(index: number, story: Story, random: Random): Company {
    const first = companyFirst[index % companyFirst.length] ?? '';
    const second =
        companySecond[(index + Math.floor(index / companyFirst.length)) % companySecond.length] ?? '';
    const domain = `${first}${second}.example`.toLowerCase();
    const place = random.pick(places);
    const employees = employeesFor(story, random);
    return {
        name: `${first} ${second}`,
        domain,
        industry: random.pick(story === 'poorFit' ? otherIndustries : goodIndustries),
        employees,
        revenue: employees * random.between(90, 240) * 1000,
        country: place.country,
        state: random.pick(place.states),
        story,
        contacts: makeContacts(story, domain, place.dial, random),
    };
}

function employeesFor(story: Story, random: Random): number {
    if (story === 'tooSmall') return random.between(2, 9);
    if (story === 'poorFit') return random.between(12, 45);
    return Math.round(50 * Math.pow(90, random.next()));
}

const senior = [
    { title: 'VP Operations', role: 'Decision Maker' },
    { title: 'Chief Information Officer', role: 'Economic Buyer' },
    { title: 'VP Revenue Operations', role: 'Decision Maker' },
    { title: 'Chief Financial Officer', role: 'Economic Buyer' },
];
const working = [
    { title: 'Director of Marketing Operations', role: 'Champion' },
    { title: 'Head of Data', role: 'Influencer' },
    { title: 'Solutions Architect', role: 'Technical Evaluator' },
];
const other = [
    { title: 'Analyst', role: 'End User' },
    { title: 'Procurement Lead', role: 'Procurement' },
];

function makeContacts(story: Story, domain: string, dial: string, random: Random): Person[] {
    const kinds = [
        story === 'poorFit' ? random.pick(working) : random.pick(senior),
        random.pick(working),
        random.pick(other),
    ];
    const taken = new Set<string>();
    return kinds.map(({ title, role }) => {
        let firstName = random.pick(firstNames);
        while (taken.has(firstName)) firstName = random.pick(firstNames);
        taken.add(firstName);
        const lastName = random.pick(lastNames);
        return {
            firstName,
            lastName,
            title,
            role: story === 'noNamedRole' ? '' : role,
            email: `${firstName}.${lastName}@${domain}`.toLowerCase(),
            phone: `${dial} ${random.between(100, 999)} ${random.between(1000, 9999)}`,
        };
    });
}
