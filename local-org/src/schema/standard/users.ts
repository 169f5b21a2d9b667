/** Users, roles, groups, queues and how they log in. */
export const USERS = `
object User 005 "User" "Users" setup kept nodelete trigger search history
    Username                string(80) required idlookup
    LastName                string(80) required part(Name)
    FirstName               string(40) part(Name)
    Name                    string(121) required name readonly "Full Name"
    CompanyName             string(80)
    Division                string(80)
    Department              string(80)
    Title                   string(80)
    Street                  textarea(255) part(Address)
    City                    string(40) part(Address)
    State                   string(80) part(Address) "State/Province"
    PostalCode              string(20) part(Address) "Zip/Postal Code"
    Country                 string(80) part(Address)
    Latitude                double(18,15) part(Address)
    Longitude               double(18,15) part(Address)
    GeocodeAccuracy         picklist(Address; NearAddress; Block; Street; ExtendedZip; Zip; Neighborhood; City; County; State; Unknown) restricted part(Address)
    Address                 address
    Email                   email(128) required idlookup
    EmailPreferencesAutoBcc boolean default(true) "AutoBcc"
    EmailPreferencesAutoBccStayInTouch boolean "AutoBccStayInTouch"
    EmailPreferencesStayInTouchReminder boolean "StayInTouchReminder"
    SenderEmail             email(80) "Email Sender Address"
    SenderName              string(80) "Email Sender Name"
    Signature               textarea(1333) "Email Signature"
    StayInTouchSubject      string(80) "Stay-in-Touch Email Subject"
    StayInTouchSignature    textarea(512) "Stay-in-Touch Email Signature"
    StayInTouchNote         string(512) "Stay-in-Touch Email Note"
    Phone                   phone(40)
    Fax                     phone(40)
    MobilePhone             phone(40) "Mobile"
    Alias                   string(8) required
    CommunityNickname       string(40) unique required "Nickname"
    BadgeText               string(80) readonly "User Photo badge text overlay"
    IsActive                boolean default(true) "Active"
    TimeZoneSidKey          picklist() required "Time Zone"
    UserRoleId              lookup(UserRole) children(Users) "Role ID"
    LocaleSidKey            picklist() required "Locale"
    ReceivesInfoEmails      boolean "Info Emails"
    ReceivesAdminInfoEmails boolean "Admin Info Emails"
    EmailEncodingKey        picklist(UTF-8=Unicode (UTF-8); ISO-8859-1=General US & Western Europe (ISO-8859-1, ISO-LATIN-1); Shift_JIS=Japanese (Shift-JIS); ISO-2022-JP=Japanese (JIS); EUC-JP=Japanese (EUC-JP); ks_c_5601-1987=Korean (ks_c_5601-1987); Big5=Traditional Chinese (Big5); GB2312=Simplified Chinese (GB2312); Big5-HKSCS=Traditional Chinese Hong Kong (Big5-HKSCS); x-SJIS_0213=Japanese (Shift-JIS_2004)) required "Email Encoding"
    ProfileId               lookup(Profile) required children(Users)
    UserType                picklist(Standard; PowerPartner=Partner; CSPLitePortal=High Volume Portal; CustomerSuccess=Customer Portal User; PowerCustomerSuccess=Customer Portal Manager; CsnOnly=Chatter Free; Guest; AutomatedProcess=Automated Process) restricted readonly
    StartDay                picklist(0=Midnight; 1=1:00 AM; 2=2:00 AM; 3=3:00 AM; 4=4:00 AM; 5=5:00 AM; 6=6:00 AM; 7=7:00 AM; 8=8:00 AM; 9=9:00 AM; 10=10:00 AM; 11=11:00 AM; 12=Noon; 13=1:00 PM; 14=2:00 PM; 15=3:00 PM; 16=4:00 PM; 17=5:00 PM; 18=6:00 PM; 19=7:00 PM; 20=8:00 PM; 21=9:00 PM; 22=10:00 PM; 23=11:00 PM) "Start of Day"
    EndDay                  picklist(0=Midnight; 1=1:00 AM; 2=2:00 AM; 3=3:00 AM; 4=4:00 AM; 5=5:00 AM; 6=6:00 AM; 7=7:00 AM; 8=8:00 AM; 9=9:00 AM; 10=10:00 AM; 11=11:00 AM; 12=Noon; 13=1:00 PM; 14=2:00 PM; 15=3:00 PM; 16=4:00 PM; 17=5:00 PM; 18=6:00 PM; 19=7:00 PM; 20=8:00 PM; 21=9:00 PM; 22=10:00 PM; 23=11:00 PM) "End of Day"
    LanguageLocaleKey       picklist(en_US=English; de=German; es=Spanish; fr=French; it=Italian; ja=Japanese; sv=Swedish; ko=Korean; zh_TW=Chinese (Traditional); zh_CN=Chinese (Simplified); pt_BR=Portuguese (Brazil); nl_NL=Dutch; da=Danish; th=Thai; fi=Finnish; ru=Russian; es_MX=Spanish (Mexico); no=Norwegian) required "Language"
    EmployeeNumber          string(20)
    DelegatedApproverId     lookup(Group,User) as(DelegatedApprover)
    ManagerId               lookup(User) children(ManagedUsers)
    LastLoginDate           datetime readonly "Last Login"
    LastPasswordChangeDate  datetime readonly "Last Password Change or Reset"
    OfflineTrialExpirationDate datetime readonly
    OfflinePdaTrialExpirationDate datetime readonly "Sales Anywhere Trial Expiration Date"
    NumberOfFailedLogins    int readonly "Failed Login Attempts"
    UserPermissionsMarketingUser boolean "Marketing User"
    UserPermissionsOfflineUser boolean "Offline User"
    UserPermissionsCallCenterAutoLogin boolean "Auto-login To Call Center"
    UserPermissionsSFContentUser boolean "Salesforce CRM Content User"
    UserPermissionsKnowledgeUser boolean "Knowledge User"
    UserPermissionsInteractionUser boolean "Flow User"
    UserPermissionsSupportUser boolean "Service Cloud User"
    ForecastEnabled         boolean "Allow Forecasting"
    UserPreferencesActivityRemindersPopup boolean default(true)
    UserPreferencesEventRemindersCheckboxDefault boolean default(true)
    UserPreferencesTaskRemindersCheckboxDefault boolean default(true)
    UserPreferencesReminderSoundOff boolean
    UserPreferencesDisableAllFeedsEmail boolean
    UserPreferencesApexPagesDeveloperMode boolean
    UserPreferencesReceiveNoNotificationsAsApprover boolean
    UserPreferencesReceiveNotificationsAsDelegatedApprover boolean
    UserPreferencesHideS1BrowserUI boolean
    UserPreferencesLightningExperiencePreferred boolean default(true)
    UserPreferencesUserDebugModePref boolean
    UserPreferencesShowProfilePicToGuestUsers boolean
    ContactId               lookup(Contact) children(Users)
    AccountId               lookup(Account) readonly children(Users)
    Extension               phone(40)
    FederationIdentifier    string(512) unique "SAML Federation ID"
    AboutMe                 textarea(1000)
    FullPhotoUrl            url(1024) readonly "Url for full-sized Photo"
    SmallPhotoUrl           url(1024) readonly "Photo"
    MediumPhotoUrl          url(1024) readonly "Url for medium profile photo"
    BannerPhotoUrl          url(1024) readonly
    SmallBannerPhotoUrl     url(1024) readonly
    MediumBannerPhotoUrl    url(1024) readonly
    IsExtIndicatorVisible   boolean readonly "Show external indicator"
    OutOfOfficeMessage      string(40)
    DigestFrequency         picklist(D=Daily*; W=Weekly; N=Never) required "Chatter Email Highlights Frequency"
    DefaultGroupNotificationFrequency picklist(P=Email on Each Post; D=Daily Digests; W=Weekly Digests; N=Never*) required "Default Notification Frequency when Joining Groups"
    IsProfilePhotoActive    boolean readonly "Has Profile Photo"
    IsPortalEnabled         boolean readonly
    IndividualId            lookup(Individual) children(Users)
    LastViewedDate          datetime readonly
    LastReferencedDate      datetime readonly

object UserRole 00E "Role" "Role" setup kept
    Name                    string(80) required name
    ParentRoleId            lookup(UserRole) as() "Parent Role ID"
    RollupDescription       string(80) "Description"
    OpportunityAccessForAccountOwner picklist(None; Read; Edit) required restricted "Opportunity Access Level for Account Owner"
    CaseAccessForAccountOwner picklist(None; Read; Edit) restricted "Case Access Level for Account Owner"
    ContactAccessForAccountOwner picklist(None; Read; Edit) restricted "Contact Access Level for Account Owner"
    ForecastUserId          lookup(User) as() "User ID"
    MayForecastManagerShare boolean
    DeveloperName           string(80)
    PortalAccountId         lookup(Account) as() readonly
    PortalType              picklist(None; CustomerPortal=Customer Portal; Partner) restricted readonly
    PortalAccountOwnerId    lookup(User) as() readonly

object Group 00G "Group" "Group" setup kept
    Name                    string(40) required name
    DeveloperName           string(80)
    RelatedId               lookup(User,UserRole) readonly as(Related)
    Type                    picklist(Regular; Role; RoleAndSubordinates=Role and Subordinates; RoleAndSubordinatesInternal=Role and Internal Subordinates; Organization; Territory; TerritoryAndSubordinates=Territory and Subordinates; Queue; Manager; ManagerAndSubordinatesInternal=Manager and Subordinates Internal; PRMOrganization; AllCustomerPortal=Customer Portal Users; GuestUserGroup) restricted createonly
    Email                   email(255)
    OwnerId                 lookup(Organization,User) readonly
    DoesSendEmailToMembers  boolean "Send Email to Members"
    DoesIncludeBosses       boolean default(true) "Include Bosses"
    Description             string(255)

object GroupMember 011 "Group Member" "Group Member" setup bare
    GroupId                 lookup(Group) required createonly children(GroupMembers) cascade
    UserOrGroupId           lookup(Group,User) required createonly as()
    SystemModstamp          datetime readonly required

object QueueSobject 03g "Queue Sobject" "Queue Sobject" setup bare
    QueueId                 lookup(Group) required children(QueueSobjects) as(Queue) cascade
    SobjectType             picklist() required
    CreatedById             lookup(User) readonly
    SystemModstamp          datetime readonly required

object UserLogin 0Yw "User Login" "User Logins" bare nocreate nodelete setup
    UserId                  lookup(User) as()
    IsFrozen                boolean
    IsPasswordLocked        boolean
    LastModifiedDate        datetime readonly
    LastModifiedById        lookup(User) readonly

object UserPreference 03u "User Preference" "User Preferences" bare readonly setup
    UserId                  lookup(User) as()
    Preference              picklist() restricted
    Value                   string(255)
    SystemModstamp          datetime

object UserPackageLicense 051 "User Package License" "User Package Licenses" kept setup
    PackageLicenseId        lookup(PackageLicense) required createonly
    UserId                  lookup(User) required createonly

object UserLicense 100 "User License" "User License" setup readonly bare
    LicenseDefinitionKey    string(40) required "License Definition ID"
    TotalLicenses           int
    Status                  picklist(Active; Disabled) restricted
    UsedLicenses            int
    Name                    string(40) name
    MasterLabel             string(40)
    MonthlyLoginsUsed       int
    MonthlyLoginsEntitlement int
    CreatedDate             datetime
    LastModifiedDate        datetime
    SystemModstamp          datetime

object UserRecordAccess - "User Record Access" "User Record Access" bare readonly setup
    RecordId                string(18) names(SObject) as() required
    UserId                  lookup(User) as(User) required
    HasReadAccess           boolean
    HasEditAccess           boolean
    HasDeleteAccess         boolean
    HasTransferAccess       boolean
    HasAllAccess            boolean
    MaxAccessLevel          picklist(None; Read; Edit; Delete; Transfer; All) restricted

object LoginHistory 0Ya "Login History" "Login History" bare readonly setup
    UserId                  lookup(User) required as()
    LoginTime               datetime required
    LoginType               picklist(Application; Remote Access 2.0; Other Apex API; Partner Product; SAML) restricted
    SourceIp                string(39)
    LoginUrl                string(120)
    AuthenticationServiceId lookup(AuthProvider) as()
    LoginGeoId              string(18)
    TlsProtocol             picklist(TLS 1.2; TLS 1.3; Unknown) restricted
    CipherSuite             string(64)
    Browser                 string(64)
    Platform                string(64)
    Status                  string(128)
    Application             string(64)
    ClientVersion           string(64)
    ApiType                 string(64)
    ApiVersion              string(32)
    CountryIso              string(3)

object AuthSession 0Ak "Auth Session" "Auth Sessions" bare readonly setup
    UsersId                 lookup(User) as(Users)
    CreatedDate             datetime
    LastModifiedDate        datetime
    NumSecondsValid         int
    UserType                picklist(Standard; Guest) restricted
    SourceIp                string(39)
    LoginType               string(40)
    SessionType             picklist(Aura; Oauth2; API; UI; TempUIFrontdoor) restricted
    SessionSecurityLevel    picklist(LOW; STANDARD; HIGH_ASSURANCE) restricted
    LogoutUrl               string(1500)
    ParentId                lookup(AuthSession) as()
    LoginHistoryId          lookup(LoginHistory)
    LoginGeoId              string(18)
    IsCurrent               boolean

object AuthProvider 0SO "Auth. Provider" "Auth. Providers" setup kept bare
    CreatedDate             datetime readonly
    ProviderType            picklist(Facebook; Salesforce; OpenIdConnect=Open ID Connect; Google; Custom) restricted required
    FriendlyName            string(32) required name
    DeveloperName           string(80) required
    RegistrationHandlerId   lookup(ApexClass) as()
    ExecutionUserId         lookup(User) as()
`;
