/** What the standard stages of opportunities mean. */

/** [won, closed, probability, forecast category] */
export const STAGES: Readonly<Record<string, readonly [boolean, boolean, number, string]>> = {
    Prospecting: [false, false, 10, 'Pipeline'],
    Qualification: [false, false, 10, 'Pipeline'],
    'Needs Analysis': [false, false, 20, 'Pipeline'],
    'Value Proposition': [false, false, 50, 'Pipeline'],
    'Id. Decision Makers': [false, false, 60, 'Pipeline'],
    'Perception Analysis': [false, false, 70, 'Pipeline'],
    'Proposal/Price Quote': [false, false, 75, 'Pipeline'],
    'Negotiation/Review': [false, false, 90, 'Pipeline'],
    'Closed Won': [true, true, 100, 'Closed'],
    'Closed Lost': [false, true, 0, 'Omitted'],
};
