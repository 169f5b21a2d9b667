import type { RuntimeType } from './type.ts';

/** An enum constant; there is one instance of each, so `===` compares. */
export class ApexEnum {
    readonly type: RuntimeType;
    readonly name: string;
    readonly ordinal: number;
    constructor(type: RuntimeType, name: string, ordinal: number) {
        this.type = type;
        this.name = name;
        this.ordinal = ordinal;
    }
    toString(): string {
        return this.name;
    }
}

/** Makes the constants of an enum type, in order; they are also its `implementation`. */
export function defineConstants(
    type: RuntimeType & { implementation?: unknown },
    names: readonly string[],
): ApexEnum[] {
    const constants = names.map((name, ordinal) => new ApexEnum(type, name, ordinal));
    type.implementation = constants;
    return constants;
}
/** The constants of an enum type, in order. */
export function constantsOf(type: RuntimeType): readonly ApexEnum[] {
    return (type.implementation as readonly ApexEnum[] | undefined) ?? [];
}
