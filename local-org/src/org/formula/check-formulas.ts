/** Checks the formulas of a schema when it is deployed, so that none fails first when a record is saved. */
import type { ObjectType, Schema } from '../../schema/model.ts';
import { NotEmulatedError } from '../../text/not-emulated.ts';
import { compileFormula } from './formula.ts';
import { resolvePath } from './paths.ts';
import { FormulaSyntaxError } from './syntax.ts';
import { FormulaError } from './value.ts';

export interface FormulaProblem {
    readonly type: 'ValidationRule' | 'CustomField';
    /** `Account.Rule`, `Account.Field__c`. */
    readonly fullName: string;
    readonly message: string;
}

/** Problems of all active validation rules, formula fields and defaults of custom fields, worded as Salesforce does. */
export function checkFormulas(schema: Schema): FormulaProblem[] {
    const problems: FormulaProblem[] = [];
    for (const object of schema.objects()) {
        const check = (type: FormulaProblem['type'], name: string, text: string): void => {
            const message = problemOf(schema, object, text);
            if (message !== null) problems.push({ type, fullName: `${object.apiName}.${name}`, message });
        };
        for (const rule of object.validationRules)
            if (rule.active) check('ValidationRule', rule.name, rule.condition);
        for (const field of object.fields.values()) {
            if (!field.custom) continue;
            if (field.formula !== undefined) check('CustomField', field.apiName, field.formula);
            if (field.defaultValue !== undefined) check('CustomField', field.apiName, field.defaultValue);
        }
    }
    return problems;
}

function problemOf(schema: Schema, object: ObjectType, text: string): string | null {
    try {
        for (const path of compileFormula(text).references) {
            if (path[0]?.startsWith('$') !== true) resolvePath(schema, object, path);
        }
        return null;
    } catch (error) {
        if (
            error instanceof FormulaError ||
            error instanceof FormulaSyntaxError ||
            error instanceof NotEmulatedError
        ) {
            return error.message;
        }
        throw error;
    }
}
