import { api, LightningElement } from 'lwc';
import type { FieldColumn } from '../../../pages/model.ts';
import { linkOf, type Row, valueAt } from '../../runtime/record-data.ts';
import { session } from '../../runtime/session.ts';

/** One field of a record, shown as its type asks. */
export default class HostFieldValue extends LightningElement {
    @api row: Row = {};
    @api column?: FieldColumn;
    currency = session.currency;
    timeZone = session.timeZone;

    get value(): unknown {
        return this.column === undefined ? null : (valueAt(this.row, this.column.path) ?? null);
    }

    get hasValue(): boolean {
        return this.value !== null && this.value !== '';
    }

    get text(): string {
        return String(this.value);
    }

    get url(): string | null {
        return this.column === undefined ? null : linkOf(this.row, this.column);
    }

    private is(...types: string[]): boolean {
        return this.url === null && types.includes(this.column?.type ?? '');
    }

    get isEmail(): boolean {
        return this.is('email');
    }

    get isPhone(): boolean {
        return this.is('phone');
    }

    get isUrl(): boolean {
        return this.is('url');
    }

    get isCurrency(): boolean {
        return this.is('currency');
    }

    get isNumber(): boolean {
        return this.is('int', 'double', 'long', 'percent');
    }

    get isDate(): boolean {
        return this.is('date');
    }

    get isDateTime(): boolean {
        return this.is('datetime');
    }

    get isBoolean(): boolean {
        return this.is('boolean');
    }

    get booleanText(): string {
        return this.value === true ? 'Yes' : 'No';
    }

    get isText(): boolean {
        const others = this.isEmail || this.isPhone || this.isUrl || this.isCurrency || this.isNumber;
        return this.url === null && !others && !this.isDate && !this.isDateTime && !this.isBoolean;
    }
}
