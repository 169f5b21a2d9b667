/** Files, libraries, documents, folders, email templates, reports. */
export const FILES = `
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
`;
