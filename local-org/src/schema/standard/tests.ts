/** Runs of Apex tests, their results and coverage. */
export const TESTS = `
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
`;
