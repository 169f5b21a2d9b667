import { handoff } from '../../../mqaHandoffPanel/__tests__/data/handoff';

const { name, status, handoffType, handRaiser, businessUnit, contact, contactRole, owner, backup, manager } =
    handoff;

/** The summary of a handoff about which everything is known. */
export const summary: MqaSummary = {
    handoffId: handoff.id,
    handoffName: name,
    status,
    handoffType,
    handRaiser,
    businessUnit,
    accountId: '001000000000001AAA',
    accountName: 'Bright Freight',
    company: {
        industry: 'Logistics',
        employees: 1200,
        revenue: 340_000_000,
        country: 'United States',
        state: 'IL',
        website: 'https://brightfreight.example',
        techStack: 'Snowflake, Kafka',
        recentNews: 'Opened a hub in Ohio',
        estimatedAcv: 86_000,
    },
    contact,
    contactRole,
    owner,
    backup,
    manager,
    triggerReason: handoff.triggerReason,
    score: handoff.score,
    intentSignals: [{ label: 'Intent surge', value: 'Surge 78', points: 40, dimension: 'Intent' }],
    activity: [
        {
            at: '2026-11-20T15:00:00.000Z',
            type: 'Form Submission',
            who: 'Dana Whitfield',
            what: '/demo',
            campaign: 'Autumn benchmark',
            formName: 'Demo request',
            formData: [{ label: 'Team size', value: '40' }],
        },
    ],
    notes: [{ at: '2026-11-21T09:30:00.000Z', who: 'Priya Raman', text: 'Prefers mornings' }],
    suggestedApproach: 'Open with the hub in Ohio',
    marketingAction: 'Pauses the nurture program',
    primaryAction: handoff.primaryAction,
    fallbackAction: handoff.fallbackAction,
    qualifiedAt: handoff.qualifiedAt,
    clock: handoff.clock,
};

/** What Apex answers where hardly anything is known: it leaves out what is null. */
export const bareSummary = {
    ...summary,
    company: {},
    contact: undefined,
    contactRole: undefined,
    backup: undefined,
    manager: undefined,
    intentSignals: [],
    activity: [],
    notes: [],
    suggestedApproach: undefined,
    marketingAction: undefined,
    clock: undefined,
} as unknown as MqaSummary;
