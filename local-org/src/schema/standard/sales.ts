/** Accounts, contacts, leads, opportunities and campaigns, as the Object Reference describes them. */
export const SALES = `
object Account 001 "Account" "Accounts" owner share history trigger search transfer
    MasterRecordId          lookup(Account) readonly "Master Record ID"
    Name                    string(255) required name "Account Name"
    Type                    picklist(Prospect; Customer - Direct; Customer - Channel; Channel Partner / Reseller; Installation Partner; Technology Partner; Other) "Account Type"
    ParentId                lookup(Account) children(ChildAccounts) "Parent Account ID"
    BillingStreet           textarea(255) part(BillingAddress)
    BillingCity             string(40) part(BillingAddress)
    BillingState            string(80) part(BillingAddress) "Billing State/Province"
    BillingPostalCode       string(20) part(BillingAddress) "Billing Zip/Postal Code"
    BillingCountry          string(80) part(BillingAddress)
    BillingLatitude         double(18,15) part(BillingAddress)
    BillingLongitude        double(18,15) part(BillingAddress)
    BillingGeocodeAccuracy  picklist(Address; NearAddress; Block; Street; ExtendedZip; Zip; Neighborhood; City; County; State; Unknown) restricted part(BillingAddress)
    BillingAddress          address
    ShippingStreet          textarea(255) part(ShippingAddress)
    ShippingCity            string(40) part(ShippingAddress)
    ShippingState           string(80) part(ShippingAddress) "Shipping State/Province"
    ShippingPostalCode      string(20) part(ShippingAddress) "Shipping Zip/Postal Code"
    ShippingCountry         string(80) part(ShippingAddress)
    ShippingLatitude        double(18,15) part(ShippingAddress)
    ShippingLongitude       double(18,15) part(ShippingAddress)
    ShippingGeocodeAccuracy picklist(Address; NearAddress; Block; Street; ExtendedZip; Zip; Neighborhood; City; County; State; Unknown) restricted part(ShippingAddress)
    ShippingAddress         address
    Phone                   phone(40) "Account Phone"
    Fax                     phone(40) "Account Fax"
    AccountNumber           string(40)
    Website                 url(255)
    PhotoUrl                url(255) readonly "Photo URL"
    Sic                     string(20) "SIC Code"
    Industry                picklist(Agriculture; Apparel; Banking; Biotechnology; Chemicals; Communications; Construction; Consulting; Education; Electronics; Energy; Engineering; Entertainment; Environmental; Finance; Food & Beverage; Government; Healthcare; Hospitality; Insurance; Machinery; Manufacturing; Media; Not For Profit; Recreation; Retail; Shipping; Technology; Telecommunications; Transportation; Utilities; Other)
    AnnualRevenue           currency(18,0)
    NumberOfEmployees       int "Employees"
    Ownership               picklist(Public; Private; Subsidiary; Other)
    TickerSymbol            string(20)
    Description             textarea(32000) "Account Description"
    Rating                  picklist(Hot; Warm; Cold) "Account Rating"
    Site                    string(80) "Account Site"
    LastActivityDate        date readonly "Last Activity"
    LastViewedDate          datetime readonly
    LastReferencedDate      datetime readonly
    Jigsaw                  string(20) "Data.com Key"
    JigsawCompanyId         string(20) readonly "Jigsaw Company ID"
    CleanStatus             picklist(Pending; Matched; Different; Inactive; NotFound; SelectMatch; Skipped) restricted
    AccountSource           picklist(Web; Phone Inquiry; Partner Referral; Purchased List; Other)
    DunsNumber              string(9) "D-U-N-S Number"
    Tradestyle              string(255)
    NaicsCode               string(8) "NAICS Code"
    NaicsDesc               string(120) "NAICS Description"
    YearStarted             string(4)
    SicDesc                 string(80) "SIC Description"
    OperatingHoursId        lookup(OperatingHours)

object Contact 003 "Contact" "Contacts" owner share history trigger search
    MasterRecordId          lookup(Contact) readonly "Master Record ID"
    AccountId               lookup(Account) children(Contacts) cascade
    LastName                string(80) required part(Name)
    FirstName               string(40) part(Name)
    Salutation              picklist(Mr.; Ms.; Mrs.; Dr.; Prof.; Mx.) part(Name)
    Name                    string(121) required name readonly "Full Name"
    OtherStreet             textarea(255) part(OtherAddress)
    OtherCity               string(40) part(OtherAddress)
    OtherState              string(80) part(OtherAddress) "Other State/Province"
    OtherPostalCode         string(20) part(OtherAddress) "Other Zip/Postal Code"
    OtherCountry            string(80) part(OtherAddress)
    OtherLatitude           double(18,15) part(OtherAddress)
    OtherLongitude          double(18,15) part(OtherAddress)
    OtherGeocodeAccuracy    picklist(Address; NearAddress; Block; Street; ExtendedZip; Zip; Neighborhood; City; County; State; Unknown) restricted part(OtherAddress)
    OtherAddress            address
    MailingStreet           textarea(255) part(MailingAddress)
    MailingCity             string(40) part(MailingAddress)
    MailingState            string(80) part(MailingAddress) "Mailing State/Province"
    MailingPostalCode       string(20) part(MailingAddress) "Mailing Zip/Postal Code"
    MailingCountry          string(80) part(MailingAddress)
    MailingLatitude         double(18,15) part(MailingAddress)
    MailingLongitude        double(18,15) part(MailingAddress)
    MailingGeocodeAccuracy  picklist(Address; NearAddress; Block; Street; ExtendedZip; Zip; Neighborhood; City; County; State; Unknown) restricted part(MailingAddress)
    MailingAddress          address
    Phone                   phone(40) "Business Phone"
    Fax                     phone(40) "Business Fax"
    MobilePhone             phone(40)
    HomePhone               phone(40)
    OtherPhone              phone(40)
    AssistantPhone          phone(40) "Asst. Phone"
    ReportsToId             lookup(Contact)
    Email                   email(80) idlookup
    Title                   string(128)
    Department              string(80)
    AssistantName           string(40) "Assistant's Name"
    LeadSource              picklist(Web; Phone Inquiry; Partner Referral; Purchased List; Other)
    Birthdate               date
    Description             textarea(32000) "Contact Description"
    HasOptedOutOfEmail      boolean "Email Opt Out"
    HasOptedOutOfFax        boolean "Fax Opt Out"
    DoNotCall               boolean
    LastActivityDate        date readonly "Last Activity"
    LastCURequestDate       datetime readonly "Last Stay-in-Touch Request Date"
    LastCUUpdateDate        datetime readonly "Last Stay-in-Touch Save Date"
    LastViewedDate          datetime readonly
    LastReferencedDate      datetime readonly
    EmailBouncedReason      string(255)
    EmailBouncedDate        datetime
    IsEmailBounced          boolean readonly
    PhotoUrl                url(255) readonly "Photo URL"
    Jigsaw                  string(20) "Data.com Key"
    JigsawContactId         string(20) readonly "Jigsaw Contact ID"
    CleanStatus             picklist(Pending; Matched; Different; Inactive; NotFound; SelectMatch; Skipped) restricted
    IndividualId            lookup(Individual) children(Contacts)
    Pronouns                picklist(He/Him; She/Her; They/Them; He/They; She/They; Not Listed)
    GenderIdentity          picklist(Male; Female; Nonbinary; Not Listed)

object Lead 00Q "Lead" "Leads" owner queue share history trigger search transfer
    MasterRecordId          lookup(Lead) readonly "Master Record ID"
    LastName                string(80) required part(Name)
    FirstName               string(40) part(Name)
    Salutation              picklist(Mr.; Ms.; Mrs.; Dr.; Prof.; Mx.) part(Name)
    Name                    string(121) required name readonly "Full Name"
    Title                   string(128)
    Company                 string(255) required
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
    MobilePhone             phone(40)
    Fax                     phone(40)
    Email                   email(80) idlookup
    Website                 url(255)
    PhotoUrl                url(255) readonly "Photo URL"
    Description             textarea(32000)
    LeadSource              picklist(Web; Phone Inquiry; Partner Referral; Purchased List; Other)
    Status                  picklist(Open - Not Contacted*; Working - Contacted; Closed - Converted; Closed - Not Converted) required
    Industry                picklist(Agriculture; Apparel; Banking; Biotechnology; Chemicals; Communications; Construction; Consulting; Education; Electronics; Energy; Engineering; Entertainment; Environmental; Finance; Food & Beverage; Government; Healthcare; Hospitality; Insurance; Machinery; Manufacturing; Media; Not For Profit; Recreation; Retail; Shipping; Technology; Telecommunications; Transportation; Utilities; Other)
    Rating                  picklist(Hot; Warm; Cold)
    AnnualRevenue           currency(18,0)
    NumberOfEmployees       int "Employees"
    HasOptedOutOfEmail      boolean "Email Opt Out"
    HasOptedOutOfFax        boolean "Fax Opt Out"
    DoNotCall               boolean
    IsConverted             boolean createonly
    ConvertedDate           date readonly
    ConvertedAccountId      lookup(Account) readonly
    ConvertedContactId      lookup(Contact) readonly
    ConvertedOpportunityId  lookup(Opportunity) readonly
    IsUnreadByOwner         boolean "Unread By Owner"
    LastActivityDate        date readonly "Last Activity"
    LastViewedDate          datetime readonly
    LastReferencedDate      datetime readonly
    LastTransferDate        date readonly
    EmailBouncedReason      string(255) 
    EmailBouncedDate        datetime
    Jigsaw                  string(20) "Data.com Key"
    JigsawContactId         string(20) readonly "Jigsaw Contact ID"
    CleanStatus             picklist(Pending; Matched; Different; Inactive; NotFound; SelectMatch; Skipped) restricted
    CompanyDunsNumber       string(9) "Company D-U-N-S Number"
    IndividualId            lookup(Individual) children(Leads)
    Pronouns                picklist(He/Him; She/Her; They/Them; He/They; She/They; Not Listed)
    GenderIdentity          picklist(Male; Female; Nonbinary; Not Listed)

object Opportunity 006 "Opportunity" "Opportunities" owner share history trigger search
    AccountId               lookup(Account) children(Opportunities) cascade
    IsPrivate               boolean "Private"
    Name                    string(120) required name
    Description             textarea(32000)
    StageName               picklist(Prospecting; Qualification; Needs Analysis; Value Proposition; Id. Decision Makers; Perception Analysis; Proposal/Price Quote; Negotiation/Review; Closed Won; Closed Lost) required "Stage"
    Amount                  currency(18,2)
    Probability             percent(3,0) "Probability (%)"
    ExpectedRevenue         currency(18,2) readonly "Expected Amount"
    TotalOpportunityQuantity double(18,2) "Quantity"
    CloseDate               date required
    Type                    picklist(Existing Customer - Upgrade; Existing Customer - Replacement; Existing Customer - Downgrade; New Customer) "Opportunity Type"
    NextStep                string(255)
    LeadSource              picklist(Web; Phone Inquiry; Partner Referral; Purchased List; Other)
    IsClosed                boolean readonly "Closed"
    IsWon                   boolean readonly "Won"
    ForecastCategory        picklist(Omitted; Pipeline; BestCase; MostLikely; Forecast; Closed) restricted readonly
    ForecastCategoryName    picklist(Omitted; Pipeline; Best Case; Most Likely; Commit; Closed) "Forecast Category"
    CampaignId              lookup(Campaign) children(Opportunities)
    HasOpportunityLineItem  boolean readonly "Has Line Item"
    Pricebook2Id            lookup(Pricebook2) "Price Book ID"
    ContactId               lookup(Contact) readonly children(Opportunities)
    ContractId              lookup(Contract) children(Opportunities)
    LastActivityDate        date readonly "Last Activity"
    PushCount               int readonly
    LastStageChangeDate     datetime readonly
    FiscalQuarter           int readonly
    FiscalYear              int readonly
    Fiscal                  string(6) readonly "Fiscal Period"
    LastViewedDate          datetime readonly
    LastReferencedDate      datetime readonly
    HasOpenActivity         boolean readonly
    HasOverdueTask          boolean readonly
    LastAmountChangedHistoryId lookup(OpportunityHistory) readonly "Opportunity History ID"
    LastCloseDateChangedHistoryId lookup(OpportunityHistory) readonly "Opportunity History ID"

object OpportunityHistory 008 "Opportunity: Stage" "Opportunity: Stages" readonly
    OpportunityId           lookup(Opportunity) children(OpportunityHistories) required cascade
    StageName               picklist() "Stage Name"
    Amount                  currency(18,2)
    ExpectedRevenue         currency(18,2)
    CloseDate               date
    Probability             percent(3,0)
    ForecastCategory        picklist(Omitted; Pipeline; BestCase; MostLikely; Forecast; Closed) restricted "To ForecastCategory"
    PrevAmount              currency(18,2) 
    PrevCloseDate           date

object OpportunityContactRole 00K "Opportunity Contact Role" "Opportunity Contact Roles" trigger controlled
    OpportunityId           lookup(Opportunity) children(OpportunityContactRoles) required createonly cascade
    ContactId               lookup(Contact) children(OpportunityContactRoles) required cascade
    Role                    picklist(Business User; Decision Maker; Economic Buyer; Economic Decision Maker; Evaluator; Executive Sponsor; Influencer; Technical Buyer; Other)
    IsPrimary               boolean "Primary"

object OpportunityStage 01J "Opportunity Stage" "Opportunity Stages" readonly kept setup
    MasterLabel             string(255) name
    ApiName                 string(255) required "API Name"
    IsActive                boolean
    SortOrder               int
    IsClosed                boolean
    IsWon                   boolean
    ForecastCategory        picklist(Omitted; Pipeline; BestCase; MostLikely; Forecast; Closed) restricted
    ForecastCategoryName    picklist(Omitted; Pipeline; Best Case; Most Likely; Commit; Closed)
    DefaultProbability      percent(3,0) "Probability (%)"
    Description             string(255)

object OpportunityCompetitor 00J "Opportunity: Competitor" "Opportunity: Competitors" trigger controlled
    OpportunityId           lookup(Opportunity) children(OpportunityCompetitors) required createonly cascade
    CompetitorName          string(80) name
    Strengths               string(1000)
    Weaknesses              string(1000)

object OpportunityTeamMember 00q "Opportunity Team Member" "Opportunity Team" trigger controlled
    OpportunityId           lookup(Opportunity) children(OpportunityTeamMembers) required createonly cascade
    UserId                  lookup(User) children(OpportunityTeams) required createonly
    Name                    string(361) readonly name
    PhotoUrl                url(255) readonly
    Title                   string(80) readonly
    TeamMemberRole          picklist(Account Manager; Channel Manager; Executive Sponsor; Lead Qualifier; Pre-Sales Consultant; Sales Manager; Sales Rep; Opportunity Owner)
    OpportunityAccessLevel  picklist(None; Read; Edit; All) restricted

object AccountContactRole 02Z "Account Contact Role" "Account Contact Roles" controlled
    AccountId               lookup(Account) children(AccountContactRoles) required createonly cascade
    ContactId               lookup(Contact) children(AccountContactRoles) required createonly cascade
    Role                    picklist(Business User; Decision Maker; Economic Buyer; Economic Decision Maker; Evaluator; Executive Sponsor; Influencer; Technical Buyer; Other)
    IsPrimary               boolean "Primary"

object AccountContactRelation 07k "Account Contact Relationship" "Account Contact Relationship" trigger controlled
    AccountId               lookup(Account) children(AccountContactRelations) required createonly cascade
    ContactId               lookup(Contact) children(AccountContactRelations) required createonly cascade
    Roles                   multipicklist(Business User; Decision Maker; Economic Buyer; Economic Decision Maker; Evaluator; Executive Sponsor; Influencer; Technical Buyer; Other)
    IsDirect                boolean readonly "Direct"
    IsActive                boolean default(true) "Active"
    StartDate               date
    EndDate                 date

object AccountTeamMember 01M "Account Team Member" "Account Team Member" trigger controlled
    AccountId               lookup(Account) children(AccountTeamMembers) required createonly cascade
    UserId                  lookup(User) children(AccountTeamMembers) required createonly
    TeamMemberRole          picklist(Account Manager; Channel Manager; Executive Sponsor; Lead Qualifier; Pre-Sales Consultant; Sales Manager; Sales Rep) "Team Role"
    PhotoUrl                url(255) readonly
    Title                   string(80) readonly
    AccountAccessLevel      picklist(None; Read; Edit; All) restricted
    OpportunityAccessLevel  picklist(None; Read; Edit; All) restricted
    CaseAccessLevel         picklist(None; Read; Edit; All) restricted
    ContactAccessLevel      picklist(None; Read; Edit; All) restricted

object Campaign 701 "Campaign" "Campaigns" owner share history trigger search
    Name                    string(80) required name
    ParentId                lookup(Campaign) children(ChildCampaigns) "Parent Campaign ID"
    Type                    picklist(Conference; Webinar; Trade Show; Public Relations; Partners; Referral Program; Advertisement; Banner Ads; Direct Mail; Email; Telemarketing; Other)
    Status                  picklist(Planned*; In Progress; Completed; Aborted)
    StartDate               date
    EndDate                 date
    ExpectedRevenue         currency(18,0)
    BudgetedCost            currency(18,0)
    ActualCost              currency(18,0)
    ExpectedResponse        percent(10,2) "Expected Response (%)"
    NumberSent              double(18,0) "Num Sent"
    IsActive                boolean "Active"
    Description             textarea(32000)
    NumberOfLeads           int readonly "Leads in Campaign"
    NumberOfConvertedLeads  int readonly "Converted Leads in Campaign"
    NumberOfContacts        int readonly "Contacts in Campaign"
    NumberOfResponses       int readonly "Responses in Campaign"
    NumberOfOpportunities   int readonly "Opportunities in Campaign"
    NumberOfWonOpportunities int readonly "Won Opportunities in Campaign"
    AmountAllOpportunities  currency(18,2) readonly "Value Opportunities in Campaign"
    AmountWonOpportunities  currency(18,2) readonly "Value Won Opportunities in Campaign"
    HierarchyNumberOfLeads  int readonly "Leads in Hierarchy"
    HierarchyNumberOfConvertedLeads int readonly "Converted Leads in Hierarchy"
    HierarchyNumberOfContacts int readonly "Contacts in Hierarchy"
    HierarchyNumberOfResponses int readonly "Responses in Hierarchy"
    HierarchyNumberOfOpportunities int readonly "Opportunities in Hierarchy"
    HierarchyNumberOfWonOpportunities int readonly "Won Opportunities in Hierarchy"
    HierarchyAmountAllOpportunities currency(18,2) readonly "Total Value Opportunities in Hierarchy"
    HierarchyAmountWonOpportunities currency(18,2) readonly "Total Value Won Opportunities in Hierarchy"
    HierarchyNumberSent     double(18,0) readonly "Num Sent in Hierarchy"
    HierarchyExpectedRevenue currency(18,0) readonly "Expected Revenue in Hierarchy"
    HierarchyBudgetedCost   currency(18,0) readonly "Budgeted Cost in Hierarchy"
    HierarchyActualCost     currency(18,0) readonly "Actual Cost in Hierarchy"
    LastActivityDate        date readonly "Last Activity"
    LastViewedDate          datetime readonly
    LastReferencedDate      datetime readonly
    CampaignMemberRecordTypeId lookup(RecordType) "Record Type ID"

object CampaignMember 00v "Campaign Member" "Campaign Members" trigger controlled
    CampaignId              lookup(Campaign) children(CampaignMembers) required createonly cascade
    LeadId                  lookup(Lead) children(CampaignMembers) createonly cascade
    ContactId               lookup(Contact) children(CampaignMembers) createonly cascade
    AccountId               lookup(Account) children(CampaignMembers) createonly cascade
    Status                  picklist(Sent*; Responded)
    HasResponded            boolean readonly "Responded"
    FirstRespondedDate      date readonly
    Salutation              picklist(Mr.; Ms.; Mrs.; Dr.; Prof.; Mx.) readonly
    Name                    string(255) readonly name
    FirstName               string(40) readonly
    LastName                string(80) readonly
    Title                   string(128) readonly
    Street                  textarea(255) readonly
    City                    string(40) readonly
    State                   string(80) readonly "State/Province"
    PostalCode              string(20) readonly "Zip/Postal Code"
    Country                 string(80) readonly
    Email                   email(80) readonly
    Phone                   phone(40) readonly
    Fax                     phone(40) readonly
    MobilePhone             phone(40) readonly
    Description             textarea(32000) readonly
    DoNotCall               boolean readonly
    HasOptedOutOfEmail      boolean readonly "Email Opt Out"
    HasOptedOutOfFax        boolean readonly "Fax Opt Out"
    LeadSource              picklist(Web; Phone Inquiry; Partner Referral; Purchased List; Other) readonly
    CompanyOrAccount        string(255) readonly "Company (Account)"
    Type                    picklist(Lead; Contact; Account) readonly
    LeadOrContactId         lookup(Contact,Lead) readonly as() "Related Record ID"
    LeadOrContactOwnerId    lookup(Group,User) readonly as() "Related Record Owner ID"

object CampaignMemberStatus 01Y "Campaign Member Status" "Campaign Member Status"
    CampaignId              lookup(Campaign) children(CampaignMemberStatuses) required createonly cascade
    Label                   string(765) required name
    SortOrder               int
    IsDefault               boolean
    HasResponded            boolean "Responded"

object LeadStatus 01J "Lead Status Value" "Lead Status Value" readonly kept setup
    MasterLabel             string(255) name
    ApiName                 string(255) "API Name"
    SortOrder               int
    IsDefault               boolean
    IsConverted             boolean

object Individual 0PK "Individual" "Individuals" owner share history trigger search
    LastName                string(80) required part(Name)
    FirstName               string(40) part(Name)
    Salutation              picklist(Mr.; Ms.; Mrs.; Dr.; Prof.; Mx.) part(Name)
    Name                    string(121) required name readonly
    HasOptedOutTracking     boolean "Don't Track"
    HasOptedOutProfiling    boolean "Don't Profile"
    HasOptedOutProcessing   boolean "Don't Process"
    HasOptedOutSolicit      boolean "Don't Market"
    ShouldForget            boolean "Forget this Individual"
    SendIndividualData      boolean "Export Individual's Data"
    CanStorePiiElsewhere    boolean "OK to Store PII Data Elsewhere"
    HasOptedOutGeoTracking  boolean "Block Geolocation Tracking"
    BirthDate               date
    DeathDate               date
    ConvictionsCount        int
    ChildrenCount           int "Number of Children"
    MilitaryService         picklist(Yes; No)
    IsHomeOwner             boolean
    Occupation              string(150)
    Website                 url(255)
    IndividualsAge          picklist(12 or Under; 13 or Older; 16 or Older; 18 or Older)
    MasterRecordId          lookup(Individual) readonly

object Contract 800 "Contract" "Contracts" owner history trigger search
    AccountId               lookup(Account) children(Contracts) required restrict
    Pricebook2Id            lookup(Pricebook2) "Price Book ID"
    OwnerExpirationNotice   picklist(15; 30; 45; 60; 90; 120)
    StartDate               date "Contract Start Date"
    EndDate                 date readonly "Contract End Date"
    ContractTerm            int
    Status                  picklist(In Approval Process; Activated; Draft*) required
    CompanySignedId         lookup(User) children(ContractsSigned)
    CompanySignedDate       date
    CustomerSignedId        lookup(Contact) children(ContractsSigned)
    CustomerSignedTitle     string(40)
    CustomerSignedDate      date
    SpecialTerms            textarea(4000)
    ActivatedById           lookup(User)
    ActivatedDate           datetime
    StatusCode              picklist(Draft; InApproval; Activated; Terminated; Expired; Rejected; Negotiating; AwaitingSignature; SignatureDeclined; Signed; Cancelled; Expired2; Terminated2) restricted readonly "Status Category"
    Description             textarea(32000)
    BillingStreet           textarea(255) part(BillingAddress)
    BillingCity             string(40) part(BillingAddress)
    BillingState            string(80) part(BillingAddress) "Billing State/Province"
    BillingPostalCode       string(20) part(BillingAddress) "Billing Zip/Postal Code"
    BillingCountry          string(80) part(BillingAddress)
    BillingLatitude         double(18,15) part(BillingAddress)
    BillingLongitude        double(18,15) part(BillingAddress)
    BillingGeocodeAccuracy  picklist(Address; NearAddress; Block; Street; ExtendedZip; Zip; Neighborhood; City; County; State; Unknown) restricted part(BillingAddress)
    BillingAddress          address
    Name                    string(80) name
    ContractNumber          string(30) auto({00000000}) idlookup
    LastApprovedDate        datetime readonly
    LastActivityDate        date readonly "Last Activity"
    LastViewedDate          datetime readonly
    LastReferencedDate      datetime readonly

object AccountBrand 0aB "Account Brand" "Account Brands" owner history trigger search
    Name                    string(255) required name
    AccountId               lookup(Account) required children(AccountBrands) cascade
    CompanyName             string(80)
    Email                   email(80)
    Phone                   phone(40)
    Website                 url(255)
    LogoUrl                 url(255)
    OrgId                   string(80)
    AddressStreet           textarea(255)
    AddressCity             string(40)
    AddressState            string(80)
    AddressPostalCode       string(20)
    AddressCountry          string(80)
    LastViewedDate          datetime readonly
    LastReferencedDate      datetime readonly

object ContactPointAddress 8lW "Contact Point Address" "Contact Point Addresses" owner share history trigger search
    Name                    string(255) required name
    ParentId                lookup(Account,Individual) children(ContactPointAddresses)
    ActiveFromDate          date
    ActiveToDate            date
    BestTimeToContactEndTime time
    BestTimeToContactStartTime time
    BestTimeToContactTimezone picklist() restricted
    IsPrimary               boolean "Primary"
    AddressType             picklist(Billing; Shipping)
    Street                  textarea(255) part(Address)
    City                    string(40) part(Address)
    State                   string(80) part(Address) "State/Province"
    PostalCode              string(20) part(Address) "Zip/Postal Code"
    Country                 string(80) part(Address)
    Address                 address
    IsDefault               boolean
    PreferenceRank          int
    UsageType               picklist(Home; Work; Temp) restricted
    IsThirdPartyAddress     boolean
    LastViewedDate          datetime readonly
    LastReferencedDate      datetime readonly
`;
