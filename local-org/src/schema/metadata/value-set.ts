/** Picklist values: in the field itself, in a global or standard value set, or in the notation of before API 38. */
import type { Field, PicklistValue, ValueMeaning } from '../model.ts';
import type { MetadataComponent } from './component.ts';
import { child, flag, nodes, number, text, texts, type XmlNode } from './xml.ts';

type Picklist = NonNullable<Field['picklist']>;

/** Values of GlobalValueSet and StandardValueSet components by lower-case name. */
export type ValueSets = ReadonlyMap<string, readonly PicklistValue[]>;

/** Collects the value sets that are components of their own. */
export function readValueSets(components: readonly MetadataComponent[]): ValueSets {
    const sets = new Map<string, readonly PicklistValue[]>();
    for (const { type, fullName, xml } of components) {
        if (type === 'GlobalValueSet') {
            sets.set(fullName.toLowerCase(), nodes(xml, 'customValue').map(readValue));
        } else if (type === 'StandardValueSet') {
            sets.set(
                `standard:${fullName.toLowerCase()}`,
                nodes(xml, 'standardValue').map(readStandardValue),
            );
        }
    }
    return sets;
}

/** Values of a picklist field; a report names what is missing. */
export function readValueSet(xml: XmlNode, sets: ValueSets, report: (message: string) => void): Picklist {
    const valueSet = child(xml, 'valueSet');
    if (valueSet === undefined) {
        return readOldPicklist(child(xml, 'picklist'));
    }
    const controllingField = text(valueSet, 'controllingField');
    const restricted = flag(valueSet, 'restricted');
    const definition = child(valueSet, 'valueSetDefinition');
    const name = text(valueSet, 'valueSetName');
    let values: readonly PicklistValue[] = [];
    if (definition !== undefined) {
        values = nodes(definition, 'value').map(readValue);
    } else if (name !== undefined) {
        const found = sets.get(name.toLowerCase());
        if (found === undefined) {
            report(`In field: valueSet - no GlobalValueSet named ${name} found`);
        }
        values = found ?? [];
    }
    return {
        values: withControllingValues(values, nodes(valueSet, 'valueSettings')),
        // A field that takes its values from a value set cannot have others.
        restricted: restricted || name !== undefined,
        ...(controllingField === undefined ? {} : { controllingField }),
    };
}

function withControllingValues(
    values: readonly PicklistValue[],
    settings: readonly XmlNode[],
): readonly PicklistValue[] {
    if (settings.length === 0) {
        return values;
    }
    const validFor = new Map(settings.map((s) => [text(s, 'valueName'), texts(s, 'controllingFieldValue')]));
    return values.map((value) => ({ ...value, validFor: validFor.get(value.value) ?? [] }));
}

function readValue(node: XmlNode): PicklistValue {
    const value = text(node, 'fullName') ?? '';
    return {
        value,
        label: text(node, 'label') ?? value,
        active: flag(node, 'isActive', true),
        isDefault: flag(node, 'default'),
    };
}

function readStandardValue(node: XmlNode): PicklistValue {
    const says = (name: string): boolean => text(node, name) !== undefined;
    const flags = (['closed', 'won', 'converted', 'highPriority'] as const)
        .filter(says)
        .map((name) => [name, flag(node, name)]);
    const forecastCategory = text(node, 'forecastCategory');
    const meaning: ValueMeaning = {
        ...Object.fromEntries(flags),
        ...(says('probability') ? { probability: number(node, 'probability', 0) } : {}),
        ...(forecastCategory === undefined ? {} : { forecastCategory }),
    };
    return Object.keys(meaning).length === 0 ? readValue(node) : { ...readValue(node), meaning };
}

function readOldPicklist(node: XmlNode | undefined): Picklist {
    if (node === undefined) {
        return { values: [], restricted: false };
    }
    const values = nodes(node, 'picklistValues').map((entry) => {
        const controlling = texts(entry, 'controllingFieldValues');
        return controlling.length === 0 ? readValue(entry) : { ...readValue(entry), validFor: controlling };
    });
    const controllingField = text(node, 'controllingField');
    return {
        values,
        restricted: flag(node, 'restrictedPicklist'),
        ...(controllingField === undefined ? {} : { controllingField }),
    };
}
