/** Code, components, jobs, logs and caches. */
export const CODE = `
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

object ApexEmailNotification 0Av "Apex Email Notification" "Apex Email Notifications" setup kept
    UserId                  lookup(User) createonly
    Email                   email(255)

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

object StaticResource 081 "Static Resource" "Static Resources" setup kept
    NamespacePrefix         string(15) readonly
    Name                    string(255) required name
    ContentType             string(120)
    BodyLength              int readonly
    Body                    base64
    Description             textarea(255)
    CacheControl            picklist(Private; Public) restricted required

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

object SourceMember 0MZ "Source Member" "Source Members" readonly bare setup noquery
    MemberIdOrName          string(255)
    MemberName              string(255)
    MemberType              string(255)
    RevisionCounter         int
    RevisionNum             int
    IsNameObsolete          boolean
    IsNewMember             boolean

object BackgroundOperation 08f "Background Operation" "Background Operations" readonly
    Name                    string(255) name
    SubmittedAt             datetime
    Status                  picklist(New; Scheduled; Canceled; Merged; Waiting; Running; Error; Complete) restricted
    ExecutionGroup          string(32)
    SequenceGroup           string(32)
    SequenceNumber          int
    GroupLeaderId           lookup(BackgroundOperation)
    StartedAt               datetime
    FinishedAt              datetime
    WorkerUri               string(100)
    Timeout                 int
    ExpiresAt               datetime
    NumFollowers            int
    ProcessAfter            datetime
    ParentKey               string(32)
    RetryLimit              int
    RetryCount              int
    RetryBackoff            int
    Error                   string(255)
    Type                    string(32)
`;
