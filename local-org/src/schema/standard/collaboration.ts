/** Feeds, groups, topics, approvals, duplicates, what was viewed. */
export const COLLABORATION = `
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
`;
