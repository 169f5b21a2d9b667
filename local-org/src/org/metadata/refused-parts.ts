/** Parts of components that change what Salesforce does with records, and that the local org does not emulate. */
import type { MetadataComponent } from '../../schema/metadata/component.ts';
import { flag, nodes, text } from '../../schema/metadata/xml.ts';
import { isKnownStage } from '../../schema/status-values.ts';

/** Why a component cannot be deployed here, by name; null when all of it is emulated or only kept. */
export function refusedPart(component: MetadataComponent): string | null {
    const feature = features[component.type]?.(component) ?? null;
    return feature === null ? null : `NOT_EMULATED: ${feature}`;
}

const features: Readonly<Record<string, (component: MetadataComponent) => string | null>> = {
    // An optional filter only narrows the dialog of the page; a required one refuses records.
    CustomField({ fullName, xml }) {
        const filters = nodes(xml, 'lookupFilter');
        const enforced = filters.some(
            (filter) => flag(filter, 'active', true) && !flag(filter, 'isOptional'),
        );
        return enforced ? `lookup filter of ${fullName}` : null;
    },
    AssignmentRules({ fullName, xml }) {
        const active = nodes(xml, 'assignmentRule').find((rule) => flag(rule, 'active'));
        return active === undefined
            ? null
            : `active assignment rule ${text(active, 'fullName')} of ${fullName}`;
    },
    BusinessProcess({ fullName, xml }) {
        return flag(xml, 'isActive') ? `active business process ${fullName}` : null;
    },
    RecordType({ fullName, xml }) {
        return nodes(xml, 'picklistValues').length > 0 ? `picklist values of record type ${fullName}` : null;
    },
    Profile({ fullName, xml }) {
        const chosen = nodes(xml, 'recordTypeVisibilities').find((one) => flag(one, 'default'));
        const name = chosen && text(chosen, 'recordType');
        return name === undefined ? null : `default record type ${name} of profile ${fullName}`;
    },
    StandardValueSet({ fullName, xml }) {
        if (fullName !== 'OpportunityStage') {
            return null;
        }
        const vague = nodes(xml, 'standardValue').find(
            (value) =>
                !isKnownStage(text(value, 'fullName') ?? '') &&
                ['probability', 'forecastCategory'].some((part) => text(value, part) === undefined),
        );
        return vague === undefined
            ? null
            : `opportunity stage ${text(vague, 'fullName')} without probability and forecastCategory`;
    },
};
