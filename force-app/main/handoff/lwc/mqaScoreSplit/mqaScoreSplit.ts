import { api, LightningElement } from 'lwc';
import { format } from 'c/mqaText';
import { labels } from './labels';

interface Part {
    key: string;
    label: string;
    value: number;
    /** Share of the bar's width. */
    style: string;
    barClass: string;
    swatchClass: string;
}

/** Shows a score from 0 to 100 with its band and how fit, intent and engagement share in it. */
export default class MqaScoreSplit extends LightningElement {
    labels = labels;
    @api score?: MqaScore;

    get band(): string {
        return format(labels.band, this.score?.band ?? 0);
    }

    /** Five marks, as many filled as the band counts. */
    get marks(): { key: number; className: string }[] {
        const band = this.score?.band ?? 0;
        return [1, 2, 3, 4, 5].map((key) => ({ key, className: key <= band ? 'mark mark_on' : 'mark' }));
    }

    get parts(): Part[] {
        const { fit = 0, intent = 0, engagement = 0 } = this.score ?? {};
        const whole = Math.max(0, fit) + Math.max(0, intent) + Math.max(0, engagement);
        const part = (key: string, label: string, value: number): Part => ({
            key,
            label,
            value,
            style: `width: ${whole === 0 ? 0 : Math.round((Math.max(0, value) / whole) * 1000) / 10}%`,
            barClass: `bar ${key}`,
            swatchClass: `swatch ${key}`,
        });
        return [
            part('fit', labels.fit, fit),
            part('intent', labels.intent, intent),
            part('engagement', labels.engagement, engagement),
        ];
    }
}
