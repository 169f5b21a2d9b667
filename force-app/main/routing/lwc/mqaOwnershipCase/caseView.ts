import { format } from 'c/mqaText';
import { labels } from './labels';

/** What somebody has chosen and typed for a case, kept while they look at another. */
export interface Draft {
    readonly ownerId: string | null;
    readonly backupId: string | null;
    readonly outcome: 'Stays With Sales' | 'Back To Marketing' | null;
    readonly ruling: string;
}
export const emptyDraft: Draft = { ownerId: null, backupId: null, outcome: null, ruling: '' };

/** One line of the routing explanation, the rule apart from its verdict. */
export interface TriedRule {
    readonly key: number;
    readonly rule: string;
    readonly verdict: string;
}

export interface CaseView extends MqaCaseDetail {
    readonly isDispute: boolean;
    readonly accountUrl: string;
    readonly handoffUrl: string;
    readonly scoreText: string;
    readonly clock: MqaHandoff['clock'];
    readonly tried: TriedRule[];
    readonly outcomeText: string | null;
    readonly earlier: (MqaCaseDetail['precedents'][number] & { about: string; url: string })[];
}

/** A case in the words and addresses of the page. */
export function caseViewOf(detail: MqaCaseDetail): CaseView {
    const { handoff } = detail;
    return {
        ...detail,
        isDispute: detail.kind === 'Dispute',
        accountUrl: urlOf('Account', detail.accountId),
        handoffUrl: urlOf('MqaHandoff__c', handoff?.id ?? null),
        scoreText: handoff ? format(labels.band, handoff.score, handoff.band) : '',
        clock: detail.dueAt ? { label: labels.clock, dueAt: detail.dueAt, overdue: detail.overdue } : null,
        tried: detail.question.map(triedRuleOf),
        outcomeText: outcomeTextOf(detail.decision),
        earlier: detail.precedents.map((one) => ({
            ...one,
            about: format(
                one.sameAccount ? labels.precedentSame : labels.precedentOther,
                one.accountName ?? '',
            ),
            url: urlOf('MqaRoutingCase__c', one.id),
        })),
    };
}

/** The names of outcomes as people read them; what is no outcome stays as it is. */
export function outcomeTextOf(decision: string | null): string | null {
    switch (decision) {
        case 'Stays With Sales':
            return labels.outcomeStays;
        case 'Back To Marketing':
            return labels.outcomeBack;
        default:
            return decision;
    }
}

function triedRuleOf(line: string, key: number): TriedRule {
    const colon = line.indexOf(': ');
    return colon < 0
        ? { key, rule: '', verdict: line }
        : { key, rule: line.slice(0, colon), verdict: line.slice(colon + 2) };
}

function urlOf(objectApiName: string, id: string | null): string {
    return id ? `/lightning/r/${objectApiName}/${id}/view` : '';
}
