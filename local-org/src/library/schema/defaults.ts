import type { Transaction } from '../../org/contract.ts';
import { NotEmulatedError } from '../../text/not-emulated.ts';
import type { Field } from '../../schema/model.ts';
import { ApexDecimal, type SObject } from '../../values/index.ts';

/** Fills the defaults of fields that a new record would get. Formulas beyond literals are refused. */
export function loadDefaults(record: SObject, _transaction: Transaction): void {
    for (const field of record.object.fields.values()) {
        if (!record.has(field.apiName)) {
            const value = defaultOf(field);
            if (value !== null) {
                record.set(field.apiName, value);
            }
        }
    }
}

/** The default value of a field as Apex sees it; null where there is none. */
export function defaultOf(field: Field): unknown {
    const listed = field.picklist?.values.find((value) => value.isDefault && value.active);
    if (listed !== undefined) {
        return listed.value;
    }
    const text = field.defaultValue?.trim();
    if (text === undefined || text === '') {
        return field.type === 'boolean' ? false : null;
    }
    if (/^(?:true|false)$/i.test(text)) {
        return text.toLowerCase() === 'true';
    }
    if (/^-?\d+(\.\d+)?$/.test(text)) {
        return field.type === 'int' ? Number(text) : ApexDecimal.of(text);
    }
    const quoted = /^(["'])([^"'\\]*)\1$/.exec(text);
    if (quoted !== null) {
        return quoted[2];
    }
    throw new NotEmulatedError(`default value formula of ${field.apiName} in Apex describe`);
}
