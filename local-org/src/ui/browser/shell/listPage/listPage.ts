import { api, LightningElement } from 'lwc';
import type { FieldColumn, ListPage } from '../../../pages/model.ts';
import { linkOf, query, valueAt, type Row } from '../../runtime/record-data.ts';

const TABLE_TYPES: Readonly<Record<string, string>> = {
    boolean: 'boolean',
    currency: 'currency',
    date: 'date-local',
    datetime: 'date',
    double: 'number',
    email: 'email',
    int: 'number',
    percent: 'number',
    phone: 'phone',
    url: 'url',
};

type Cells = Record<string, unknown>;

/** The records of an object through one list view. */
export default class HostListPage extends LightningElement {
    @api page?: ListPage;
    rows: Cells[] | null = null;
    sortedBy: string | undefined;
    sortDirection: 'asc' | 'desc' = 'asc';
    problem: string | null = null;

    async connectedCallback(): Promise<void> {
        const view = this.page?.view;
        if (view === undefined) {
            return;
        }
        try {
            const rows = await query(view.soql);
            this.rows = rows.map((row) => flat(row, view.columns));
        } catch (error) {
            this.problem = (error as Error).message;
        }
    }

    get columns(): object[] {
        return (this.page?.view.columns ?? []).map(({ label, path, type, linkPath }) =>
            linkPath === null
                ? { label, fieldName: path, type: TABLE_TYPES[type] ?? 'text', sortable: true }
                : {
                      label,
                      sortable: true,
                      fieldName: `${path} url`,
                      type: 'url',
                      typeAttributes: { label: { fieldName: path }, target: '_self' },
                  },
        );
    }

    get countText(): string {
        const count = this.rows?.length ?? 0;
        return count === 1 ? '1 item' : `${count} items`;
    }

    /** Sorts what was read; a link by its text, and what is empty last. */
    handleSort({ detail }: CustomEvent<{ fieldName: string; sortDirection: 'asc' | 'desc' }>): void {
        const key = detail.fieldName.replace(/ url$/, '');
        const factor = detail.sortDirection === 'asc' ? 1 : -1;
        this.sortedBy = detail.fieldName;
        this.sortDirection = detail.sortDirection;
        this.rows = [...(this.rows ?? [])].sort((a, b) => factor * compare(a[key], b[key]));
    }

    handleView(event: CustomEvent<{ value: string }>): void {
        location.assign(event.detail.value);
    }
}

function compare(a: unknown, b: unknown): number {
    if (typeof a === 'number' && typeof b === 'number') {
        return a - b;
    }
    const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === '';
    return isEmpty(a) || isEmpty(b)
        ? Number(isEmpty(a)) - Number(isEmpty(b))
        : String(a).localeCompare(String(b));
}

/** The table reads plain names, so paths become keys; a link lies beside its text. */
function flat(row: Row, columns: readonly FieldColumn[]): Cells {
    const cells: Cells = { Id: row.Id };
    for (const column of columns) {
        cells[column.path] = valueAt(row, column.path);
        cells[`${column.path} url`] = linkOf(row, column);
    }
    return cells;
}
