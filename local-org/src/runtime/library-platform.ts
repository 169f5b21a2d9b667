/** The platform as the Apex library defines it. */
import type { Transaction } from '../org/contract.ts';
import { enumConstant, implementations, typeNamed } from '../library/implementations.ts';
import * as tokens from '../library/tokens.ts';
import type { Platform } from './platform.ts';

export function libraryPlatform(): Platform {
    return {
        implementation: (key) => implementations.get(key),
        typeNamed,
        enumConstant,
        sobjectToken: tokens.sobjectToken,
        fieldToken: tokens.fieldToken,
        describeToken: tokens.describeToken,
        label: tokens.labelText,
        page: tokens.pageReference,
    };
}

/** Puts the texts of custom labels, by lower-case name, where the library finds them. */
export function provideLabels(labels: ReadonlyMap<string, string>): (transaction: Transaction) => void {
    return (transaction) => {
        transaction.memory.set(tokens.labelsKey, labels);
    };
}
