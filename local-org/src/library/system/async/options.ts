import { defineType } from '../../../values/index.ts';
import { beanType } from '../../bean.ts';
import { platformType } from '../../define.ts';

export const asyncOptions = beanType('System.AsyncOptions', {
    properties: {
        'System.QueueableDuplicateSignature duplicateSignature': null,
        'Integer maximumQueueableStackDepth': null,
        'Integer minimumQueueableDelayInMinutes': null,
    },
});

export class DuplicateSignature {
    static readonly $type = defineType('System.QueueableDuplicateSignature', 'class');
    readonly parts: readonly string[];
    constructor(parts: readonly string[]) {
        this.parts = parts;
    }
    toString(): string {
        return this.parts.join('|');
    }
}
class SignatureBuilder {
    static readonly $type = defineType('System.QueueableDuplicateSignature.Builder', 'class');
    readonly parts: string[] = [];
    add(kind: string, value: unknown): this {
        this.parts.push(`${kind}:${String(value)}`);
        return this;
    }
}

type Builder = SignatureBuilder;
export const duplicateSignatureDefinitions = [
    platformType({ name: 'System.QueueableDuplicateSignature', implementation: DuplicateSignature as never }),
    platformType({
        name: 'System.QueueableDuplicateSignature.Builder',
        implementation: SignatureBuilder as never,
        members: {
            'new()': () => new SignatureBuilder(),
            'QueueableDuplicateSignature.Builder addId(Id value)': (self: Builder, value: unknown) =>
                self.add('id', value),
            'QueueableDuplicateSignature.Builder addInteger(Integer value)': (
                self: Builder,
                value: unknown,
            ) => self.add('int', value),
            'QueueableDuplicateSignature.Builder addString(String value)': (self: Builder, value: unknown) =>
                self.add('text', value),
            'QueueableDuplicateSignature build()': (self: Builder) => new DuplicateSignature(self.parts),
        },
        refuses: ['Integer getMaxSize()', 'Integer getRemainingSize()', 'Integer getSize()'],
    }),
    platformType({
        name: 'System.AsyncInfo',
        members: {
            'static Integer getMaximumQueueableStackDepth()': () => null,
            'static Boolean hasMaxStackDepth()': () => false,
        },
        refuses: [
            'static Integer getCurrentQueueableStackDepth()',
            'static Integer getMinimumQueueableDelayInMinutes()',
        ],
    }),
];
