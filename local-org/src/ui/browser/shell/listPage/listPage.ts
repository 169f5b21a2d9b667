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

/** The records of an object through one list view. */
export default class HostListPage extends LightningElement {
    @api page?: ListPage;
    rows: object[] | null = null;
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
                ? { label, fieldName: path, type: TABLE_TYPES[type] ?? 'text' }
                : {
                      label,
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

    handleView(event: CustomEvent<{ value: string }>): void {
        location.assign(event.detail.value);
    }
}

/** The table reads plain names, so paths become keys; a link lies beside its text. */
function flat(row: Row, columns: readonly FieldColumn[]): object {
    const cells: Record<string, unknown> = { Id: row.Id };
    for (const column of columns) {
        cells[column.path] = valueAt(row, column.path);
        cells[`${column.path} url`] = linkOf(row, column);
    }
    return cells;
}
