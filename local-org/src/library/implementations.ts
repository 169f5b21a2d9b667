/** What compiled code looks up at run time. */
import type { ApexEnum, RuntimeType } from '../values/index.ts';
import { platformEnumNamed } from './enums.ts';
import { definitions } from './index.ts';
import { platformTypeNamed } from './platform-types.ts';
import { implementationTable } from './table.ts';

/** By `platformKey`; refused members throw NotEmulatedError. */
export const implementations = implementationTable(definitions);

/** A constant of a platform enum by the enum's full name; undefined when there is none. */
export function enumConstant(typeName: string, constant: string): ApexEnum | undefined {
    return platformEnumNamed(typeName)?.find(constant) ?? undefined;
}
/** The run-time type of a platform type by its full name. */
export function typeNamed(qualifiedName: string): RuntimeType | undefined {
    return platformTypeNamed(qualifiedName);
}
