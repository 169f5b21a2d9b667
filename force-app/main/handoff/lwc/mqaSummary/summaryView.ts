import { format } from 'c/mqaText';
import { statusLabels, typeLabels } from 'c/mqaStatus';
import { labels } from './labels';

/** What fits one printed page beside the rest; what is left out is counted. */
const MOST_SIGNALS = 5;
const MOST_ACTIVITY = 7;
const MOST_NOTES = 3;

/** The first entries of a list, and a sentence about the others. */
interface Part<Entry> {
    entries: (Entry & { key: string })[];
    isEmpty: boolean;
    /** Null when all are shown. */
    more: string | null;
}

interface Fact {
    label: string;
    /** A text, or null for a number. */
    text: string | null;
    number: number | null;
    isMoney: boolean;
}

/** A handoff as the one-page summary shows it. */
export interface SummaryView extends Omit<MqaSummary, 'company' | 'activity' | 'notes' | 'intentSignals'> {
    statusText: string;
    typeText: string;
    warmthText: string;
    estimatedAcv: number | null;
    hasEstimatedAcv: boolean;
    fitText: string;
    contactFacts: Fact[];
    company: Fact[];
    people: { role: string; name: string }[];
    signals: Part<{ label: string; value: string; points: string }>;
    activity: Part<MqaActivity>;
    notes: Part<{ at: string; who: string; text: string }>;
}

/** Prepares a summary for the template. What is null in Apex is absent in its answer. */
export function viewOf(summary: MqaSummary): SummaryView {
    const { handRaiser, contact, company, score, owner, backup, manager } = summary;
    const estimatedAcv = company.estimatedAcv ?? null;
    return {
        ...summary,
        statusText: statusLabels[summary.status],
        typeText: typeLabels[summary.handoffType],
        warmthText: handRaiser ? labels.handRaiser : labels.accumulated,
        estimatedAcv,
        hasEstimatedAcv: estimatedAcv !== null,
        fitText: format(labels.fitOfScore, score.fit, score.score),
        contactFacts: contact
            ? [
                  textFact(labels.email, contact.email ?? labels.unknown),
                  textFact(labels.phone, contact.phone ?? labels.unknown),
              ]
            : [],
        company: companyFacts(company),
        people: [
            { role: labels.owner, name: owner.name },
            { role: labels.backup, name: backup?.name ?? labels.nobody },
            { role: labels.manager, name: manager?.name ?? labels.nobody },
        ],
        signals: partOf(
            summary.intentSignals.map(({ label, value, points }) => ({
                label,
                value,
                points: format(labels.plusPoints, points),
            })),
            MOST_SIGNALS,
        ),
        activity: partOf(summary.activity, MOST_ACTIVITY),
        notes: partOf(summary.notes, MOST_NOTES),
    };
}

function partOf<Entry>(all: Entry[], most: number): Part<Entry> {
    return {
        entries: all.slice(0, most).map((entry, index) => ({ ...entry, key: String(index) })),
        isEmpty: all.length === 0,
        more: all.length > most ? format(labels.more, all.length - most) : null,
    };
}

/** What is known about the company; what is not is left out. */
function companyFacts(company: MqaSummary['company']): Fact[] {
    const place = [company.state, company.country].filter(Boolean).join(', ');
    return [
        textFact(labels.industry, company.industry),
        numberFact(labels.employees, company.employees, false),
        numberFact(labels.revenue, company.revenue, true),
        textFact(labels.place, place),
        textFact(labels.website, company.website),
        textFact(labels.techStack, company.techStack),
        textFact(labels.recentNews, company.recentNews),
    ].filter(({ text, number }) => text !== null || number !== null);
}

function textFact(label: string, text: string | null): Fact {
    return { label, text: text ? text : null, number: null, isMoney: false };
}

function numberFact(label: string, number: number | null, isMoney: boolean): Fact {
    return { label, text: null, number: number ?? null, isMoney };
}
