/** Platform events of Salesforce itself, and who listens. */
export const EVENTS = `
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

object PushTopic 0IF "Push Topic" "Push Topics"
    Name                    string(25) required name
    Query                   string(1300) required
    ApiVersion              double(18,1) required
    IsActive                boolean default(true)
    NotifyForFields         picklist(Select; Where; Referenced*; All) restricted
    NotifyForOperations     picklist(All; Create; Update; Extended) restricted
    Description             string(400)
    NotifyForOperationCreate boolean default(true)
    NotifyForOperationUpdate boolean default(true)
    NotifyForOperationDelete boolean default(true)
    NotifyForOperationUndelete boolean default(true)
`;
