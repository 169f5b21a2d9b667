/** The organization, its hours, holidays, periods, packages and sites. */
export const ORGANIZATION = `
object Organization 00D "Organization" "Organization" setup kept nocreate nodelete
    Name                    string(80) required name
    Division                string(80)
    Street                  textarea(255) part(Address)
    City                    string(40) part(Address)
    State                   string(80) part(Address) "State/Province"
    PostalCode              string(20) part(Address) "Zip/Postal Code"
    Country                 string(80) part(Address)
    Latitude                double(18,15) part(Address)
    Longitude               double(18,15) part(Address)
    GeocodeAccuracy         picklist(Address; NearAddress; Block; Street; ExtendedZip; Zip; Neighborhood; City; County; State; Unknown) restricted part(Address)
    Address                 address
    Phone                   phone(40)
    Fax                     phone(40)
    PrimaryContact          string(80)
    DefaultLocaleSidKey     picklist() required "Locale"
    TimeZoneSidKey          picklist() required "Time Zone"
    LanguageLocaleKey       picklist() required "Language"
    ReceivesInfoEmails      boolean "Info Emails"
    ReceivesAdminInfoEmails boolean "Admin Info Emails"
    PreferencesRequireOpportunityProducts boolean
    PreferencesTransactionSecurityPolicy boolean
    PreferencesTerminateOldestSession boolean
    PreferencesConsentManagementEnabled boolean
    PreferencesLightningLoginEnabled boolean
    PreferencesOnlyLLPermUserAllowed boolean
    FiscalYearStartMonth    int readonly "Fiscal Year Starts In"
    UsesStartDateAsFiscalYearName boolean readonly "Fiscal Year Name by Start"
    DefaultAccountAccess    picklist(None=Private; Read=Read Only; Edit=Read/Write; ControlledByLeadOrContact=Controlled By Lead Or Contact; ControlledByCampaign=Controlled By Campaign) restricted readonly
    DefaultContactAccess    picklist(None=Private; Read=Read Only; Edit=Read/Write; ControlledByParent=Controlled By Parent) restricted readonly
    DefaultOpportunityAccess picklist(None=Private; Read=Read Only; Edit=Read/Write; ControlledByLeadOrContact=Controlled By Lead Or Contact) restricted readonly
    DefaultLeadAccess       picklist(None=Private; Read=Read Only; Edit=Read/Write; ReadEditTransfer=Read/Write/Transfer) restricted readonly
    DefaultCaseAccess       picklist(None=Private; Read=Read Only; Edit=Read/Write; ReadEditTransfer=Read/Write/Transfer) restricted readonly
    DefaultCalendarAccess   picklist(HideDetails=Hide Details; HideDetailsInsert=Hide Details and Add Events; ShowDetails=Show Details; ShowDetailsInsert=Show Details and Add Events; AllowEdits=Full Access) restricted readonly
    DefaultPricebookAccess  picklist(None=No Access; Read=View Only; ReadSelect=Use) restricted readonly
    DefaultCampaignAccess   picklist(None=Private; Read=Read Only; Edit=Read/Write; All=Owner) restricted readonly
    ComplianceBccEmail      email(80)
    UiSkin                  picklist(Theme1; Theme2; PortalDefault; Webstore; Theme3; Theme4) restricted
    SignupCountryIsoCode    string(2) readonly
    TrialExpirationDate     datetime readonly
    NumKnowledgeService     int readonly
    OrganizationType        picklist(Team Edition; Professional Edition; Enterprise Edition; Developer Edition; Personal Edition; Unlimited Edition; Contact Manager Edition; Base Edition) restricted readonly "Edition"
    NamespacePrefix         string(15) readonly
    InstanceName            string(5) readonly
    IsSandbox               boolean readonly
    WebToCaseDefaultOrigin  string(40)
    MonthlyPageViewsUsed    int readonly
    MonthlyPageViewsEntitlement int readonly
    IsReadOnly              boolean readonly

object BusinessHours 01m "Business Hours" "Business Hours" setup kept nodelete
    Name                    string(80) required name "Business Hours Name"
    IsActive                boolean default(true) "Active"
    IsDefault               boolean "Default Business Hours"
    SundayStartTime         time "Sunday Start"
    SundayEndTime           time "Sunday End"
    MondayStartTime         time "Monday Start"
    MondayEndTime           time "Monday End"
    TuesdayStartTime        time "Tuesday Start"
    TuesdayEndTime          time "Tuesday End"
    WednesdayStartTime      time "Wednesday Start"
    WednesdayEndTime        time "Wednesday End"
    ThursdayStartTime       time "Thursday Start"
    ThursdayEndTime         time "Thursday End"
    FridayStartTime         time "Friday Start"
    FridayEndTime           time "Friday End"
    SaturdayStartTime       time "Saturday Start"
    SaturdayEndTime         time "Saturday End"
    TimeZoneSidKey          picklist() required "Time Zone"
    LastViewedDate          datetime readonly

object Holiday 0C0 "Holiday" "Holiday" setup kept
    Name                    string(80) required name "Holiday Name"
    Description             string(255)
    IsAllDay                boolean default(true) "All Day"
    ActivityDate            date "Holiday Date"
    StartTimeInMinutes      int
    EndTimeInMinutes        int
    IsRecurrence            boolean "Recurring Holiday"
    RecurrenceStartDate     date
    RecurrenceEndDateOnly   date "Recurrence End"
    RecurrenceType          picklist(RecursDaily; RecursEveryWeekday; RecursMonthly; RecursMonthlyNth; RecursWeekly; RecursYearly; RecursYearlyNth) restricted
    RecurrenceInterval      int
    RecurrenceDayOfWeekMask int
    RecurrenceDayOfMonth    int
    RecurrenceInstance      picklist(First; Second; Third; Fourth; Last) restricted
    RecurrenceMonthOfYear   picklist(January; February; March; April; May; June; July; August; September; October; November; December) restricted

object FiscalYearSettings 022 "Fiscal Year Settings" "Fiscal Year Settings" bare readonly
    PeriodId                lookup(Period) as(Period)
    StartDate               date
    EndDate                 date
    Name                    string(80) name
    IsStandardYear          boolean
    YearType                picklist(Standard; Custom) restricted
    SystemModstamp          datetime

object Period 026 "Period" "Periods" bare readonly
    FiscalYearSettingsId    lookup(FiscalYearSettings) as(FiscalYearSettings)
    Type                    picklist(Month; Quarter; Week; Year) restricted
    StartDate               date
    EndDate                 date
    SystemModstamp          datetime
    IsForecastPeriod        boolean
    QuarterLabel            string(80)
    PeriodLabel             string(80)
    Number                  int
    FullyQualifiedLabel     string(80)

object PackageLicense 050 "Package License" "Package Licenses" readonly bare setup
    Status                  picklist(Trial; Active; Expired; Free) restricted
    IsProvisioned           boolean
    AllowedLicenses         int
    UsedLicenses            int
    ExpirationDate          datetime
    CreatedDate             datetime
    LastModifiedDate        datetime
    SystemModstamp          datetime
    NamespacePrefix         string(15)

object InstalledSubscriberPackage 0A3 "Installed Subscriber Package" "Installed Subscriber Packages" readonly bare setup
    SubscriberPackageId     string(18)
    SubscriberPackageVersionId string(18)
    MinPackageVersionId     string(18)

object Network 0DB "Experience Cloud Site" "Experience Cloud Sites" readonly bare setup
    Name                    string(255) name
    Status                  picklist(DownForMaintenance; Live; UnderConstruction) restricted
    UrlPathPrefix           string(70)
    Description             textarea(1000)
    CreatedDate             datetime
    LastModifiedDate        datetime
    SystemModstamp          datetime

object Site 0DM "Site" "Sites" readonly kept setup
    Name                    string(40) name
    Subdomain               string(80)
    UrlPathPrefix           string(40)
    Status                  picklist(Active; Inactive; InMaintenance) restricted
    AdminId                 lookup(User)
    GuestUserId             lookup(User)
    MasterLabel             string(80)
    SiteType                picklist(Siteforce; ChatterNetwork; ChatterNetworkPicasso; Visualforce) restricted
`;
