/** Leads, campaigns and their members. */
export const LEADS_AND_CAMPAIGNS = `
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

object LeadStatus 01J "Lead Status Value" "Lead Status Value" readonly kept setup
    MasterLabel             string(255) name
    ApiName                 string(255) "API Name"
    SortOrder               int
    IsDefault               boolean
    IsConverted             boolean

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
`;
