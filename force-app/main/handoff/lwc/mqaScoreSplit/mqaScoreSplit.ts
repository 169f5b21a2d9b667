import { api, LightningElement } from 'lwc';
import { format } from 'c/mqaText';
import { labels } from './labels';

/** From this share on, a score is mostly of one kind. */
const MOSTLY = 0.6;

interface Part {
    key: string;
    label: string;
    value: number;
    /** Share of its half of the bar. */
    style: string;
    barClass: string;
    swatchClass: string;
}

/**
 * Shows a score from 0 to 100 with its band, and where it comes from: fit grows to one side of a middle line,
 * behavior (intent and engagement) to the other, so that a score of the one looks different from one of the other.
 */
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

    get fitPart(): Part {
        return this.part('fit', labels.fit);
    }

    get behaviorParts(): Part[] {
        return [this.part('intent', labels.intent), this.part('engagement', labels.engagement)];
    }

    /** Intent and engagement together. */
    get behavior(): number {
        return (this.score?.intent ?? 0) + (this.score?.engagement ?? 0);
    }

    /** What the score comes from, in the server's words where it has some. */
    get mix(): string {
        return this.score?.mix || this.lean;
    }

    /** What it mostly comes from; empty when nothing was earned. */
    private get lean(): string {
        const fit = this.shareOf('fit');
        const behavior = this.shareOf('intent') + this.shareOf('engagement');
        if (fit >= MOSTLY) {
            return labels.mostlyFit;
        }
        if (behavior >= MOSTLY) {
            return labels.mostlyBehavior;
        }
        return fit + behavior > 0 ? labels.balanced : '';
    }

    get leanIcon(): string {
        const icons = {
            [labels.mostlyFit]: 'utility:company',
            [labels.mostlyBehavior]: 'utility:touch_action',
        };
        return icons[this.lean] ?? 'utility:equal';
    }

    private shareOf(dimension: 'fit' | 'intent' | 'engagement'): number {
        const { fit = 0, intent = 0, engagement = 0 } = this.score ?? {};
        const whole = [fit, intent, engagement].reduce((sum, value) => sum + Math.max(0, value), 0);
        return whole === 0 ? 0 : Math.max(0, this.score?.[dimension] ?? 0) / whole;
    }

    private part(key: 'fit' | 'intent' | 'engagement', label: string): Part {
        return {
            key,
            label,
            value: this.score?.[key] ?? 0,
            style: `width: ${Math.round(this.shareOf(key) * 1000) / 10}%`,
            barClass: `bar ${key}`,
            swatchClass: `swatch ${key}`,
        };
    }
}
