import { api, LightningElement } from 'lwc';
import { format } from 'c/mqaText';
import { labels } from './labels';

interface Line extends MqaCondition {
    key: string;
    icon: string;
    variant: string;
    stateText: string;
    className: string;
}

/** As long as the rule is not met, what stands in the way comes first. */
const ORDER: Record<MqaCondition['state'], number> = { notMet: 0, missing: 1, met: 2 };

/** Explains why an account does, or does not, meet the threshold rule: condition by condition, and the way there. */
export default class MqaConditions extends LightningElement {
    labels = labels;
    @api explanation?: MqaExplanation;

    get summary(): string {
        const conditions = this.explanation?.conditions ?? [];
        const met = conditions.filter(({ state }) => state === 'met').length;
        return format(labels.summary, met, conditions.length);
    }

    get rule(): string {
        return format(labels.rule, this.explanation?.ruleLabel ?? '');
    }

    get lines(): Line[] {
        const conditions = [...(this.explanation?.conditions ?? [])];
        return this.explanation?.qualified
            ? conditions.map(lineOf)
            : conditions.sort((a, b) => ORDER[a.state] - ORDER[b.state]).map(lineOf);
    }
}

function lineOf(condition: MqaCondition): Line {
    const looks = {
        met: { icon: 'utility:success', variant: 'success', stateText: labels.met },
        notMet: { icon: 'utility:clear', variant: 'error', stateText: labels.notMet },
        missing: { icon: 'utility:question', variant: 'warning', stateText: labels.missing },
    };
    return {
        ...condition,
        ...looks[condition.state],
        key: condition.label,
        className: `line line_${condition.state}`,
    };
}
