import type { ApexEnum, RuntimeType } from '../values/index.ts';

/** What the runtime needs of the Apex library; `library-platform.ts` makes it of the definitions. */
export interface Platform {
    /** By platform key; undefined where there is none. */
    implementation(key: string): ((...values: unknown[]) => unknown) | undefined;
    /** A platform class, interface or enum by full name in any case. */
    typeNamed(name: string): RuntimeType | undefined;
    enumConstant(typeName: string, constant: string): ApexEnum | undefined;
    sobjectToken(object: string): unknown;
    fieldToken(object: string, field: string): unknown;
    describeToken(
        object: string,
        member: 'object' | 'field' | 'fieldSet' | 'fields' | 'fieldSets',
        name: string | null,
    ): unknown;
    label(name: string): unknown;
    page(name: string): unknown;
}
