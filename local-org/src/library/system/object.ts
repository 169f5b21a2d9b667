import { equals, hashCode, toText } from '../../values/index.ts';
import { platformType } from '../define.ts';

/** Members of every value. */
export const objectDefinition = platformType({
    name: 'System.Object',
    members: {
        'Boolean equals(Object other)': equals,
        'Integer hashCode()': hashCode,
        'String toString()': toText,
    },
});
