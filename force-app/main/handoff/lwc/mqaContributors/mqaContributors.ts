import { api, LightningElement } from 'lwc';
import { format } from 'c/mqaText';
import { dimensionLabels, labels } from './labels';

interface Line {
    key: string;
    label: string;
    value: string;
    points: string;
    dimension: string;
}

/** Names what earned the score: the rule, the value that met it, and its weight. */
export default class MqaContributors extends LightningElement {
    labels = labels;
    /** Highest weight first. */
    @api contributors: MqaContributor[] = [];

    get lines(): Line[] {
        return this.contributors.map(({ label, value, points, dimension }) => ({
            key: `${label} ${value}`,
            label,
            value,
            points: format(labels.points, points),
            dimension: dimensionLabels[dimension],
        }));
    }

    get isEmpty(): boolean {
        return this.contributors.length === 0;
    }
}
