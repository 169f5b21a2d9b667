/** Validation rules, record types and field sets of an object. */
import type { FieldSet, RecordType, ValidationRule } from '../model.ts';
import { flag, nodes, text, type XmlNode } from './xml.ts';

export function validationRule(name: string, xml: XmlNode): ValidationRule {
    const errorField = text(xml, 'errorDisplayField');
    return {
        name,
        active: flag(xml, 'active'),
        condition: text(xml, 'errorConditionFormula') ?? '',
        message: text(xml, 'errorMessage') ?? '',
        ...(errorField === undefined || errorField === '' ? {} : { errorField }),
    };
}

export function recordType(developerName: string, xml: XmlNode): RecordType {
    const description = text(xml, 'description');
    return {
        developerName,
        label: text(xml, 'label') ?? developerName,
        active: flag(xml, 'active'),
        ...(description === undefined ? {} : { description }),
    };
}

export function fieldSet(name: string, xml: XmlNode): FieldSet {
    const fields = nodes(xml, 'displayedFields').map((field) => text(field, 'field') ?? '');
    return { name, label: text(xml, 'label') ?? name, fields };
}
