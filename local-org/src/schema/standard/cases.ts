/** Cases, solutions, work orders, entitlements. */
export const CASES = `
object Case 500 "Case" "Cases" owner queue share history trigger search transfer
    MasterRecordId          lookup(Case) readonly
    CaseNumber              string(30) auto({00000000}) name idlookup
    ContactId               lookup(Contact) children(Cases)
    AccountId               lookup(Account) children(Cases)
    AssetId                 lookup(Asset) children(Cases)
    ParentId                lookup(Case) children(Cases) "Parent Case ID"
    SuppliedName            string(80) "Name"
    SuppliedEmail           email(80) "Email Address"
    SuppliedPhone           string(40) "Phone"
    SuppliedCompany         string(80) "Company"
    Type                    picklist(Mechanical; Electrical; Electronic; Structural; Other) "Case Type"
    Status                  picklist(New*; Working; Escalated; Closed)
    Reason                  picklist(Installation; Equipment Complexity; Performance; Breakdown; Equipment Design; Feedback; Other) "Case Reason"
    Origin                  picklist(Phone; Email; Web) "Case Origin"
    Subject                 string(255)
    Priority                picklist(High; Medium*; Low)
    Description             textarea(32000)
    IsClosed                boolean readonly "Closed"
    ClosedDate              datetime readonly
    IsEscalated             boolean "Escalated"
    BusinessHoursId         lookup(BusinessHours)
    EntitlementId           lookup(Entitlement) children(Cases)
    ProductId               lookup(Product2) children(Cases)
    ContactPhone            phone(40) readonly
    ContactMobile           phone(40) readonly
    ContactEmail            email(80) readonly
    ContactFax              phone(40) readonly
    Comments                textarea(4000) "Internal Comments"
    LastViewedDate          datetime readonly
    LastReferencedDate      datetime readonly
    CreatorFullPhotoUrl     string(255) readonly
    CreatorSmallPhotoUrl    string(255) readonly
    CreatorName             string(80) readonly
    HasCommentsUnreadByOwner boolean readonly
    HasSelfServiceComments  boolean readonly
    IsClosedOnCreate        boolean readonly "Closed When Created"
    SlaStartDate            datetime readonly
    SlaExitDate             datetime readonly
    IsStopped               boolean "Stopped"
    StopStartDate           datetime readonly "Stopped Since"
    SourceId                lookup(EmailMessage) createonly

object CaseComment 00a "Case Comment" "Case Comments" trigger
    ParentId                lookup(Case) children(CaseComments) required createonly cascade
    IsPublished             boolean "Published"
    CommentBody             textarea(4000) "Body"
    CreatorFullPhotoUrl     string(255) readonly
    CreatorSmallPhotoUrl    string(255) readonly
    CreatorName             string(80) readonly
    IsNotificationSelected  boolean readonly

object CaseContactRole 03j "Case Contact Role" "Case Contact Roles" controlled
    CasesId                 lookup(Case) children(CaseContactRoles) required createonly cascade
    ContactId               lookup(Contact) children(CaseContactRoles) required createonly cascade
    Role                    picklist(Technical Contact; Business Contact; Decision Maker; Other)

object CaseStatus 01J "Case Status Value" "Case Status Value" readonly kept setup
    MasterLabel             string(255) name
    ApiName                 string(255) "API Name"
    SortOrder               int
    IsDefault               boolean
    IsClosed                boolean

object CaseTeamMember 0B7 "Case Team Member" "Case Team Member" kept
    ParentId                lookup(Case) children(TeamMembers) required createonly cascade
    MemberId                lookup(Contact,User) required createonly children(CaseTeamMembers)
    TeamTemplateMemberId    lookup(CaseTeamTemplateMember) readonly
    TeamRoleId              lookup(CaseTeamRole) required as(TeamRole)
    TeamTemplateId          lookup(CaseTeamTemplate) readonly as()

object CaseTeamRole 0B7 "Case Team Member Role" "Case Team Member Role" kept setup
    Name                    string(80) required name
    AccessLevel             picklist(Read; Edit; None) required restricted
    PreferencesVisibleInCSP boolean

object CaseTeamTemplate 0B4 "Predefined Case Team" "Predefined Case Team" kept setup
    Name                    string(80) required name
    Description             string(255)

object CaseTeamTemplateMember 0B5 "Predefined Case Team Member" "Predefined Case Team Member" kept setup
    TeamTemplateId          lookup(CaseTeamTemplate) required createonly as()
    MemberId                lookup(Contact,User) required createonly
    TeamRoleId              lookup(CaseTeamRole) required as()

object Entitlement 550 "Entitlement" "Entitlements" history trigger search
    Name                    string(255) required name "Entitlement Name"
    AccountId               lookup(Account) required children(Entitlements)
    Type                    picklist(Phone Support; Web Support)
    AssetId                 lookup(Asset) children(Entitlements)
    StartDate               date
    EndDate                 date
    BusinessHoursId         lookup(BusinessHours)
    IsPerIncident           boolean "Per Incident"
    CasesPerEntitlement     int
    RemainingCases          int
    Status                  picklist(Active; Expired; Inactive) restricted readonly
    LastViewedDate          datetime readonly
    LastReferencedDate      datetime readonly

object OperatingHours 0OH "Operating Hours" "Operating Hours" history search
    Name                    string(80) required name
    Description             string(255)
    TimeZone                picklist() required restricted
    LastViewedDate          datetime readonly
    LastReferencedDate      datetime readonly

object Solution 501 "Solution" "Solutions" owner history trigger search
    SolutionNumber          string(30) auto({00000000}) idlookup
    SolutionName            string(255) required name "Title"
    IsPublished             boolean "Public"
    IsPublishedInPublicKb   boolean "Visible in Public Knowledge Base"
    Status                  picklist(Draft*; Reviewed; Duplicate) required
    IsReviewed              boolean readonly "Reviewed"
    SolutionNote            textarea(32000) "Description"
    TimesUsed               int readonly "Num Related Cases"
    LastViewedDate          datetime readonly
    LastReferencedDate      datetime readonly
    IsHtml                  boolean readonly

object WorkOrder 0WO "Work Order" "Work Orders" owner queue share history trigger search
    WorkOrderNumber         string(255) auto({00000000}) name
    AccountId               lookup(Account) children(WorkOrders)
    ContactId               lookup(Contact) children(WorkOrders)
    CaseId                  lookup(Case) children(WorkOrders)
    AssetId                 lookup(Asset) children(WorkOrders)
    ParentWorkOrderId       lookup(WorkOrder) children(ChildWorkOrders)
    Pricebook2Id            lookup(Pricebook2) children(WorkOrders)
    Subject                 string(255)
    Description             textarea(32000)
    StartDate               datetime
    EndDate                 datetime
    Status                  picklist(New*; In Progress; On Hold; Completed; Closed; Canceled; Cannot Complete)
    Priority                picklist(Low; Medium*; High; Critical)
    Duration                double(16,2)
    DurationType            picklist(Hours; Minutes) restricted
    Subtotal                currency(18,2) readonly
    TotalPrice              currency(18,2) readonly
    GrandTotal              currency(18,2) readonly
    Tax                     currency(18,2)
    Discount                percent(5,2) readonly
    LineItemCount           int readonly
    IsClosed                boolean readonly
    LastViewedDate          datetime readonly
    LastReferencedDate      datetime readonly
`;
