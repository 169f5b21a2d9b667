import type { PicklistValue } from '../../schema/model.ts';
import { defineType } from '../../values/index.ts';
import { platformType } from '../define.ts';
import { withProperties } from './properties.ts';

export class PicklistItem {
    static readonly $type = defineType('Schema.PicklistEntry', 'class');
    readonly item: PicklistValue;
    constructor(item: PicklistValue) {
        this.item = item;
    }
    toString(): string {
        const { label, value, active, isDefault } = this.item;
        return `Schema.PicklistEntry[getLabel=${label};getValue=${value};isActive=${active};isDefaultValue=${isDefault};]`;
    }
}

type Self = PicklistItem;
export const picklistEntryDefinition = platformType({
    name: 'Schema.PicklistEntry',
    implementation: PicklistItem as never,
    members: withProperties({
        'String getLabel()': (self: Self) => self.item.label,
        'String getValue()': (self: Self) => self.item.value,
        'Boolean isActive()': (self: Self) => self.item.active,
        'Boolean isDefaultValue()': (self: Self) => self.item.isDefault,
    }),
});
