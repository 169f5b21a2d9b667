/**
 * `record.Field.addError(…)`: the compiler turns it into a call on the record. On values that are no field of a
 * record these methods do nothing useful in Salesforce either, so they are refused.
 */
export const valueAddErrorSignatures = [
    'void addError(String errorMsg)',
    'void addError(String errorMsg, Boolean escape)',
    'void addError(Exception exceptionError)',
    'void addError(Exception exceptionError, Boolean escape)',
] as const;
