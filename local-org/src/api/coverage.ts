/** What COVERAGE.md says about the APIs, from the tables that answer them. */
import { metadataTypes } from '../org/metadata/type-table.ts';
import { newestVersion, oldestVersion } from './http/dispatch.ts';
import { routes } from './routes.ts';
import { soapOperations } from './soap/register.ts';

/** The section on REST, SOAP and other calls. */
export function apiCoverageSection(): string {
    const byPath = new Map<string, string[]>();
    for (const { method, path } of routes) {
        byPath.set(path, [...(byPath.get(path) ?? []), method]);
    }
    const soap = soapOperations();
    return [
        '## APIs',
        '',
        `${routes.length} REST calls on ${byPath.size} resources, ${soap.length} SOAP operations; every version from ${oldestVersion}.0 to ${newestVersion}.0 is served alike.`,
        'A resource that is not listed answers 404, a SOAP operation `NOT_EMULATED`. Query plans, Bulk API 1.0, change data capture and PushTopics are not emulated.',
        '',
        '| below `/services/data/vNN.0` | methods |',
        '|---|---|',
        ...[...byPath]
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([path, methods]) => `| \`${path}\` | ${[...new Set(methods)].join(', ')} |`),
        '',
        '| elsewhere | |',
        '|---|---|',
        '| `/services/oauth2/token` | password and JWT bearer; the assertion must be signed with the key in the data folder; `iss` and `aud` are not checked |',
        '| `/services/oauth2/userinfo`, `/services/oauth2/revoke`, `/services/oauth2/singleaccess`, `/id/…`, `/secur/frontdoor.jsp` | identity and page log-in |',
        '| `/services/apexrest/…` | classes marked @RestResource |',
        '| `/cometd/NN.0` | handshake, connect, subscribe with replay to `/event/X__e` |',
        ...soap.map(([service, operation]) => `| \`/services/Soap/${service}\` | ${operation} |`),
        '',
    ].join('\n');
}

/** The section on metadata types. */
export function metadataCoverageSection(): string {
    const all = [...metadataTypes.values()].sort((a, b) => (a.xmlName < b.xmlName ? -1 : 1));
    const works = all.filter((type) => type.support === 'works');
    const kept = all.filter((type) => type.support === 'kept');
    const names = (types: typeof all): string => types.map((type) => type.xmlName).join(', ');
    return [
        '## Metadata types',
        '',
        `${works.length} work, ${kept.length} are kept only; a deployment with any other type is refused by name.`,
        '',
        `Work: ${names(works)}.`,
        '',
        `Kept only (stored, listed, retrieved; nothing of the platform acts on them): ${names(kept)}.`,
        '',
        'Of types that are not in these lists, such as SharingRules, DuplicateRule, MatchingRules, ApprovalProcess, Workflow, Flow,',
        'AutoResponseRules, EscalationRules and Settings, and of these parts a deployment is refused by name: required lookup filters,',
        'active assignment rules, active business processes, picklist values of record types, default record types of profiles, and',
        'stages of opportunities of their own without probability and forecast category.',
        '',
        'The org is a Developer Edition (`Organization.OrganizationType`), no sandbox (`IsSandbox` is false), its fiscal year begins in',
        'January. As in any org but production, a deployment runs no tests unless it asks for them. With tests it reports coverage and',
        'fails when one fails; the 75 % that production orgs demand, and that `RunSpecifiedTests` demands of each class, are not demanded.',
        '',
    ].join('\n');
}
