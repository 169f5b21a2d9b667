/** Types of System that compile and refuse by name when they are used. */
import { platformType } from '../define.ts';
import { platformEnum } from '../enums.ts';
import { userLocale } from './datetime/zones.ts';
import { compare, defineType } from '../../values/index.ts';

class Collator {
    static readonly $type = defineType('System.Collator', 'class');
    private readonly collator = new Intl.Collator(userLocale().replaceAll('_', '-'));
    compare$2(a: string | null, b: string | null): number {
        return a === null || b === null ? compare(a, b) : Math.sign(this.collator.compare(a, b));
    }
}

const hosts = [
    'Content',
    'ExperienceCloudSitesBuilder',
    'ExperienceCloudSites',
    'Lightning',
    'OrgMyDomain',
    'SalesforceSites',
    'Setup',
];

export const refusedDefinitions = [
    platformType({
        name: 'System.Collator',
        implements: ['System.Comparator<String>'],
        implementation: Collator as never,
        members: {
            'static Collator getInstance()': () => new Collator(),
            'Integer compare(String source, String target)': (
                self: Collator,
                a: string | null,
                b: string | null,
            ) => self.compare$2(a, b),
        },
    }),
    platformType({
        name: 'System.FlexQueue',
        refuses: [
            'static Boolean moveAfterJob(Id jobToMoveId, Id jobInQueueId)',
            'static Boolean moveBeforeJob(Id jobToMoveId, Id jobInQueueId)',
            'static Boolean moveJobToEnd(Id jobId)',
            'static Boolean moveJobToFront(Id jobId)',
        ],
    }),
    platformType({
        name: 'System.Continuation',
        refuses: [
            'new(Integer timeoutInSecs)',
            'String addHttpRequest(HttpRequest request)',
            'Map<String, HttpRequest> getRequests()',
            'static HttpResponse getResponse(String label)',
            'String ContinuationMethod',
            'Integer Timeout',
            'Object state',
        ],
    }),
    platformType({
        name: 'System.DomainCreator',
        refuses: hosts.map((host) => `static String get${host}Hostname()`),
    }),
    platformType({
        name: 'System.Domain',
        refuses: [
            'DomainType getDomainType()',
            'String getMyDomainName()',
            'String getPackageName()',
            'String getSandboxName()',
            'String getSitesSubdomainName()',
        ],
    }),
    platformType({
        name: 'System.DomainParser',
        refuses: ['static Domain parse(String hostname)', 'static Domain parse(Url url)'],
    }),
    platformEnum('System.DomainType', [
        'CMS_DOMAIN',
        'CONTENT_DOMAIN',
        'CUSTOMER_360_ADMIN_DOMAIN',
        'CUSTOMER_360_DOMAIN',
        'EXPERIENCE_CLOUD_SITES_BUILDER_DOMAIN',
        'EXPERIENCE_CLOUD_SITES_DOMAIN',
        'EXPERIENCE_CLOUD_SITES_LIVE_PREVIEW_DOMAIN',
        'EXPERIENCE_CLOUD_SITES_PREVIEW_DOMAIN',
        'LIGHTNING_CONTAINER_COMPONENT_DOMAIN',
        'LIGHTNING_DOMAIN',
        'ORG_MY_DOMAIN',
        'SALESFORCE_SITES_DOMAIN',
        'SETUP_DOMAIN',
        'VISUALFORCE_DOMAIN',
    ]).definition,
    platformType({
        name: 'System.SandboxContext',
        refuses: ['Id organizationId()', 'Id sandboxId()', 'String sandboxName()'],
    }),
    platformType({
        name: 'System.SandboxPostCopy',
        kind: 'interface',
        members: { 'void runApexClass(SandboxContext context)': null },
    }),
    platformType({ name: 'System.ResetPasswordResult', refuses: ['String getPassword()'] }),
    platformType({
        name: 'System.XmlStreamReader',
        refuses: ['new(String xmlInput)', 'Boolean hasNext()', 'Integer next()'],
    }),
    platformType({
        name: 'System.SoqlStubProvider',
        modifiers: ['virtual'],
        refuses: [
            'new()',
            'List<SObject> handleSoqlQuery(Schema.SObjectType targetType, String stubbedQuery, Map<String, Object> bindMap)',
        ],
    }),
];
