/** The platform as the Apex library defines it. */
import type { Transaction } from '../org/contract.ts';
import { platformEnumNamed } from '../library/enums.ts';
import { definitions } from '../library/index.ts';
import { definePlatformTypes, platformTypeNamed } from '../library/platform-types.ts';
import { implementationTable } from '../library/table.ts';
import * as tokens from '../library/tokens.ts';
import { constantsOf } from '../values/index.ts';
import type { Platform } from './platform.ts';

/** Made once: the library does not change. */
export function libraryPlatform(): Platform {
    definePlatformTypes(definitions);
    const table = implementationTable(definitions);
    return {
        implementation: (key) => table.get(key),
        typeNamed: platformTypeNamed,
        enumConstant(typeName, constant) {
            const constants =
                platformEnumNamed(typeName)?.values ?? constantsOf(platformTypeNamed(typeName)!);
            return constants.find((one) => one.name.toLowerCase() === constant.toLowerCase());
        },
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
