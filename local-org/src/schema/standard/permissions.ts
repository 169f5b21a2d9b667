/** Profiles, permission sets and what they permit. */
export const PERMISSIONS = `
object Profile 00e "Profile" "Profile" setup kept
    Name                    string(255) required name
    UserLicenseId           lookup(UserLicense) createonly
    UserType                picklist(Standard; PowerPartner=Partner; CSPLitePortal=High Volume Portal; CustomerSuccess=Customer Portal User; PowerCustomerSuccess=Customer Portal Manager; CsnOnly=Chatter Free; Guest; AutomatedProcess=Automated Process) restricted readonly
    Description             string(255)
    LastViewedDate          datetime readonly
    LastReferencedDate      datetime readonly
PERMISSION_COLUMNS

object PermissionSet 0PS "Permission Set" "Permission Set" setup kept
    Name                    string(80) required name "Permission Set Name"
    Label                   string(80) required "Permission Set Label"
    LicenseId               lookup(PermissionSetLicense,UserLicense)
    ProfileId               lookup(Profile) readonly
    IsOwnedByProfile        boolean readonly
    IsCustom                boolean readonly
    Description             string(255)
    NamespacePrefix         string(15) readonly
    HasActivationRequired   boolean
    PermissionSetGroupId    lookup(PermissionSetGroup) readonly
    Type                    picklist(Regular*; Standard; Session; Profile; Group) restricted readonly
PERMISSION_COLUMNS

object PermissionSetAssignment 0Pa "Permission Set Assignment" "Permission Set Assignment" setup bare
    PermissionSetId         lookup(PermissionSet) children(Assignments) createonly required cascade
    PermissionSetGroupId    lookup(PermissionSetGroup) children(Assignments) createonly cascade
    AssigneeId              lookup(User) children(PermissionSetAssignments) required createonly cascade
    SystemModstamp          datetime readonly required
    ExpirationDate          datetime
    IsActive                boolean readonly
    IsRevoked               boolean readonly

object PermissionSetGroup 0PG "Permission Set Group" "Permission Set Group" setup
    DeveloperName           string(80) required name
    Language                picklist(en_US=English) restricted "Master Language"
    MasterLabel             string(80) required "Label"
    NamespacePrefix         string(15) readonly
    Description             textarea(255)
    Status                  picklist(Updated; Outdated; Updating; Failed) required restricted
    HasActivationRequired   boolean

object PermissionSetGroupComponent 0PV "Permission Set Group Component" "Permission Set Group Component" setup
    PermissionSetGroupId    lookup(PermissionSetGroup) required createonly children(PermissionSetGroupComponents) cascade
    PermissionSetId         lookup(PermissionSet) required createonly children(PermissionSetGroupComponents)

object PermissionSetLicense 0PL "Permission Set License" "Permission Set License" setup readonly
    DeveloperName           string(80) required
    Language                picklist(en_US=English) restricted
    MasterLabel             string(80) required name
    PermissionSetLicenseKey string(80) required
    TotalLicenses           int required
    Status                  picklist(Active; Disabled) restricted
    ExpirationDate          date
    UsedLicenses            int
    IsSupplementLicense     boolean

object PermissionSetLicenseAssign 2LA "Permission Set License Assignment" "Permission Set License Assignment" setup
    PermissionSetLicenseId  lookup(PermissionSetLicense) required createonly
    AssigneeId              lookup(User) required createonly children(PermissionSetLicenseAssignments)

object PermissionSetTabSetting 01P "Permission Set Tab Setting" "Permission Set Tab Setting" setup bare
    ParentId                lookup(PermissionSet) required createonly
    Visibility              picklist(DefaultOff; DefaultOn) required restricted
    Name                    string(240) required createonly
    SystemModstamp          datetime readonly required

object ObjectPermissions 110 "Object Permissions" "Object Permissions" setup kept
    ParentId                lookup(PermissionSet) required createonly children(ObjectPerms) cascade
    SobjectType             picklist() required createonly "Sobject Type Name"
    PermissionsCreate       boolean "Create Records"
    PermissionsRead         boolean "Read Records"
    PermissionsEdit         boolean "Edit Records"
    PermissionsDelete       boolean "Delete Records"
    PermissionsViewAllRecords boolean "Read All Records"
    PermissionsModifyAllRecords boolean "Edit All Records"
    PermissionsViewAllFields boolean "Read All Fields"

object FieldPermissions 01k "Field Permissions" "Field Permissions" setup bare
    ParentId                lookup(PermissionSet) required createonly children(FieldPerms) cascade
    SobjectType             picklist() required createonly "Sobject Type Name"
    Field                   picklist() required createonly "Field Name"
    PermissionsEdit         boolean "Edit Field"
    PermissionsRead         boolean "Read Field"
    SystemModstamp          datetime readonly required

object SetupEntityAccess 0J0 "Setup Entity Access" "Setup Entity Access" setup bare
    ParentId                lookup(PermissionSet) required createonly children(SetupEntityAccessItems) cascade
    SetupEntityId           lookup(ApexClass,ApexPage,CustomPermission) required createonly as()
    SetupEntityType         picklist() restricted readonly "Setup Entity Type"
    SystemModstamp          datetime readonly required

object CustomPermission 0CP "Custom Permission" "Custom Permission" setup
    DeveloperName           string(80) required name
    Language                picklist(en_US=English) restricted "Master Language"
    MasterLabel             string(80) required
    NamespacePrefix         string(15) readonly
    IsProtected             boolean
    Description             string(255)
    IsLicensed              boolean readonly
`;

/** User permissions that are columns of PermissionSet and Profile (`PermissionsX`). */
export const USER_PERMISSIONS = [
    'ApiEnabled',
    'AssignPermissionSets',
    'AuthorApex',
    'BulkApiHardDelete',
    'BulkMacrosAllowed',
    'ConvertLeads',
    'CreateCustomizeReports',
    'CustomizeApplication',
    'DelegatedTwoFactor',
    'EditCaseComments',
    'EditEvent',
    'EditMyDashboards',
    'EditMyReports',
    'EditPublicTemplates',
    'EditReadonlyFields',
    'EditTask',
    'EmailMass',
    'EmailSingle',
    'EnableNotifications',
    'ImportLeads',
    'InstallPackaging',
    'LightningExperienceUser',
    'ManageAuthProviders',
    'ManageBusinessHourHolidays',
    'ManageCategories',
    'ManageCustomPermissions',
    'ManageDashboards',
    'ManageDataIntegrations',
    'ManageInternalUsers',
    'ManageIpAddresses',
    'ManageLeads',
    'ManagePasswordPolicies',
    'ManageProfilesPermissionsets',
    'ManageRemoteAccess',
    'ManageReportsInPubFolders',
    'ManageRoles',
    'ManageSharing',
    'ManageSolutions',
    'ManageUsers',
    'ModifyAllData',
    'ModifyMetadata',
    'MonitorLoginHistory',
    'PasswordNeverExpires',
    'PrivacyDataAccess',
    'ResetPasswords',
    'RunFlow',
    'RunReports',
    'ScheduleReports',
    'SendSitRequests',
    'SolutionImport',
    'TransferAnyCase',
    'TransferAnyEntity',
    'TransferAnyLead',
    'UseTeamReassignWizards',
    'ViewAllData',
    'ViewAllProfiles',
    'ViewAllUsers',
    'ViewDataAssessment',
    'ViewEventLogFiles',
    'ViewHelpLink',
    'ViewRoles',
    'ViewSetup',
    'CustomNotificationsSend',
    'ViewAllCustomSettings',
    'ViewDeveloperName',
    'AllowViewEditConvertedLeads',
    'ActivateContract',
    'ActivateOrder',
    'ApproveContract',
    'ChatterInternalUser',
    'ContentAdministrator',
    'CreateTopics',
    'DeleteActivatedContract',
    'EditOppLineItemUnitPrice',
    'ExportReport',
    'FieldServiceAccess',
    'ManageCases',
    'ManageContentPermissions',
    'ManageContentTypes',
    'ManageCssUsers',
    'ManageEmailClientConfig',
    'ManagePartners',
    'ManageTranslation',
    'MassInlineEdit',
    'SelectFilesFromSalesforce',
    'SubmitMacrosAllowed',
    'TwoFactorApi',
    'ViewContent',
    'ViewMyTeamsDashboards',
    'ViewPublicDashboards',
    'ViewPublicReports',
    'ViewSecurityCommandCenter',
] as const;
