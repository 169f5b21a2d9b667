/** Files, documents, templates, reports, feeds, topics and approvals. */
export const CONTENT = `
object ContentVersion 068 "Content Version" "Content Versions" owner history trigger search
    ContentDocumentId       lookup(ContentDocument) children(ContentVersions) createonly cascade
    IsLatest                boolean readonly "Is Latest"
    ContentUrl              url(1300) "Content URL"
    VersionNumber           string(20) readonly
    Title                   string(255) required name
    Description             textarea(1000)
    ReasonForChange         string(1000)
    SharingOption           picklist(A=Allowed*; R=Restricted) restricted required "Prevent others from sharing and unsharing"
    SharingPrivacy          picklist(N=Visible to Anyone With Record Access*; P=Private on Records) restricted required "File Privacy on Records"
    PathOnClient            string(500) createonly
    RatingCount             int readonly
    ContentModifiedDate     datetime
    ContentModifiedById     lookup(User) readonly
    PositiveRatingCount     int readonly
    NegativeRatingCount     int readonly
    FeaturedContentBoost    int readonly
    FeaturedContentDate     date readonly
    TagCsv                  textarea(2000) "Tags"
    FileType                string(20) readonly
    PublishStatus           picklist(U=Upload Interrupted; P=Public; R=Personal Library) restricted readonly
    VersionData             base64
    ContentSize             int readonly "Size"
    FileExtension           string(40) readonly
    FirstPublishLocationId  lookup(Account,Asset,Campaign,Case,Contact,Contract,ContentWorkspace,Lead,Opportunity,Order,Organization,Product2,Quote,Task,Event,User) createonly
    Origin                  picklist(C=Content; H=Chatter) restricted createonly required "Content Origin"
    ContentLocation         picklist(S=Salesforce; E=External; L=Social Customer Service) restricted createonly required
    TextPreview             string(255) readonly
    ExternalDocumentInfo1   string(1000)
    ExternalDocumentInfo2   string(1000)
    Checksum                string(50) readonly
    IsMajorVersion          boolean createonly
    IsAssetEnabled          boolean createonly "Asset File Enabled"
    VersionDataUrl          url(1333) readonly "Content Version Data URL"

object ContentDocument 069 "Content Document" "Content Documents" owner history trigger
    IsArchived              boolean
    ArchivedById            lookup(User) as() readonly
    ArchivedDate            date readonly
    Title                   string(255) required name
    PublishStatus           picklist(U=Upload Interrupted; P=Public; R=Personal Library) restricted readonly
    LatestPublishedVersionId lookup(ContentVersion) readonly
    ParentId                lookup(ContentWorkspace) "Library ID"
    LastViewedDate          datetime readonly
    LastReferencedDate      datetime readonly
    Description             textarea(1000)
    ContentSize             int readonly "Size"
    FileType                string(20) readonly
    FileExtension           string(40) readonly
    SharingOption           picklist(A=Allowed; R=Restricted) restricted
    SharingPrivacy          picklist(N=Visible to Anyone With Record Access; P=Private on Records) restricted
    ContentModifiedDate     datetime
    ContentAssetId          lookup(ContentAsset)

object ContentDocumentLink 06A "Content Document Link" "Content Document Link" bare trigger
    LinkedEntityId          lookup(Account,Asset,Campaign,Case,Contact,Contract,ContentWorkspace,EmailMessage,Event,Group,Lead,Opportunity,Order,Organization,Product2,Quote,Solution,Task,User) required createonly children(ContentDocumentLinks) cascade
    ContentDocumentId       lookup(ContentDocument) required createonly children(ContentDocumentLinks) cascade
    IsDeleted               boolean readonly
    SystemModstamp          datetime readonly
    ShareType               picklist(V=Viewer; C=Collaborator; I=Inferred) restricted
    Visibility              picklist(AllUsers=All Users; InternalUsers=Standard Users; SharedUsers=Shared Users) restricted

object ContentAsset 03S "Asset File" "Asset Files" kept
    DeveloperName           string(80) required
    Language                picklist(en_US=English) restricted
    MasterLabel             string(80) required name
    NamespacePrefix         string(15) readonly
    ContentDocumentId       lookup(ContentDocument) createonly
    IsVisibleByExternalUsers boolean

object ContentWorkspace 058 "Library" "Libraries"
    Name                    string(255) required name
    Description             textarea(1000)
    TagModel                picklist(U=Unrestricted; R=Restricted; N=None) restricted
    WorkspaceType           picklist(R=Regular; B=Branding) restricted createonly
    DeveloperName           string(80)
    LastWorkspaceActivityDate datetime readonly
    NamespacePrefix         string(15) readonly
    WorkspaceImageId        lookup(ContentAsset) as()

object ContentDistribution 05D "Content Delivery" "Content Deliveries" owner
    Name                    string(100) required name
    ContentVersionId        lookup(ContentVersion) required createonly children(ContentDistributions)
    ContentDocumentId       lookup(ContentDocument) readonly children(ContentDistributions)
    RelatedRecordId         lookup(Account,Campaign,Case,Contact,Lead,Opportunity)
    PreferencesAllowPDFDownload boolean
    PreferencesAllowOriginalDownload boolean
    PreferencesPasswordRequired boolean
    PreferencesNotifyOnVisit boolean
    PreferencesLinkLatestVersion boolean
    PreferencesAllowViewInBrowser boolean
    PreferencesExpires      boolean
    PreferencesNotifyRndtnComplete boolean
    ExpiryDate              datetime
    Password                string(60) readonly
    ViewCount               int readonly
    FirstViewDate           datetime readonly
    LastViewDate            datetime readonly
    DistributionPublicUrl   url(255) readonly
    ContentDownloadUrl      url(255) readonly
    PdfDownloadUrl          url(255) readonly

object Document 015 "Document" "Documents" search
    FolderId                lookup(Folder,User) required
    Name                    string(255) required name "Document Name"
    DeveloperName           string(80) unique
    NamespacePrefix         string(15) readonly
    ContentType             string(120) "MIME Type"
    Type                    string(40) "File Extension"
    IsPublic                boolean "Externally Available"
    BodyLength              int readonly
    Body                    base64
    Url                     string(1000)
    Description             string(255)
    Keywords                string(255)
    IsInternalUseOnly       boolean
    AuthorId                lookup(User)
    IsBodySearchable        boolean readonly
    LastViewedDate          datetime readonly
    LastReferencedDate      datetime readonly

object Folder 00l "Folder" "Folders" kept setup
    ParentId                lookup(Folder) createonly
    Name                    string(40) name
    DeveloperName           string(80)
    AccessType              picklist(Shared; Public; Hidden; PublicInternal) restricted required
    IsReadonly              boolean
    Type                    picklist(Document; Email; Report; Dashboard; QuickText; Macro; EmailTemplate; ActionCadence) restricted required createonly
    NamespacePrefix         string(15) readonly

object EmailTemplate 00X "Email Template" "Email Templates" kept setup
    Name                    string(80) required name "Email Template Name"
    DeveloperName           string(80) required
    NamespacePrefix         string(15) readonly
    OwnerId                 lookup(User)
    FolderId                lookup(Folder,Organization,User) required
    FolderName              string(256) readonly
    BrandTemplateId         lookup(BrandTemplate) as()
    EnhancedLetterheadId    string(18)
    TemplateStyle           picklist(none; freeForm; formalLetter; promotionRight; promotionLeft; newsletter; products) restricted required
    IsActive                boolean "Available For Use"
    TemplateType            picklist(text; html; custom; visualforce) restricted required
    Encoding                picklist(UTF-8; ISO-8859-1; Shift_JIS; ISO-2022-JP; EUC-JP; ks_c_5601-1987; Big5; GB2312) required restricted
    Description             string(255)
    Subject                 string(255)
    HtmlValue               textarea(384000)
    Body                    textarea(384000) "Email Body"
    TimesUsed               int readonly
    LastUsedDate            datetime readonly
    ApiVersion              double(18,1)
    Markup                  textarea(1048576) "Email Layout"
    UiType                  picklist(Aloha; SFX; SFX_Sample) restricted
    RelatedEntityType       picklist() restricted

object BrandTemplate 016 "Letterhead" "Letterheads" kept setup
    Name                    string(80) required name
    DeveloperName           string(80) required
    NamespacePrefix         string(15) readonly
    IsActive                boolean
    Description             string(1000)
    Value                   textarea(48000) required

object OrgWideEmailAddress 0D2 "Organization-wide From Email Address" "Organization-wide From Email Addresses" kept setup
    DisplayName             string(200) required
    Address                 email(80) required
    IsAllowAllProfiles      boolean
    Purpose                 picklist(UserSelection; DefaultNoreply) restricted
    IsVerified              boolean readonly

object Report 00O "Report" "Reports" readonly search
    OwnerId                 lookup(Folder,Organization,User)
    FolderName              string(256)
    Name                    string(40) name "Report Name"
    Description             string(255)
    DeveloperName           string(80)
    NamespacePrefix         string(15)
    LastRunDate             datetime
    Format                  picklist(Tabular; Summary; Matrix; MultiBlock=Joined) restricted
    LastViewedDate          datetime
    LastReferencedDate      datetime

object Dashboard 01Z "Dashboard" "Dashboards" readonly search
    FolderId                lookup(Folder,Organization,User)
    FolderName              string(256)
    Title                   string(80) name
    DeveloperName           string(80)
    NamespacePrefix         string(15)
    Description             string(255)
    RunningUserId           lookup(User)
    Type                    picklist(SpecifiedUser=Specified User; LoggedInUser=Logged-in User; MyTeamUser=My Team User) restricted
    LastViewedDate          datetime
    LastReferencedDate      datetime

object ListView 00B "List View" "List Views" readonly kept
    Name                    string(40) name
    DeveloperName           string(80)
    NamespacePrefix         string(15)
    SobjectType             picklist()
    IsSoqlCompatible        boolean
    LastViewedDate          datetime
    LastReferencedDate      datetime

object FeedItem 0D5 "Feed Item" "Feed Items" trigger
    ParentId                lookup(Account,Asset,Campaign,Case,Contact,Contract,Event,Lead,Opportunity,Order,Product2,Quote,Solution,Task,User) required createonly cascade
    Type                    picklist(TrackedChange; UserStatus; TextPost; AdvancedTextPost; LinkPost; ContentPost; PollPost; RypplePost; ProfileSkillPost; DashboardComponentSnapshot; ApprovalPost; CaseCommentPost; ReplyPost; EmailMessageEvent; CallLogPost; ChangeStatusPost; AttachArticleEvent; MilestoneEvent; ActivityEvent; ChatTranscriptPost; CollaborationGroupCreated; CollaborationGroupUnarchived; SocialPost; QuestionPost; FacebookPost; BasicTemplateFeedItem; CreateRecordEvent; CanvasPost; AnnouncementPost) restricted
    Title                   string(255)
    Body                    textarea(10000)
    LinkUrl                 url(1000)
    IsRichText              boolean
    RelatedRecordId         lookup(ContentVersion) createonly as()
    InsertedById            lookup(User) readonly
    CommentCount            int readonly
    LikeCount               int readonly
    Visibility              picklist(AllUsers=All Users; InternalUsers=Internal Users) restricted
    Revision                int readonly
    LastEditById            lookup(User) readonly as()
    LastEditDate            datetime
    HasContent              boolean readonly
    HasLink                 boolean readonly
    HasFeedEntity           boolean readonly
    HasVerifiedComment      boolean readonly
    IsClosed                boolean readonly
    Status                  picklist(Published; PendingReview; Draft) restricted

object FeedComment 0D7 "Feed Comment" "Feed Comments" trigger
    FeedItemId              lookup(FeedItem) required createonly children(FeedComments) cascade
    ParentId                lookup(Account,Case,Contact,Lead,Opportunity,User) readonly
    CommentBody             textarea(10000) required
    CommentType             picklist(TextComment; ContentComment) restricted
    RelatedRecordId         lookup(ContentVersion) createonly as()
    InsertedById            lookup(User) readonly
    IsRichText              boolean
    Revision                int readonly
    Status                  picklist(Published; PendingReview) restricted

object EntitySubscription 0E8 "Entity Subscription" "Entity Subscriptions" bare
    ParentId                lookup(Account,Case,Contact,Lead,Opportunity,User) required createonly cascade
    SubscriberId            lookup(User) required createonly children(FeedSubscriptions)
    CreatedById             lookup(User) readonly
    CreatedDate             datetime readonly
    IsDeleted               boolean readonly

object CollaborationGroup 0F9 "Group" "Groups" owner trigger search
    Name                    string(40) required name
    MemberCount             int readonly
    CollaborationType       picklist(Public; Private; Unlisted) required restricted "Access Type"
    Description             textarea(1000)
    FullPhotoUrl            url(1024) readonly
    IsArchived              boolean
    IsBroadcast             boolean
    CanHaveGuests           boolean
    LastFeedModifiedDate    datetime readonly

object CollaborationGroupMember 0FB "Group Member" "Group Members" kept trigger
    CollaborationGroupId    lookup(CollaborationGroup) required createonly children(GroupMembers) cascade
    MemberId                lookup(User) required createonly children(GroupMemberships)
    CollaborationRole       picklist(Standard; Admin) restricted
    NotificationFrequency   picklist(D; W; N; P) restricted required
    LastFeedAccessDate      datetime readonly

object Topic 0TO "Topic" "Topics" kept trigger
    Name                    string(99) required name
    Description             textarea(1000)
    TalkingAbout            int readonly

object TopicAssignment 0FT "Topic Assignment" "Topic Assignments" trigger bare
    TopicId                 lookup(Topic) required createonly children(TopicAssignments) cascade
    EntityId                lookup(Account,Case,Contact,Lead,Opportunity,FeedItem) required createonly children(TopicAssignments) cascade
    EntityKeyPrefix         string(3) readonly
    EntityType              string(80) readonly
    CreatedById             lookup(User) readonly
    CreatedDate             datetime readonly
    IsDeleted               boolean readonly
    SystemModstamp          datetime readonly

object ProcessInstance 04g "Process Instance" "Process Instances" readonly
    ProcessDefinitionId     lookup(ProcessDefinition) required
    TargetObjectId          lookup(Account,Asset,Campaign,Case,Contact,Contract,Lead,Opportunity,Order,Product2,Quote,Solution) required children(ProcessInstances)
    Status                  picklist(Started; Held; NoResponse; Fault; Pending; Approved; Rejected; Removed) required restricted
    CompletedDate           datetime
    LastActorId             lookup(User)
    ElapsedTimeInDays       double(18,2)
    ElapsedTimeInHours      double(18,2)
    ElapsedTimeInMinutes    double(18,2)
    SubmittedById           lookup(User)

object ProcessInstanceStep 04h "Process Instance Step" "Process Instance Steps" readonly kept
    ProcessInstanceId       lookup(ProcessInstance) required children(Steps)
    StepStatus              picklist(Started; Held; NoResponse; Fault; Pending; Approved; Rejected; Removed; Reassigned) required restricted
    OriginalActorId         lookup(Group,User) required
    ActorId                 lookup(Group,User) required
    Comments                textarea(4000)
    StepNodeId              lookup(ProcessNode) as(StepNode)
    ElapsedTimeInDays       double(18,2)
    ElapsedTimeInHours      double(18,2)
    ElapsedTimeInMinutes    double(18,2)

object ProcessInstanceWorkitem 04i "Approval Request" "Approval Requests"
    ProcessInstanceId       lookup(ProcessInstance) required children(Workitems) readonly
    OriginalActorId         lookup(Group,User) required readonly
    ActorId                 lookup(Group,User) required
    ElapsedTimeInDays       double(18,2) readonly
    ElapsedTimeInHours      double(18,2) readonly
    ElapsedTimeInMinutes    double(18,2) readonly

object ProcessDefinition 04a "Process Definition" "Process Definitions" readonly kept setup
    Name                    string(255) name
    DeveloperName           string(80)
    Type                    picklist(Approval; State; Workflow) restricted
    Description             string(255)
    TableEnumOrId           picklist()
    LockType                picklist(Total; Admin; Owner; Workitem; Node; none) restricted
    State                   picklist(Active; Inactive; Deleted; Obsolete) restricted
    SortOrder               int

object ProcessNode 04b "Process Node" "Process Nodes" readonly bare setup
    Name                    string(255) name
    DeveloperName           string(80)
    ProcessDefinitionId     lookup(ProcessDefinition)
    Description             string(255)
    SystemModstamp          datetime

object RecentlyViewed - "Recently Viewed" "Recently Viewed" readonly bare
    LastName                string(80)
    FirstName               string(40)
    Type                    string(40)
    Alias                   string(8)
    UserRoleId              lookup(UserRole)
    RecordTypeId            lookup(RecordType) as(RecordType)
    IsActive                boolean
    ProfileId               lookup(Profile)
    Title                   string(80)
    Email                   email(80)
    Phone                   phone(40)
    NameOrAlias             string(255)
    CommunityNickname       string(40)
    Name                    string(255) name
    LastViewedDate          datetime
    LastReferencedDate      datetime

object DuplicateRule 0Bm "Duplicate Rule" "Duplicate Rules" kept readonly setup
    SobjectType             picklist()
    DeveloperName           string(80)
    Language                picklist(en_US=English) restricted
    MasterLabel             string(80) name
    NamespacePrefix         string(15)
    IsActive                boolean
    SobjectSubtype          picklist(None) restricted

object DuplicateRecordSet 0GK "Duplicate Record Set" "Duplicate Record Sets" trigger
    Name                    string(30) auto({0000000000}) name "Duplicate Record Set Name"
    DuplicateRuleId         lookup(DuplicateRule)
    RecordCount             int readonly
    ParentId                lookup(DuplicateRecordSet)
    LastViewedDate          datetime readonly
    LastReferencedDate      datetime readonly

object DuplicateRecordItem 0GL "Duplicate Record Item" "Duplicate Record Items" trigger
    Name                    string(30) auto({0000000000}) name "Duplicate Record Item Name"
    DuplicateRecordSetId    lookup(DuplicateRecordSet) required createonly children(DuplicateRecordItems) cascade
    RecordId                lookup(Account,Contact,Lead) required createonly children(DuplicateRecordItems) cascade

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

object FiscalYearSettings 022 "Fiscal Year Settings" "Fiscal Year Settings" bare readonly
    PeriodId                lookup(Period) as(Period)
    StartDate               date
    EndDate                 date
    Name                    string(80) name
    IsStandardYear          boolean
    YearType                picklist(Standard; Custom) restricted
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

object Network 0DB "Experience Cloud Site" "Experience Cloud Sites" readonly bare setup
    Name                    string(255) name
    Status                  picklist(DownForMaintenance; Live; UnderConstruction) restricted
    UrlPathPrefix           string(70)
    Description             textarea(1000)
    CreatedDate             datetime
    LastModifiedDate        datetime
    SystemModstamp          datetime

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

object UserLogin 0Yw "User Login" "User Logins" bare nocreate nodelete setup
    UserId                  lookup(User) as()
    IsFrozen                boolean
    IsPasswordLocked        boolean
    LastModifiedDate        datetime readonly
    LastModifiedById        lookup(User) readonly

object UserPackageLicense 051 "User Package License" "User Package Licenses" kept setup
    PackageLicenseId        lookup(PackageLicense) required createonly
    UserId                  lookup(User) required createonly

object UserPreference 03u "User Preference" "User Preferences" bare readonly setup
    UserId                  lookup(User) as()
    Preference              picklist() restricted
    Value                   string(255)
    SystemModstamp          datetime

object WebLink 00b "Custom Button or Link" "Custom Buttons or Links" kept readonly setup
    PageOrSobjectType       picklist() required
    Name                    string(240) name
    IsProtected             boolean
    Url                     textarea(1048576)
    LinkType                picklist(url; sControl; javascript; page; flow) restricted
    OpenType                picklist(newWindow; sidebar; noSidebar; replace; onClickJavaScript) restricted
    MasterLabel             string(255)
    Description             textarea(1000)
    DisplayType             picklist(L=Link; B=Button; M=Mass Action Button) restricted
    NamespacePrefix         string(15)

object AppMenuItem 0DS "App Menu Item" "App Menu Items" readonly setup
    SortOrder               int
    Name                    string(80) name
    NamespacePrefix         string(15)
    Label                   string(80)
    Description             textarea(1000)
    StartUrl                url(1024)
    Type                    picklist(ServiceProvider; ConnectedApplication; TabSet; Network) restricted
    ApplicationId           string(18)
    IsAccessible            boolean
    IsVisible               boolean

object FlowInterview 0Fo "Flow Interview" "Flow Interviews" owner
    Name                    string(255) name
    CurrentElement          string(100)
    InterviewLabel          string(1000)
    PauseLabel              string(1000)
    Guid                    string(255)
    WasPausedFromScreen     boolean
    InterviewStatus         picklist(Running; Paused; Error) restricted
    FlowVersionViewId       string(18)

object CalendarView 00o "Calendar" "Calendars" owner
    Name                    string(80) required name
    IsDisplayed             boolean
    Color                   picklist() required
    FillPattern             picklist() required
    ListViewFilterId        lookup(ListView) as()
    DateHandlingType        string(40)
    StartField              string(240) required
    EndField                string(240)
    DisplayField            string(240) required
    SobjectType             picklist() required
    PublisherId             lookup(User) required

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
