import { ApexEnum, defineConstants, defineType, type RuntimeType } from '../values/index.ts';
import type { PlatformTypeDefinition } from './define.ts';

/** An enum of the platform: what the compiler sees, and its constants at run time. */
export interface PlatformEnum<N extends string> {
    readonly definition: PlatformTypeDefinition;
    readonly type: RuntimeType;
    /** The constant of that name, which must be one. */
    of(name: N): ApexEnum;
    /** The constant of that name in any case, or null. */
    find(name: string): ApexEnum | null;
    readonly values: readonly ApexEnum[];
}

const enums = new Map<string, PlatformEnum<string>>();

export function platformEnum<const N extends string>(name: string, constants: readonly N[]): PlatformEnum<N> {
    const type = defineType(name, 'enum');
    const values = defineConstants(type, constants);
    const byName = new Map(values.map((value) => [value.name.toLowerCase(), value]));
    const find = (wanted: string): ApexEnum | null => byName.get(wanted.toLowerCase()) ?? null;
    const made: PlatformEnum<N> = {
        definition: { name, kind: 'enum', constants },
        type,
        values,
        find,
        of: (wanted) => {
            const found = find(wanted);
            if (found === null) {
                throw new Error(`${name} has no constant ${wanted}`);
            }
            return found;
        },
    };
    enums.set(name.toLowerCase(), made as unknown as PlatformEnum<string>);
    return made;
}

/** A platform enum by its full name. */
export function platformEnumNamed(name: string): PlatformEnum<string> | undefined {
    return enums.get(name.toLowerCase());
}
