import { rerouteStatusLabels } from 'c/mqaRerouteStatus';
import { format } from 'c/mqaText';
import { labels } from './labels';

type ItemStatus = MqaRerouteItem['status'];

interface ItemView extends MqaRerouteItem {
    readonly accountUrl: string;
    readonly statusText: string;
}

interface Count {
    readonly label: string;
    readonly count: number;
}

export interface RerouteView extends MqaRerouteDetail {
    readonly statusText: string;
    readonly from: string;
    readonly to: string;
    readonly territory: string;
    /** How many items there are of each kind; kinds without any are left out. */
    readonly tallies: Count[];
    /** Nothing came out of the preview. */
    readonly isEmpty: boolean;
    /** Where not all rows are shown: says so. */
    readonly restText: string;
    /** What runs, e.g. "Moving: 12 of 80"; empty when nothing does. */
    readonly progressText: string;
    readonly progressPercent: number;
    readonly items: ItemView[];
}

/** What needs a look comes first. */
const ORDER: readonly ItemStatus[] = ['Failed', 'Planned', 'Moved', 'Undone', 'Stays'];
const ITEM_LABELS: Readonly<Record<ItemStatus, string>> = {
    Failed: labels.failed,
    Planned: labels.planned,
    Moved: labels.moved,
    Undone: labels.undone,
    Stays: labels.stays,
};
const STEP_LABELS: Readonly<Partial<Record<MqaRerouteStatus, string>>> = {
    Previewing: labels.previewing,
    Applying: labels.applying,
    Undoing: labels.undoing,
};

/** A re-route in the words and addresses of the page. */
export function rerouteViewOf(detail: MqaRerouteDetail): RerouteView {
    const { counts, progress, rows } = detail;
    const tallies = [
        { label: labels.failed, count: counts.failed },
        { label: labels.planned, count: counts.planned },
        { label: labels.moved, count: counts.moved },
        { label: labels.undone, count: counts.undone },
        { label: labels.stays, count: counts.stays },
    ].filter(({ count }) => count > 0);
    const total = tallies.reduce((sum, { count }) => sum + count, 0);
    return {
        ...detail,
        statusText: rerouteStatusLabels[detail.status],
        from: detail.fromName ?? labels.everybody,
        to: detail.toName ?? labels.byRules,
        territory: detail.territoryName ?? labels.whole,
        tallies,
        isEmpty: total === 0 && !progress,
        restText: total > rows.length ? format(labels.rest, rows.length, total) : '',
        progressText: progress ? format(STEP_LABELS[detail.status] ?? '', progress.done, progress.total) : '',
        progressPercent: percentOf(progress),
        items: [...rows]
            .sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status))
            .map((row) => ({
                ...row,
                accountUrl: row.accountId ? `/lightning/r/Account/${row.accountId}/view` : '',
                statusText: ITEM_LABELS[row.status],
            })),
    };
}

/** Never nothing, so that a bar can be seen. */
function percentOf(progress: MqaRerouteDetail['progress']): number {
    if (!progress || progress.total === 0) {
        return 5;
    }
    return Math.max(5, Math.round((100 * progress.done) / progress.total));
}
