/** What a CustomField component may change about a standard field: history, values, label, help. */
import type { Field } from '../model.ts';
import { readValueSet, type ValueSets } from './value-set.ts';
import { child, flag, text, type XmlNode } from './xml.ts';

export function applyStandardField(field: Field, xml: XmlNode, valueSets: ValueSets): Field {
    const label = text(xml, 'label');
    const helpText = text(xml, 'inlineHelpText');
    const defaultValue = text(xml, 'defaultValue');
    const ownValues = child(child(xml, 'valueSet') ?? {}, 'valueSetDefinition') !== undefined;
    return {
        ...field,
        trackHistory: flag(xml, 'trackHistory', field.trackHistory),
        nillable: flag(xml, 'required') ? false : field.nillable,
        ...(label === undefined ? {} : { label }),
        ...(helpText === undefined ? {} : { helpText }),
        ...(defaultValue === undefined ? {} : { defaultValue }),
        ...(ownValues ? { picklist: readValueSet(xml, valueSets, () => undefined) } : {}),
    };
}
