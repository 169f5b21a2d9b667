import { api, LightningElement } from 'lwc';
import { format } from 'c/mqaText';
import { labels } from './labels';

interface Choice extends MqaCaseCandidate {
    inputId: string;
    checked: boolean;
    className: string;
    load: string;
}

/** Who could get a handoff, one of whom is chosen. Sends `choose` with the person's id. */
export default class MqaCandidates extends LightningElement {
    labels = labels;
    /** Best first. */
    @api candidates: MqaCaseCandidate[] = [];
    /** Everybody else who could be chosen. */
    @api people: MqaNamed[] = [];
    /** Id of the person chosen; null for nobody yet. */
    @api value: string | null = null;
    @api disabled = false;

    get choices(): Choice[] {
        return this.candidates.map((one) => ({
            ...one,
            inputId: `candidate-${one.id}`,
            checked: one.id === this.value,
            className: one.available ? 'candidate' : 'candidate candidate_away',
            load: loadOf(one),
        }));
    }

    get isEmpty(): boolean {
        return this.candidates.length === 0;
    }

    get others(): { value: string; label: string }[] {
        return this.people.map(({ id, name }) => ({ value: id, label: name }));
    }

    get hasOthers(): boolean {
        return this.people.length > 0;
    }

    /** The choice among the others; blank while a candidate is chosen. */
    get other(): string | null {
        return this.people.some(({ id }) => id === this.value) ? this.value : null;
    }

    handleCandidate(event: Event): void {
        this.choose((event.currentTarget as HTMLInputElement).value);
    }

    handleOther(event: CustomEvent<{ value: string }>): void {
        this.choose(event.detail.value);
    }

    private choose(personId: string): void {
        this.dispatchEvent(new CustomEvent('choose', { detail: { personId } }));
    }
}

/** What Apex has no value for, it does not send. */
function loadOf({ openHandoffs, cap, used }: MqaCaseCandidate): string {
    const open = format(labels.open, openHandoffs);
    const places = cap ?? undefined;
    return places === undefined ? open : `${open} · ${format(labels.places, used ?? 0, places)}`;
}
