/** Definitions: objects, fields, record types, apps, tabs, flows, notification types. */
export const DEFINITIONS = `
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

object ListView 00B "List View" "List Views" readonly kept
    Name                    string(40) name
    DeveloperName           string(80)
    NamespacePrefix         string(15)
    SobjectType             picklist()
    IsSoqlCompatible        boolean
    LastViewedDate          datetime
    LastReferencedDate      datetime

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

object FlowInterview 0Fo "Flow Interview" "Flow Interviews" owner
    Name                    string(255) name
    CurrentElement          string(100)
    InterviewLabel          string(1000)
    PauseLabel              string(1000)
    Guid                    string(255)
    WasPausedFromScreen     boolean
    InterviewStatus         picklist(Running; Paused; Error) restricted
    FlowVersionViewId       string(18)
`;
