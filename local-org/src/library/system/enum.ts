import { type ApexEnum, constantsOf, raise, type RuntimeType } from '../../values/index.ts';
import { makeList } from '../collections.ts';
import { platformType } from '../define.ts';
import { required } from './string/arguments.ts';

/** Members of every enum constant. */
export const enumDefinition = platformType({
    name: 'System.Enum',
    members: {
        'String name()': (self: ApexEnum) => self.name,
        'Integer ordinal()': (self: ApexEnum) => self.ordinal,
        'String toString()': (self: ApexEnum) => self.name,
        'Boolean equals(Object other)': (self: ApexEnum, other: unknown) => self === other,
        'Integer hashCode()': (self: ApexEnum) => self.ordinal,
    },
});

/** Static members of enum types; the receiver is the type. */
export const enumStaticsDefinition = platformType({
    name: 'System.EnumStatics',
    typeParameters: ['T'],
    members: {
        'List<T> values()': (type: RuntimeType) => makeList(type, constantsOf(type)),
        'T valueOf(String name)': (type: RuntimeType, name: string | null) => {
            const wanted = required(name, 1);
            return (
                constantsOf(type).find((constant) => constant.name.toLowerCase() === wanted.toLowerCase()) ??
                raise('System.NoSuchElementException', `No enum constant ${type.name}.${wanted}`)
            );
        },
    },
});
