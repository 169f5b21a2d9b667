/** What every new org has: its organization, standard profiles, an administrator, the automated process user. */
import { isClosedStatus, isConvertedStatus, stageMeaning } from '../../schema/status-values.ts';
import type { Store } from '../../store/store.ts';
import { ApexTime } from '../../values/dates.ts';
import { ApexDecimal } from '../../values/decimal.ts';
import { SObject } from '../../values/sobject.ts';
import { systemRow } from '../async/job-rows.ts';
import { PERMISSIONABLE_STANDARD_OBJECTS } from '../security/implied-access.ts';
import type { OrgState } from '../state.ts';

export interface Seed {
    readonly organizationId: string;
    readonly adminId: string;
    readonly automatedProcessId: string;
}
export interface Administrator {
    readonly username: string;
    readonly email?: string;
}
const DEFAULT_ADMIN: Administrator = { username: 'admin@local-org.test' };
const ORGANIZATION_NAME = 'Local Org';

export function readSeed(store: Store): Seed | null {
    return store.collection<Seed>('org').get('seed');
}

type Fields = Readonly<Record<string, unknown>>;

/** Writes the rows of a new org into an empty store whose tables fit the schema. */
export function seedOrg(state: OrgState, admin: Administrator = DEFAULT_ADMIN): Seed {
    const { store } = state;
    const organizationId = store.newId('00D');
    const adminId = store.newId('005');
    const automatedProcessId = store.newId('005');
    const add = (objectName: string, fields: Fields): string => {
        const row = systemRow(state, objectName, adminId, fields);
        completeCheckboxes(row);
        state.records.insert(objectName, [row]);
        return row.id as string;
    };

    add('Organization', {
        Id: organizationId,
        Name: ORGANIZATION_NAME,
        OrganizationType: 'Developer Edition',
        InstanceName: 'LOCAL',
        LanguageLocaleKey: 'en_US',
        DefaultLocaleSidKey: 'en_US',
        TimeZoneSidKey: 'America/Los_Angeles',
        Country: 'US',
        IsSandbox: false,
        FiscalYearStartMonth: 1,
    });
    const profiles = PROFILES.map((profile) => ({ name: profile.name, id: addProfile(state, add, profile) }));
    const profileId = (name: string): string => profiles.find((profile) => profile.name === name)?.id ?? '';
    const person = {
        LocaleSidKey: 'en_US',
        LanguageLocaleKey: 'en_US',
        EmailEncodingKey: 'UTF-8',
        IsActive: true,
        DigestFrequency: 'D',
        DefaultGroupNotificationFrequency: 'N',
    };
    add('User', {
        Id: adminId,
        Username: admin.username,
        Email: admin.email ?? admin.username,
        FirstName: 'Admin',
        LastName: 'User',
        Name: 'Admin User',
        Alias: 'admin',
        CommunityNickname: 'admin',
        ProfileId: profileId('System Administrator'),
        UserType: 'Standard',
        TimeZoneSidKey: 'America/Los_Angeles',
        ...person,
    });
    add('User', {
        Id: automatedProcessId,
        Username: `autoproc@${organizationId.toLowerCase()}`,
        Email: `autoproc@${organizationId.toLowerCase()}`,
        FirstName: 'Automated',
        LastName: 'Process',
        Name: 'Automated Process',
        Alias: 'autoproc',
        CommunityNickname: 'autoproc',
        UserType: 'AutomatedProcess',
        TimeZoneSidKey: 'GMT',
        ...person,
    });
    add('Group', { Name: 'AllInternalUsers', DeveloperName: 'AllInternalUsers', Type: 'Organization' });
    addBusinessHours(add);
    add('Pricebook2', { Name: 'Standard Price Book', IsStandard: true, IsActive: true });

    addStatuses(state, add);

    const seed: Seed = { organizationId, adminId, automatedProcessId };
    store.collection<Seed>('org').put('seed', seed);
    return seed;
}

/** Rows that tell what the values of status fields mean. */
function addStatuses(state: OrgState, add: (objectName: string, fields: Fields) => string): void {
    const values = (
        objectName: string,
        field: string,
    ): { MasterLabel: string; ApiName: string; SortOrder: number; IsDefault: boolean }[] =>
        (state.schema.field(objectName, field)?.picklist?.values ?? []).map((entry, index) => ({
            MasterLabel: entry.label,
            ApiName: entry.value,
            SortOrder: index + 1,
            IsDefault: entry.isDefault,
        }));
    for (const status of values('Lead', 'Status')) {
        add('LeadStatus', { ...status, IsConverted: isConvertedStatus(state.schema, status.ApiName) });
    }
    for (const status of values('Case', 'Status'))
        add('CaseStatus', { ...status, IsClosed: isClosedStatus(state.schema, 'Case', status.ApiName) });
    for (const { IsDefault: _, ...stage } of values('Opportunity', 'StageName')) {
        const { won, closed, probability, forecastCategory } = stageMeaning(state.schema, stage.ApiName);
        add('OpportunityStage', {
            ...stage,
            IsActive: true,
            IsWon: won,
            IsClosed: closed,
            DefaultProbability: ApexDecimal.of(probability),
            ForecastCategory: forecastCategory,
            ForecastCategoryName: forecastCategory,
        });
    }
}

/** Checkboxes are never empty. */
function completeCheckboxes(row: SObject): void {
    for (const [name, field] of row.object.fields) {
        if (field.type === 'boolean' && row.get(name) === null) row.set(field.apiName, false);
    }
}

function addBusinessHours(add: (objectName: string, fields: Fields) => string): void {
    const hours: Record<string, unknown> = {};
    for (const day of ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']) {
        hours[`${day}StartTime`] = new ApexTime(0);
        hours[`${day}EndTime`] = new ApexTime(0);
    }
    add('BusinessHours', {
        Name: 'Default',
        IsActive: true,
        IsDefault: true,
        TimeZoneSidKey: 'America/Los_Angeles',
        ...hours,
    });
}

interface StandardProfile {
    readonly name: string;
    readonly license: string;
    /** User permissions; `all` for the administrator. */
    readonly permissions: readonly string[] | 'all';
    /** What it may do with standard objects: `c`reate, `r`ead, `e`dit, `d`elete, view `a`ll, `m`odify all. */
    readonly objects: string;
    /** Objects this one may do more with than everyday profiles. */
    readonly more?: Readonly<Record<string, string>>;
}
const EVERYDAY = [
    'ApiEnabled',
    'LightningExperienceUser',
    'EditTask',
    'EditEvent',
    'RunReports',
    'ConvertLeads',
    'EmailSingle',
    'ChatterInternalUser',
    'SelectFilesFromSalesforce',
    'EnableNotifications',
    'ViewHelpLink',
];
/** Objects that standard profiles may do less with than with accounts. */
const EVERYDAY_MOST: Readonly<Record<string, string>> = {
    Campaign: 'r',
    Case: 'cre',
    Idea: 'cr',
    Lead: 'cre',
    Pricebook2: 'r',
    Product2: 'r',
    Solution: 'cre',
};
const PROFILES: readonly StandardProfile[] = [
    { name: 'System Administrator', license: 'Salesforce', permissions: 'all', objects: 'credam' },
    {
        name: 'Standard User',
        license: 'Salesforce',
        permissions: [...EVERYDAY, 'ViewRoles', 'ViewSetup'],
        objects: 'cred',
    },
    { name: 'Read Only', license: 'Salesforce', permissions: EVERYDAY, objects: 'r' },
    {
        name: 'Marketing User',
        license: 'Salesforce',
        permissions: [...EVERYDAY, 'ImportLeads', 'ViewSetup'],
        objects: 'cred',
        more: { Campaign: 'cred' },
    },
    {
        name: 'Contract Manager',
        license: 'Salesforce',
        permissions: [...EVERYDAY, 'ViewSetup'],
        objects: 'cred',
    },
    {
        name: 'Solution Manager',
        license: 'Salesforce',
        permissions: [...EVERYDAY, 'ManageSolutions'],
        objects: 'cred',
    },
    {
        name: 'Standard Platform User',
        license: 'Salesforce Platform',
        permissions: EVERYDAY,
        objects: 'cred',
    },
    {
        name: 'Minimum Access - Salesforce',
        license: 'Salesforce',
        permissions: ['ApiEnabled', 'LightningExperienceUser', 'ChatterInternalUser', 'EnableNotifications'],
        objects: '',
    },
    {
        name: 'Minimum Access - API Only Integrations',
        license: 'Salesforce Integration',
        permissions: ['ApiEnabled', 'ApiUserOnly'],
        objects: '',
    },
];

function addProfile(
    state: OrgState,
    add: (objectName: string, fields: Fields) => string,
    profile: StandardProfile,
): string {
    const granted = (objectName: string): Fields => {
        const fields = state.schema.object(objectName)?.fields.values() ?? [];
        const names = [...fields]
            .map((field) => field.apiName)
            .filter((name) => name.startsWith('Permissions'));
        const { permissions } = profile;
        return Object.fromEntries(
            names.map((name) => [
                name,
                permissions === 'all'
                    ? name !== 'PermissionsApiUserOnly'
                    : permissions.includes(name.slice(11)),
            ]),
        );
    };
    const licenseId = license(state, add, profile.license);
    const id = add('Profile', {
        Name: profile.name,
        UserType: 'Standard',
        UserLicenseId: licenseId,
        ...granted('Profile'),
    });
    const setId = add('PermissionSet', {
        Name: `X${id}`,
        Label: id,
        ProfileId: id,
        LicenseId: licenseId,
        IsOwnedByProfile: true,
        IsCustom: false,
        Type: 'Profile',
        ...granted('PermissionSet'),
    });
    if (profile.objects === '') return id;
    for (const objectName of PERMISSIONABLE_STANDARD_OBJECTS) {
        if (state.schema.object(objectName) === undefined) continue;
        const most =
            profile.permissions === 'all'
                ? profile.objects
                : (profile.more?.[objectName] ?? EVERYDAY_MOST[objectName]);
        const may = (letter: string): boolean =>
            profile.objects.includes(letter) && (most?.includes(letter) ?? true);
        add('ObjectPermissions', {
            ParentId: setId,
            SobjectType: objectName,
            PermissionsCreate: may('c'),
            PermissionsRead: may('r'),
            PermissionsEdit: may('e'),
            PermissionsDelete: may('d'),
            PermissionsViewAllRecords: may('a'),
            PermissionsModifyAllRecords: may('m'),
        });
    }
    return id;
}
function license(state: OrgState, add: (objectName: string, fields: Fields) => string, name: string): string {
    const existing = state.records.by('UserLicense', 'Name', [name])[0]?.id;
    if (existing !== undefined && existing !== null) return existing;
    const key =
        { Salesforce: 'SFDC', 'Salesforce Platform': 'AUL', 'Salesforce Integration': 'SIL' }[name] ?? name;
    return add('UserLicense', {
        Name: name,
        MasterLabel: name,
        LicenseDefinitionKey: key,
        Status: 'Active',
        TotalLicenses: 1000,
        UsedLicenses: 0,
    });
}
