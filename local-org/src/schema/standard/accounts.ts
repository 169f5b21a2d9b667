/** Accounts and contacts, with their roles, relations and teams. */
export const ACCOUNTS = `
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

object AccountContactRelation 07k "Account Contact Relationship" "Account Contact Relationship" trigger controlled
    AccountId               lookup(Account) children(AccountContactRelations) required createonly cascade
    ContactId               lookup(Contact) children(AccountContactRelations) required createonly cascade
    Roles                   multipicklist(Business User; Decision Maker; Economic Buyer; Economic Decision Maker; Evaluator; Executive Sponsor; Influencer; Technical Buyer; Other)
    IsDirect                boolean readonly "Direct"
    IsActive                boolean default(true) "Active"
    StartDate               date
    EndDate                 date

object AccountContactRole 02Z "Account Contact Role" "Account Contact Roles" controlled
    AccountId               lookup(Account) children(AccountContactRoles) required createonly cascade
    ContactId               lookup(Contact) children(AccountContactRoles) required createonly cascade
    Role                    picklist(Business User; Decision Maker; Economic Buyer; Economic Decision Maker; Evaluator; Executive Sponsor; Influencer; Technical Buyer; Other)
    IsPrimary               boolean "Primary"

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
`;
