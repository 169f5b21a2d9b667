/** A handoff that was just assigned to a rep who may accept or reject it. */
export const handoff: MqaHandoff = {
    id: 'a01000000000001AAA',
    name: 'H-0001',
    status: 'Assigned',
    handoffType: 'Inbound',
    handRaiser: true,
    businessUnit: 'Core',
    triggerReason: 'VP Operations asked for a demo after an intent surge',
    primaryAction: 'Call Dana Whitfield today about the demo',
    fallbackAction: 'Email the logistics case study',
    calibrationNote: null,
    owner: { id: '005000000000001AAA', name: 'Priya Raman', title: 'SDR', email: null, phone: null },
    backup: { id: '005000000000002AAA', name: 'Tom Okafor', title: 'SDR', email: null, phone: null },
    manager: { id: '005000000000003AAA', name: 'Grace Lindqvist', title: null, email: null, phone: null },
    contact: {
        id: '003000000000001AAA',
        name: 'Dana Whitfield',
        title: 'VP Operations',
        email: 'dana@brightfreight.example',
        phone: '+1 312 555 0188',
    },
    contactRole: 'Decision maker',
    score: {
        score: 82,
        band: 5,
        points: 104,
        fit: 35,
        intent: 40,
        engagement: 29,
        contributors: [
            { label: 'Demo request', value: 'Requested a demo', points: 50, dimension: 'Engagement' },
            { label: 'Intent surge', value: 'Surge 78', points: 40, dimension: 'Intent' },
            { label: 'Title', value: 'VP Operations', points: 15, dimension: 'Fit' },
        ],
        trend: 'Up 31 points in 14 days',
        history: [
            { day: '2026-11-08', score: 51 },
            { day: '2026-11-21', score: 82 },
        ],
    },
    qualifiedAt: '2026-11-21T09:00:00.000Z',
    assignedAt: '2026-11-21T09:01:00.000Z',
    notifiedAt: '2026-11-21T09:01:30.000Z',
    acceptedAt: null,
    firstTouchAt: null,
    clock: { label: 'Accept the handoff', dueAt: '2026-11-21T11:00:00.000Z', overdue: false },
    missing: [],
    deferred: null,
    held: null,
    actions: ['accept', 'defer', 'reject'],
    undo: null,
};

/** The account of that handoff; it still meets the rule. */
export const panel: MqaPanel = {
    accountId: '001000000000001AAA',
    accountName: 'Bright Freight',
    handoff,
    score: { ...handoff.score, score: 85 },
    explanation: {
        ruleLabel: 'Strict',
        sentence: 'Fit band is at least 4 and a named role engaged in 14 days.',
        qualified: true,
        conditions: [{ label: 'Fit band', required: 'at least 4', actual: '5', window: null, state: 'met' }],
        smallestChange: null,
    },
    trail: [
        { at: '2026-11-21T09:00:00.000Z', who: 'Automated', what: 'Qualified', why: 'Rule Strict' },
        { at: '2026-11-21T09:01:00.000Z', who: 'Automated', what: 'Assigned', why: null },
    ],
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
    coolDown: null,
};

/** An account that misses one condition. */
export const panelWithoutHandoff: MqaPanel = {
    ...panel,
    accountName: 'Umbra Analytics',
    handoff: null,
    score: { ...handoff.score, score: 44, band: 3 },
    explanation: {
        ...panel.explanation,
        qualified: false,
        conditions: [
            { label: 'Fit band', required: 'at least 4', actual: '4', window: null, state: 'met' },
            {
                label: 'Intent surge',
                required: 'at least 60',
                actual: '41',
                window: '21 days',
                state: 'notMet',
            },
            { label: 'Industry', required: 'Logistics', actual: 'unknown', window: null, state: 'missing' },
        ],
        smallestChange: 'A surge of 60 or more within 21 days',
    },
    trail: [],
    activity: [],
};
