import { api, LightningElement } from 'lwc';
import { format } from 'c/mqaText';
import { labels } from './labels';

/** From this share on, a score is mostly of one kind. */
const MOSTLY = 0.6;

interface Part {
    key: string;
    label: string;
    value: number;
    /** Its width of the bar, which is 100 points long. */
    style: string;
    barClass: string;
    swatchClass: string;
}

/** What a score mostly comes from. */
type Lean = 'fit' | 'behavior' | 'balanced';

const LEANS: Record<Lean, { words: string; icon: string; className: string }> = {
    fit: { words: labels.mostlyFit, icon: 'utility:company', className: 'lean lean_fit' },
    behavior: {
        words: labels.mostlyBehavior,
        icon: 'utility:touch_action',
        className: 'lean lean_behavior',
    },
    balanced: { words: labels.balanced, icon: 'utility:equal', className: 'lean' },
};

/**
 * Shows a score from 0 to 100 with its band, and what it comes from: in the bar, in a word and in numbers, so that a
 * score of fit looks different from one of behavior (intent and engagement).
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

    get parts(): Part[] {
        const part = (key: 'fit' | 'intent' | 'engagement', label: string): Part => {
            const value = this.score?.[key] ?? 0;
            const style = `width: ${Math.min(100, Math.max(0, value))}%`;
            return { key, label, value, style, barClass: `bar ${key}`, swatchClass: `swatch ${key}` };
        };
        return [
            part('fit', labels.fit),
            part('intent', labels.intent),
            part('engagement', labels.engagement),
        ];
    }

    /** Empty when nothing was earned. */
    get lean(): string {
        return this.fit + this.behavior > 0 ? LEANS[this.leaning].words : '';
    }

    get leanIcon(): string {
        return LEANS[this.leaning].icon;
    }

    get leanClass(): string {
        return LEANS[this.leaning].className;
    }

    /** Fit against behavior, in numbers; begins with the blank that a template drops. */
    get sums(): string {
        return ` ${format(labels.sums, this.fit, this.behavior)}`;
    }

    private get fit(): number {
        return Math.max(0, this.score?.fit ?? 0);
    }

    private get behavior(): number {
        return Math.max(0, this.score?.intent ?? 0) + Math.max(0, this.score?.engagement ?? 0);
    }

    private get leaning(): Lean {
        const share = this.fit / (this.fit + this.behavior);
        if (share >= MOSTLY) {
            return 'fit';
        }
        return share <= 1 - MOSTLY ? 'behavior' : 'balanced';
    }
}
