import { ApexList, compare, defineType, listOf } from '../../values/index.ts';
import { platformType } from '../define.ts';
import { required } from '../system/string/arguments.ts';

class DataRow {
    static readonly $type = defineType('VisualEditor.DataRow', 'class');
    readonly label: string;
    readonly value: unknown;
    readonly selected: boolean;
    constructor(label: string, value: unknown, selected: boolean | null = false) {
        this.label = label;
        this.value = value;
        this.selected = selected === true;
    }
    compareto$1(other: DataRow): number {
        return compare(this.label, other.label);
    }
}
class Rows {
    static readonly $type = defineType('VisualEditor.DynamicPickListRows', 'class');
    readonly rows: ApexList<DataRow>;
    all: boolean;
    constructor(rows: Iterable<DataRow> = [], all: boolean | null = false) {
        this.rows = new ApexList(listOf(DataRow.$type), [...rows]);
        this.all = all === true;
    }
}
/** User classes extend it; a component's property editor would call it. */
export class DynamicPickList {
    static readonly $type = defineType('VisualEditor.DynamicPickList', 'class');
}

export const visualEditorDefinitions = [
    platformType({
        name: 'VisualEditor.DataRow',
        implementation: DataRow as never,
        members: {
            'new(String label, Object value)': (label: string | null, value: unknown) =>
                new DataRow(required(label, 1), value),
            'new(String label, Object value, Boolean selected)': (
                label: string | null,
                value: unknown,
                selected: boolean | null,
            ) => new DataRow(required(label, 1), value, selected),
            'Integer compareTo(VisualEditor.DataRow o)': (self: DataRow, other: DataRow) =>
                self.compareto$1(other),
            'String getLabel()': (self: DataRow) => self.label,
            'Object getValue()': (self: DataRow) => self.value,
            'Boolean isSelected()': (self: DataRow) => self.selected,
        },
    }),
    platformType({
        name: 'VisualEditor.DynamicPickListRows',
        implementation: Rows as never,
        members: {
            'new()': () => new Rows(),
            'new(List<VisualEditor.DataRow> rows)': (rows: Iterable<DataRow> | null) =>
                new Rows(required(rows, 1)),
            'new(List<VisualEditor.DataRow> rows, Boolean containsAllRows)': (
                rows: Iterable<DataRow> | null,
                all: boolean | null,
            ) => new Rows(required(rows, 1), all),
            'void addAllRows(List<VisualEditor.DataRow> rows)': (
                self: Rows,
                rows: Iterable<DataRow> | null,
            ) => self.rows.addAll(required(rows, 1)),
            'void addRow(VisualEditor.DataRow row)': (self: Rows, row: DataRow | null) =>
                self.rows.add(required(row, 1)),
            'Boolean containsAllRows()': (self: Rows) => self.all,
            'void setContainsAllRows(Boolean containsAllRows)': (self: Rows, all: boolean | null) => {
                self.all = all === true;
            },
            'VisualEditor.DataRow get(Integer i)': (self: Rows, index: number) => self.rows.get(index),
            'List<VisualEditor.DataRow> getDataRows()': (self: Rows) => self.rows,
            'Integer size()': (self: Rows) => self.rows.size,
            'void sort()': (self: Rows) => {
                self.rows.items.sort(compare);
            },
        },
    }),
    platformType({
        name: 'VisualEditor.DynamicPickList',
        modifiers: ['abstract', 'virtual'],
        implementation: DynamicPickList as never,
        members: {
            'new()': () => new DynamicPickList(),
            'VisualEditor.DataRow getDefaultValue()': null,
            'VisualEditor.DynamicPickListRows getValues()': null,
            'Boolean isValid(Object attributeValue)': () => true,
        },
        refuses: ['String getLabel(Object attributeValue)'],
    }),
];
