import { api, LightningElement } from 'lwc';
import timeZone from '@salesforce/i18n/timeZone';
import { format } from 'c/mqaText';
import { labels } from './labels';

type Entry = MqaPanel['trail'][number];

/** Entries shown before somebody asks for all. */
const FIRST = 4;

/** Lists what happened to a handoff, newest first: when, what, who, why. */
export default class MqaTrail extends LightningElement {
    labels = labels;
    timeZone = timeZone;
    @api entries: Entry[] = [];
    showsAll = false;

    get isEmpty(): boolean {
        return this.entries.length === 0;
    }

    get shown(): (Entry & { key: string; person: string | null })[] {
        const newestFirst = [...this.entries].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
        const shown = this.showsAll ? newestFirst : newestFirst.slice(0, FIRST);
        return shown.map((entry, index) => ({
            ...entry,
            key: `${entry.at} ${index}`,
            // What the system does needs no author.
            person: entry.who === labels.system ? null : entry.who,
        }));
    }

    get hasMore(): boolean {
        return this.entries.length > FIRST;
    }

    get toggleLabel(): string {
        return this.showsAll ? labels.showFewer : format(labels.showAll, this.entries.length);
    }

    get expanded(): string {
        return String(this.showsAll);
    }

    handleToggle(): void {
        this.showsAll = !this.showsAll;
    }
}
