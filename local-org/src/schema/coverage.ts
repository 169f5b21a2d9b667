/** What COVERAGE.md says about the schema. */
import { standardSchema } from './build.ts';
import type { ObjectType } from './model.ts';

/** The schema's section of COVERAGE.md. */
export function schemaCoverageSection(): string {
    const objects = [...standardSchema().objects()];
    const standard = objects.filter(({ kind }) => kind === 'standard' || kind === 'platformEvent');
    const names = standard.map(({ apiName }) => apiName).sort();
    return [
        '## Schema',
        '',
        `${standard.length} standard objects with ${countFields(standard)} fields, ${countOf(objects, 'share')} share objects and`,
        `${countOf(objects, 'history')} field histories of them. An object that is not listed does not exist: code and queries that`,
        'name it are refused as on an org without the feature.',
        '',
        names.map((name) => `\`${name}\``).join(', '),
        '',
        'From metadata: custom objects, fields of all types, custom metadata types, list and hierarchy custom settings, platform',
        'events, big objects (definition only), record types, field sets, validation rules, sharing reasons, global and standard',
        'value sets; shares and field histories of custom objects.',
        '',
        'Not kept: multi-currency and division fields, person accounts, state and',
        'country picklists, external objects.',
        '',
    ].join('\n');
}

function countOf(objects: readonly ObjectType[], kind: ObjectType['kind']): number {
    return objects.filter((object) => object.kind === kind).length;
}

function countFields(objects: readonly ObjectType[]): number {
    return objects.reduce((sum, object) => sum + object.fields.size, 0);
}
