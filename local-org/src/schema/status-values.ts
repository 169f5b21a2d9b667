/** What the values of status fields mean: as their metadata say, else as an org has them from the start. */
import type { PicklistValue, Schema } from './model.ts';

export interface StageMeaning {
    readonly won: boolean;
    readonly closed: boolean;
    readonly probability: number;
    readonly forecastCategory: string;
}

const stage = (
    probability: number,
    forecastCategory = 'Pipeline',
    closed = false,
    won = false,
): StageMeaning => ({
    won,
    closed,
    probability,
    forecastCategory,
});

const STAGES: Readonly<Record<string, StageMeaning>> = {
    Prospecting: stage(10),
    Qualification: stage(10),
    'Needs Analysis': stage(20),
    'Value Proposition': stage(50),
    'Id. Decision Makers': stage(60),
    'Perception Analysis': stage(70),
    'Proposal/Price Quote': stage(75),
    'Negotiation/Review': stage(90),
    'Closed Won': stage(100, 'Closed', true, true),
    'Closed Lost': stage(0, 'Omitted', true),
};

/** Whether an org has this stage from the start. */
export function isKnownStage(value: string): boolean {
    return STAGES[value] !== undefined;
}

/** A stage of opportunities; one that the org does not have is open and has no chance. */
export function stageMeaning(schema: Schema, value: string): StageMeaning {
    return { ...(STAGES[value] ?? stage(0)), ...find(schema, 'Opportunity', 'StageName', value)?.meaning };
}

const CLOSED: Readonly<Record<string, string>> = { Case: 'Closed', Task: 'Completed' };

/** Whether a case or a task with this status is closed. */
export function isClosedStatus(schema: Schema, objectName: 'Case' | 'Task', value: string): boolean {
    return find(schema, objectName, 'Status', value)?.meaning?.closed ?? value === CLOSED[objectName];
}

/** Whether leads with this status are converted. */
export function isConvertedStatus(schema: Schema, value: string): boolean {
    return (
        find(schema, 'Lead', 'Status', value)?.meaning?.converted ??
        value.toLowerCase() === 'closed - converted'
    );
}

/** Whether tasks with this priority are of high priority. */
export function isHighPriority(schema: Schema, value: string): boolean {
    return find(schema, 'Task', 'Priority', value)?.meaning?.highPriority ?? value === 'High';
}

function find(
    schema: Schema,
    objectName: string,
    fieldName: string,
    value: string,
): PicklistValue | undefined {
    return schema
        .field(objectName, fieldName)
        ?.picklist?.values.find((one) => one.value.toLowerCase() === value.toLowerCase());
}
