/** Code, jobs, tests, record types and other objects of the platform itself. */
export const PLATFORM = `
object AggregateResult - "Aggregate Result" "Aggregate Results" noid bare readonly noquery

object ApexClass 01p "Apex Class" "Apex Classes" setup kept readonly
    NamespacePrefix         string(15)
    Name                    string(255) name
    ApiVersion              double(18,1)
    Status                  picklist(Inactive; Active; Deleted) restricted
    IsValid                 boolean
    BodyCrc                 double(18,0)
    Body                    textarea(1000000)
    LengthWithoutComments   int "Size Without Comments"

object ApexTrigger 01q "Apex Trigger" "Apex Triggers" setup kept readonly
    NamespacePrefix         string(15)
    Name                    string(255) name
    TableEnumOrId           picklist() restricted "Custom Object Definition ID"
    UsageBeforeInsert       boolean
    UsageAfterInsert        boolean
    UsageBeforeUpdate       boolean
    UsageAfterUpdate        boolean
    UsageBeforeDelete       boolean
    UsageAfterDelete        boolean
    UsageIsBulk             boolean
    UsageAfterUndelete      boolean
    ApiVersion              double(18,1)
    Status                  picklist(Inactive; Active; Deleted) restricted
    IsValid                 boolean
    BodyCrc                 double(18,0)
    Body                    textarea(1000000)
    LengthWithoutComments   int "Size Without Comments"

object ApexPage 066 "Visualforce Page" "Visualforce Pages" setup kept readonly
    NamespacePrefix         string(15)
    Name                    string(80) required name
    ApiVersion              double(18,1)
    MasterLabel             string(80) "Label"
    Description             textarea(32000)
    ControllerType          picklist(0=None; 1=Standard; 2=Standard Set; 3=Custom) restricted
    ControllerKey           string(255)
    IsAvailableInTouch      boolean
    IsConfirmationTokenRequired boolean
    Markup                  textarea(1048576)

object ApexComponent 099 "Visualforce Component" "Visualforce Components" setup kept readonly
    NamespacePrefix         string(15)
    Name                    string(80) required name
    ApiVersion              double(18,1)
    MasterLabel             string(80) "Label"
    Description             textarea(32000)
    ControllerType          picklist(0=None; 1=Standard; 2=Standard Set; 3=Custom) restricted
    ControllerKey           string(255)
    Markup                  textarea(1048576)

object ApexLog 07L "Apex Debug Log" "Apex Debug Log" bare readonly setup
    LogUserId               lookup(User) as(LogUser)
    LogLength               int "Log Size (bytes)"
    LastModifiedDate        datetime required
    SystemModstamp          datetime required
    Request                 picklist(API; Application) restricted "Request Type"
    Operation               string(128)
    Application             string(64)
    Status                  string(255)
    DurationMilliseconds    int
    StartTime               datetime
    Location                picklist(SystemLog; Monitoring; Preserved; HeapDump) restricted
    RequestIdentifier       string(80)

object AsyncApexJob 707 "Apex Job" "Apex Jobs" bare readonly setup
    CreatedDate             datetime required
    CreatedById             lookup(User) required
    JobType                 picklist(Future; SharingRecalculation; ScheduledApex; BatchApex; BatchApexWorker; TestRequest; TestWorker; ApexToken; Queueable) required restricted
    ApexClassId             lookup(ApexClass)
    Status                  picklist(Queued; Processing; Aborted; Completed; Failed; Preparing; Holding) required restricted
    JobItemsProcessed       int required
    TotalJobItems           int "Total Batches"
    NumberOfErrors          int "Failures"
    CompletedDate           datetime "Completion Date"
    MethodName              string(255) "Apex Method"
    ExtendedStatus          string(255) "Status Detail"
    ParentJobId             lookup(AsyncApexJob) as()
    LastProcessed           string(15)
    LastProcessedOffset     int
    CronTriggerId           lookup(CronTrigger)

object CronTrigger 08e "Scheduled Jobs" "Scheduled Jobs" bare readonly setup
    CronJobDetailId         lookup(CronJobDetail)
    NextFireTime            datetime "Next Run Time"
    PreviousFireTime        datetime "Previous Run Time"
    State                   picklist(WAITING=Waiting; ACQUIRED=Acquired; EXECUTING=Executing; COMPLETE=Complete; BLOCKED=Blocked; ERROR=Error; PAUSED=Paused; PAUSED_BLOCKED=Paused Blocked; DELETED=Deleted) restricted
    StartTime               datetime "First Run Time"
    EndTime                 datetime
    CronExpression          string(255)
    TimeZoneSidKey          picklist() "Time Zone"
    OwnerId                 lookup(User) as(Owner)
    LastModifiedById        lookup(User)
    CreatedById             lookup(User)
    CreatedDate             datetime
    TimesTriggered          int "Job Fired Count"

object CronJobDetail 08a "Cron Job" "Cron Job" bare readonly setup
    Name                    string(255) name
    JobType                 picklist(0=Data Export; 3=Dashboard Refresh; 4=Reporting Snapshot; 6=Scheduled Flow; 7=Scheduled Apex; 8=Report Run; 9=Batch Job; A=Reporting Notification) restricted

object ApexTestQueueItem 709 "Apex Test Queue Item" "Apex Test Queue Items" bare setup
    CreatedDate             datetime readonly
    CreatedById             lookup(User) readonly
    SystemModstamp          datetime readonly
    ApexClassId             lookup(ApexClass) createonly
    Status                  picklist(Holding; Queued; Preparing; Processing; Aborted; Completed; Failed) restricted
    ExtendedStatus          string(1000) readonly
    ParentJobId             lookup(AsyncApexJob) readonly
    TestRunResultID         lookup(ApexTestRunResult) readonly
    ShouldSkipCodeCoverage  boolean createonly

object ApexTestResult 07M "Apex Test Result" "Apex Test Results" bare setup
    SystemModstamp          datetime readonly
    TestTimestamp           datetime required
    Outcome                 picklist(Pass; Fail; CompileFail; Skip) required restricted
    ApexClassId             lookup(ApexClass) required
    MethodName              string(255)
    Message                 textarea(4000)
    StackTrace              textarea(4000)
    AsyncApexJobId          lookup(AsyncApexJob)
    QueueItemId             lookup(ApexTestQueueItem)
    ApexLogId               lookup(ApexLog)
    ApexTestRunResultId     lookup(ApexTestRunResult)
    RunTime                 int
    TestSetupTime           int
    IsTestSetup             boolean

object ApexTestResultLimits 05n "Apex Test Result Limits" "Apex Test Result Limits" kept setup
    ApexTestResultId        lookup(ApexTestResult) required children(ApexTestResults)
    Soql                    int required
    QueryRows               int required
    Sosl                    int required
    Dml                     int required
    DmlRows                 int required
    Cpu                     int required
    Callouts                int required
    Email                   int required
    AsyncCalls              int required
    MobilePush              int required
    LimitContext            string(100)
    LimitExceptions         string(100)

object ApexTestRunResult 05m "Apex Test Run Result" "Apex Test Run Results" kept setup
    AsyncApexJobId          lookup(AsyncApexJob)
    UserId                  lookup(User)
    JobName                 string(255)
    IsAllTests              boolean
    Source                  string(20)
    StartTime               datetime required
    EndTime                 datetime
    TestTime                int
    Status                  picklist(Queued; Preparing; Processing; Completed; Failed; Aborted) required restricted
    ClassesEnqueued         int required
    ClassesCompleted        int required
    MethodsEnqueued         int required
    MethodsCompleted        int required
    MethodsFailed           int required
    TestSetupTime           int

object ApexTestSuite 05F "Apex Test Suite" "Apex Test Suite" kept setup
    TestSuiteName           string(255) required name unique

object TestSuiteMembership 05B "Test Suite Membership" "Test Suite Membership" kept setup
    ApexTestSuiteId         lookup(ApexTestSuite) required
    ApexClassId             lookup(ApexClass) required

object ApexCodeCoverage 714 "Apex Code Coverage" "Apex Code Coverage" bare readonly setup
    ApexTestClassId         lookup(ApexClass)
    TestMethodName          string(255)
    ApexClassOrTriggerId    lookup(ApexClass,ApexTrigger)
    NumLinesCovered         int
    NumLinesUncovered       int
    Coverage                complexvalue
    CreatedById             lookup(User)
    CreatedDate             datetime
    LastModifiedDate        datetime
    SystemModstamp          datetime

object ApexCodeCoverageAggregate 715 "Apex Code Coverage Aggregate" "Apex Code Coverage Aggregate" bare readonly setup
    ApexClassOrTriggerId    lookup(ApexClass,ApexTrigger)
    NumLinesCovered         int
    NumLinesUncovered       int
    Coverage                complexvalue
    CreatedById             lookup(User)
    CreatedDate             datetime
    LastModifiedDate        datetime
    SystemModstamp          datetime

object ApexOrgWideCoverage 716 "Apex Org Wide Coverage" "Apex Org Wide Coverage" bare readonly setup
    PercentCovered          int
    SystemModstamp          datetime

object TraceFlag 7tf "Trace Flag" "Trace Flags" kept setup
    TracedEntityId          lookup(ApexClass,ApexTrigger,User) as(TracedEntity)
    DebugLevelId            lookup(DebugLevel)
    StartDate               datetime
    ExpirationDate          datetime required
    LogType                 picklist(DEVELOPER_LOG; USER_DEBUG; CLASS_TRACING; PROFILING) restricted
    ApexCode                picklist(NONE; ERROR; WARN; INFO; DEBUG; FINE; FINER; FINEST) restricted
    ApexProfiling           picklist(NONE; ERROR; WARN; INFO; DEBUG; FINE; FINER; FINEST) restricted
    Callout                 picklist(NONE; ERROR; WARN; INFO; DEBUG; FINE; FINER; FINEST) restricted
    Database                picklist(NONE; ERROR; WARN; INFO; DEBUG; FINE; FINER; FINEST) restricted
    System                  picklist(NONE; ERROR; WARN; INFO; DEBUG; FINE; FINER; FINEST) restricted
    Validation              picklist(NONE; ERROR; WARN; INFO; DEBUG; FINE; FINER; FINEST) restricted
    Visualforce             picklist(NONE; ERROR; WARN; INFO; DEBUG; FINE; FINER; FINEST) restricted
    Workflow                picklist(NONE; ERROR; WARN; INFO; DEBUG; FINE; FINER; FINEST) restricted

object DebugLevel 7dl "Debug Level" "Debug Levels" setup
    DeveloperName           string(80) required name
    Language                picklist(en_US=English) restricted
    MasterLabel             string(80) required
    ApexCode                picklist(NONE; ERROR; WARN; INFO; DEBUG; FINE; FINER; FINEST) restricted
    ApexProfiling           picklist(NONE; ERROR; WARN; INFO; DEBUG; FINE; FINER; FINEST) restricted
    Callout                 picklist(NONE; ERROR; WARN; INFO; DEBUG; FINE; FINER; FINEST) restricted
    Database                picklist(NONE; ERROR; WARN; INFO; DEBUG; FINE; FINER; FINEST) restricted
    System                  picklist(NONE; ERROR; WARN; INFO; DEBUG; FINE; FINER; FINEST) restricted
    Validation              picklist(NONE; ERROR; WARN; INFO; DEBUG; FINE; FINER; FINEST) restricted
    Visualforce             picklist(NONE; ERROR; WARN; INFO; DEBUG; FINE; FINER; FINEST) restricted
    Workflow                picklist(NONE; ERROR; WARN; INFO; DEBUG; FINE; FINER; FINEST) restricted
    Wave                    picklist(NONE; ERROR; WARN; INFO; DEBUG; FINE; FINER; FINEST) restricted
    Nba                     picklist(NONE; ERROR; WARN; INFO; DEBUG; FINE; FINER; FINEST) restricted

object RecordType 012 "Record Type" "Record Types" setup kept
    Name                    string(80) required name
    DeveloperName           string(80) required "Record Type Name"
    NamespacePrefix         string(15) readonly
    Description             string(255)
    BusinessProcessId       lookup(BusinessProcess) as()
    SobjectType             picklist() required createonly "Sobject Type Name"
    IsActive                boolean "Active"

object BusinessProcess 019 "Business Process" "Business Processes" setup kept
    Name                    string(80) required name
    NamespacePrefix         string(15) readonly
    Description             string(255)
    TableEnumOrId           picklist() required createonly
    IsActive                boolean

object StaticResource 081 "Static Resource" "Static Resources" setup kept
    NamespacePrefix         string(15) readonly
    Name                    string(255) required name
    ContentType             string(120)
    BodyLength              int readonly
    Body                    base64
    Description             textarea(255)
    CacheControl            picklist(Private; Public) restricted required

object CustomNotificationType 0ML "Custom Notification Type" "Custom Notification Types" setup readonly
    DeveloperName           string(80) required
    Language                picklist(en_US=English) restricted "Master Language"
    MasterLabel             string(80) required "Label"
    NamespacePrefix         string(15)
    CustomNotifTypeName     string(80) name
    Description             textarea(255)
    Desktop                 boolean
    Mobile                  boolean
    IsSlack                 boolean

object NamedCredential 0XA "Named Credential" "Named Credentials" setup readonly
    DeveloperName           string(80) required name
    Language                picklist(en_US=English) restricted "Master Language"
    MasterLabel             string(80) required "Label"
    NamespacePrefix         string(15)
    Endpoint                string(255) "URL"
    PrincipalType           picklist(Anonymous; PerUser=Per User; NamedUser=Named Principal) restricted "Identity Type"
    CalloutOptionsGenerateAuthorizationHeader boolean
    CalloutOptionsAllowMergeFieldsInHeader boolean
    CalloutOptionsAllowMergeFieldsInBody boolean
    AuthProviderId          lookup(AuthProvider) as()

object EntityDefinition 4ie "Entity Definition" "Entity Definitions" bare readonly setup
    DurableId               string(255)
    QualifiedApiName        string(240) required name
    NamespacePrefix         string(255)
    DeveloperName           string(240)
    MasterLabel             string(240)
    Label                   string(240)
    PluralLabel             string(240)
    DefaultCompactLayoutId  string(255)
    IsCustomizable          boolean
    IsApexTriggerable       boolean
    IsWorkflowEnabled       boolean
    IsProcessEnabled        boolean
    IsCompactLayoutable     boolean
    DeploymentStatus        picklist(Deployed; InDevelopment; MarkedForDeletion) restricted
    KeyPrefix               string(3)
    IsCustomSetting         boolean
    IsDeprecatedAndHidden   boolean
    IsReplicateable         boolean
    IsRetrieveable          boolean
    IsSearchLayoutable      boolean
    IsSearchable            boolean
    IsTriggerable           boolean
    IsIdEnabled             boolean
    IsEverCreatable         boolean
    IsEverUpdatable         boolean
    IsEverDeletable         boolean
    IsFeedEnabled           boolean
    IsQueryable             boolean
    IsMruEnabled            boolean
    IsFieldHistoryTracked   boolean
    InternalSharingModel    string(255)
    ExternalSharingModel    string(255)
    HelpSettingPageName     string(255)
    PublisherId             string(255)
    RunningUserEntityAccessId string(255)
    LastModifiedDate        datetime
    LastModifiedById        lookup(User)

object FieldDefinition - "Field Definition" "Field Definitions" bare readonly setup
    DurableId               string(255)
    QualifiedApiName        string(240) required name
    EntityDefinitionId      string(255) names(EntityDefinition) as(EntityDefinition) children(Fields)
    NamespacePrefix         string(255)
    DeveloperName           string(240)
    MasterLabel             string(240)
    Label                   string(240)
    Length                  int
    DataType                string(255)
    ValueTypeId             string(255)
    ExtraTypeInfo           string(255)
    IsCalculated            boolean
    IsHighScaleNumber       boolean
    IsHtmlFormatted         boolean
    IsNameField             boolean
    IsNillable              boolean
    IsWorkflowFilterable    boolean
    IsCompactLayoutable     boolean
    Precision               int
    Scale                   int
    IsFieldHistoryTracked   boolean
    IsIndexed               boolean
    IsApiFilterable         boolean
    IsApiSortable           boolean
    IsApiGroupable          boolean
    IsListVisible           boolean
    IsPolymorphicForeignKey boolean
    RelationshipName        string(240)
    ControllingFieldDefinitionId string(255)
    ReferenceTo             complexvalue
    ReferenceTargetField    string(255)
    SecurityClassification  picklist(Public; Internal; Confidential; Restricted; MissionCritical) restricted
    ComplianceGroup         string(255)
    BusinessStatus          picklist(Active; DeprecateCandidate; Hidden) restricted
    BusinessOwnerId         lookup(Group,User)
    Description             textarea(1000)
    PublisherId             string(255)
    RunningUserFieldAccessId string(255)
    LastModifiedDate        datetime
    LastModifiedById        lookup(User)

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

object SourceMember 0MZ "Source Member" "Source Members" readonly bare setup noquery
    MemberIdOrName          string(255)
    MemberName              string(255)
    MemberType              string(255)
    RevisionCounter         int
    RevisionNum             int
    IsNameObsolete          boolean
    IsNewMember             boolean

object LightningComponentBundle 0Rb "Lightning Component Bundle" "Lightning Component Bundles" readonly setup kept
    DeveloperName           string(80) name
    Language                picklist(en_US=English) restricted
    MasterLabel             string(80)
    NamespacePrefix         string(15)
    Description             textarea(1000)
    ApiVersion              double(18,1)
    IsExposed               boolean

object AuraDefinitionBundle 0Ab "Aura Component Bundle" "Aura Component Bundles" readonly setup kept
    DeveloperName           string(80) name
    Language                picklist(en_US=English) restricted
    MasterLabel             string(80)
    NamespacePrefix         string(15)
    ApiVersion              double(18,1)
    Description             textarea(1000)

object AuthProvider 0SO "Auth. Provider" "Auth. Providers" setup kept bare
    CreatedDate             datetime readonly
    ProviderType            picklist(Facebook; Salesforce; OpenIdConnect=Open ID Connect; Google; Custom) restricted required
    FriendlyName            string(32) required name
    DeveloperName           string(80) required
    RegistrationHandlerId   lookup(ApexClass) as()
    ExecutionUserId         lookup(User) as()

object AppDefinition 06m "App Definition" "App Definitions" readonly bare setup noid
    DurableId               string(255)
    Label                   string(255) name
    MasterLabel             string(255)
    NamespacePrefix         string(255)
    DeveloperName           string(255)
    LogoUrl                 url(1333)
    Description             textarea(32000)
    UiType                  picklist(Aloha; Lightning) restricted
    NavType                 picklist(Standard; Console) restricted
    UtilityBar              string(240)
    HeaderColor             string(255)
    IsNavPersonalizationDisabled boolean

object TabDefinition - "Tab Definition" "Tab Definitions" readonly bare setup noid
    DurableId               string(255)
    Name                    string(255) name
    Label                   string(240)
    IsCustom                boolean
    Url                     url(1024)
    SobjectName             string(240)
    MobileUrl               url(1024)

object EventBusSubscriber - "Event Bus Subscriber" "Event Bus Subscribers" readonly bare setup noid
    ExternalId              string(18)
    Name                    string(255) name
    Type                    string(18)
    Topic                   string(255)
    Position                int
    Tip                     int
    Retries                 int
    LastError               string(1000)
    Status                  picklist(Running; Error; Suspended; Expired) restricted
    IsPartitioned           boolean

object FlowDefinitionView 300 "Flow Definition View" "Flow Definition Views" readonly bare setup
    DurableId               string(255)
    ApiName                 string(240)
    Label                   string(255) name
    Description             textarea(32000)
    ProcessType             string(40)
    TriggerType             string(40)
    NamespacePrefix         string(15)
    ActiveVersionId         string(18)
    LatestVersionId         string(18)
    LastModifiedBy          string(255)
    IsActive                boolean
    LastModifiedDate        datetime
    RecordTriggerType       picklist(Create; Update; CreateAndUpdate; Delete; None) restricted
    TriggerOrder            int
    TriggerObjectOrEventId  string(255) names(EntityDefinition) as(TriggerObjectOrEvent)
    TriggerObjectOrEventLabel string(255)
    IsTemplate              boolean
    IsOutOfDate             boolean
    ManageableState         string(40)
    Builder                 string(255)
    VersionNumber           int

object FlowVersionView 301 "Flow Version View" "Flow Version Views" readonly bare setup
    DurableId               string(255)
    FlowDefinitionViewId    lookup(FlowDefinitionView) as(FlowDefinitionView) children(Versions)
    Label                   string(255) name
    Description             textarea(32000)
    Status                  picklist(Active; Draft; Obsolete; InvalidDraft) restricted
    VersionNumber           int
    ProcessType             string(40)
    IsTemplate              boolean
    RunInMode               string(40)
    IsSwingFlow             boolean
    ApiVersion              double(18,1)
    ApiVersionRuntime       double(18,1)
    LastModifiedDate        datetime

object ApexEmailNotification 0Av "Apex Email Notification" "Apex Email Notifications" setup kept
    UserId                  lookup(User) createonly
    Email                   email(255)

object PlatformCachePartition 0Er "Platform Cache Partition" "Platform Cache Partitions" setup kept
    DeveloperName           string(80) required name
    Language                picklist(en_US=English) restricted
    MasterLabel             string(80) required
    NamespacePrefix         string(15) readonly
    Description             string(255)
    IsDefaultPartition      boolean

object PlatformCachePartitionType 0Et "Platform Cache Partition Type" "Platform Cache Partition Types" setup kept
    PlatformCachePartitionId lookup(PlatformCachePartition) required createonly
    CacheType               picklist(Session; Organization) restricted required
    AllocatedCapacity       int
    AllocatedPurchasedCapacity int
    AllocatedTrialCapacity  int
    AllocatedPartnerCapacity int

object BatchApexErrorEvent - "Batch Apex Error Event" "Batch Apex Error Events" event noid bare nocreate noupdate nodelete noquery trigger
    ReplayId                string(1000) readonly
    EventUuid               string(40) readonly
    CreatedDate             datetime readonly
    CreatedById             lookup(User) readonly
    AsyncApexJobId          string(18)
    RequestId               string(255)
    ExceptionType           string(255)
    Message                 textarea(5000)
    StackTrace              textarea(5000)
    JobScope                textarea(40000)
    DoesExceedJobScopeMaxLength boolean
    Phase                   string(255)

object FlowExecutionErrorEvent - "Flow Execution Error Event" "Flow Execution Error Events" event noid bare nocreate noupdate nodelete noquery trigger
    ReplayId                string(1000) readonly
    EventUuid               string(40) readonly
    CreatedDate             datetime readonly
    CreatedById             lookup(User) readonly
    ElementApiName          string(255)
    ElementType             string(255)
    ErrorId                 string(255)
    ErrorMessage            textarea(5000)
    EventDate               datetime
    EventType               string(255)
    ExtendedErrorCode       string(255)
    FlowApiName             string(255)
    FlowNamespace           string(255)
    FlowVersionId           string(18)
    FlowVersionNumber       int
    InterviewBatchId        string(255)
    InterviewGuid           string(255)
    InterviewStartDate      datetime
    InterviewStartedById    lookup(User) readonly
    ProcessType             string(255)
    RelatedRecordId         string(18)
    StageQualifiedApiName   string(255)
    Username                string(255)
`;
