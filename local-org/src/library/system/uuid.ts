import { randomUUID } from 'node:crypto';
import { defineType, hashCode, raise } from '../../values/index.ts';
import { platformType } from '../define.ts';
import { required } from './string/arguments.ts';

export class ApexUuid {
    static readonly $type = defineType('System.UUID', 'class');
    readonly text: string;
    constructor(text: string) {
        this.text = text;
    }
    equals$1(other: unknown): boolean {
        return other instanceof ApexUuid && other.text === this.text;
    }
    hashcode$0(): number {
        return hashCode(this.text);
    }
    toString(): string {
        return this.text;
    }
}
export const uuidDefinition = platformType({
    name: 'System.UUID',
    implementation: ApexUuid as never,
    members: {
        'static UUID randomUUID()': () => new ApexUuid(randomUUID()),
        'static UUID fromString(String uuidString)': (text: string | null) => {
            const wanted = required(text, 1);
            return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(wanted)
                ? new ApexUuid(wanted.toLowerCase())
                : raise('System.IllegalArgumentException', `Invalid UUID string: ${wanted}`);
        },
        'Boolean equals(Object obj)': (self: ApexUuid, other: unknown) => self.equals$1(other),
        'Integer hashCode()': (self: ApexUuid) => self.hashcode$0(),
        'String toString()': (self: ApexUuid) => self.text,
    },
});
