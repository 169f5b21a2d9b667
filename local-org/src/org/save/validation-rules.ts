/** Validation rules: a condition that is true refuses the record. */
import { NotEmulatedError } from '../../text/not-emulated.ts';
import type { ApexTransaction } from '../apex-transaction.ts';
import { FormulaSyntaxError } from '../formula/syntax.ts';
import { asBoolean, FormulaError } from '../formula/value.ts';
import type { Row } from './row.ts';

/** Fails every row that meets the condition of an active rule. */
export function checkValidationRules(transaction: ApexTransaction, rows: readonly Row[]): void {
    const object = rows[0]?.record.object;
    const rules = object?.validationRules.filter((rule) => rule.active) ?? [];
    if (object === undefined || rules.length === 0) return;
    const { formulas } = transaction.state;
    const compiled = rules.map((rule) => ({
        rule,
        formula: compile(transaction, rule.name, rule.condition),
    }));
    const all = compiled.map(({ formula }) => formula);
    const readNew = formulas.reader(
        object,
        rows.map((row) => row.record),
        all,
    );
    const olds = rows.map((row) => row.old).filter((old) => old !== null);
    const readOld = formulas.reader(object, olds, olds.length === 0 ? [] : all);
    for (const row of rows) {
        const { old } = row;
        for (const { rule, formula } of compiled) {
            try {
                const broken = formula.evaluate({
                    now: transaction.now(),
                    timeZone: transaction.user.timeZone,
                    read: readNew(row.record),
                    isNew: old === null,
                    ...(old !== null && { prior: readOld(old) }),
                });
                if (asBoolean(broken)) {
                    row.fail(
                        'FIELD_CUSTOM_VALIDATION_EXCEPTION',
                        rule.message,
                        rule.errorField === undefined ? [] : [rule.errorField],
                    );
                }
            } catch (error) {
                if (!(error instanceof FormulaError)) throw error;
                const message = `The formula in the "${rule.name}" validation rule is invalid: ${error.message}`;
                row.fail('FIELD_CUSTOM_VALIDATION_EXCEPTION', message, []);
            }
        }
    }
}
function compile(
    transaction: ApexTransaction,
    name: string,
    condition: string,
): ReturnType<ApexTransaction['state']['formulas']['compiled']> {
    try {
        return transaction.state.formulas.compiled(condition);
    } catch (error) {
        if (error instanceof FormulaSyntaxError)
            throw new NotEmulatedError(`validation rule ${name}: ${error.message}`);
        throw error;
    }
}
