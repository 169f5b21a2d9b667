import { format } from 'c/mqaText';
import { labels } from './labels';

const DAY_MS = 86_400_000;

interface MoveView extends MqaCapMove {
    readonly url: string;
    readonly scoreText: string;
    readonly fromTime: number;
    readonly toTime: number;
}

export interface RowView extends Omit<MqaCapRow, 'moves'> {
    readonly places: string;
    readonly barStyle: string;
    readonly barClass: string;
    readonly hasMoves: boolean;
    readonly isOpen: boolean;
    readonly expanded: 'true' | 'false';
    readonly toggleLabel: string;
    readonly movesId: string;
    readonly detailKey: string;
    readonly movesTitle: string;
    readonly moves: MoveView[];
}

/** Somebody's or a territory's cap that needs a decision. */
export interface AlertView {
    readonly key: string;
    readonly name: string;
    readonly text: string;
    readonly suggestion: string;
}

/** People on the board; those in `open` show their moves. */
export function rowsOf(board: MqaCapBoard, open: ReadonlySet<string>): RowView[] {
    return board.rows.map((row) => {
        const isOpen = open.has(row.personId);
        return {
            ...row,
            places: hasCap(row) ? format(labels.ofPlaces, row.used, row.cap ?? 0) : labels.noCap,
            barStyle: `inline-size: ${shareOf(row)}%`,
            barClass: row.hit ? 'bar bar_full' : 'bar',
            hasMoves: row.moves.length > 0,
            isOpen,
            expanded: isOpen ? 'true' : 'false',
            toggleLabel: format(isOpen ? labels.hideMoves : labels.showMoves, row.moves.length),
            movesId: `moves-${row.personId}`,
            detailKey: `${row.personId}-moves`,
            movesTitle: format(labels.movesOf, row.personName),
            moves: row.moves.map((move) => ({
                ...move,
                url: move.accountId ? `/lightning/r/Account/${move.accountId}/view` : '',
                scoreText: format(labels.score, move.score ?? 0),
                fromTime: Date.parse(move.fromDay),
                toTime: Date.parse(move.toDay),
            })),
        };
    });
}

/** What needs a decision: territories first, then people. */
export function alertsOf(board: MqaCapBoard): AlertView[] {
    const territories = board.territoryAlerts.map(({ territoryId, territoryName, text, suggestion }) => ({
        key: territoryId,
        name: territoryName,
        text,
        suggestion,
    }));
    const people = board.rows
        .filter(({ alert }) => Boolean(alert))
        .map(({ personId, personName, alert }) => ({
            key: personId,
            name: personName,
            text: alert?.text ?? '',
            suggestion: alert?.suggestion ?? '',
        }));
    return [...territories, ...people];
}

/** The day in one line: people, full ones, what waits. */
export function summaryOf({ rows }: MqaCapBoard): string {
    const full = rows.filter(({ hit }) => hit).length;
    const held = rows.reduce((sum, row) => sum + row.held, 0);
    return format(labels.summary, rows.length, full, held);
}

/** The calendar day so many days after another, both as `2026-11-21`. */
export function dayAfter(day: string, days: number): string {
    return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** What Apex has no value for, it does not send. */
function hasCap({ cap }: MqaCapRow): boolean {
    return (cap ?? undefined) !== undefined;
}

function shareOf(row: MqaCapRow): number {
    const cap = row.cap ?? 0;
    if (cap === 0) {
        return row.used > 0 ? 100 : 0;
    }
    return Math.min(100, Math.round((100 * row.used) / cap));
}
