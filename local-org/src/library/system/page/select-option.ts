import { type Bean, beanType } from '../../bean.ts';

const make = (value: string | null, label: string | null, disabled: boolean | null = false): Bean =>
    selectOption.make({ value, label, disabled: disabled === true, escapeItem: true });
const getter =
    (name: string) =>
    (self: Bean): unknown =>
        self.get(name);
const setter =
    (name: string) =>
    (self: Bean, value: unknown): void =>
        self.set(name, value);

export const selectOption = beanType('System.SelectOption', {
    construct: false,
    properties: {},
    more: {
        'new(String value, String label)': make,
        'new(String value, String label, Boolean isDisabled)': make,
        'String getValue()': getter('value'),
        'String getLabel()': getter('label'),
        'Boolean getDisabled()': getter('disabled'),
        'Boolean getEscapeItem()': getter('escapeItem'),
        'void setValue(String value)': setter('value'),
        'void setLabel(String label)': setter('label'),
        'void setDisabled(Boolean isDisabled)': setter('disabled'),
        'void setEscapeItem(Boolean itemsToEscape)': setter('escapeItem'),
    },
});
