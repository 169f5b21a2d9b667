/** Cases, products, price books, orders, quotes, assets. */
export const SERVICE = `
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

object Product2 01t "Product" "Products" history trigger search
    Name                    string(255) required name "Product Name"
    ProductCode             string(255)
    Description             textarea(4000) "Product Description"
    IsActive                boolean "Active"
    Family                  picklist(None) "Product Family"
    ExternalId              string(255)
    DisplayUrl              url(1000) "Display URL"
    QuantityUnitOfMeasure   picklist(Each)
    IsArchived              boolean readonly "Archived"
    LastViewedDate          datetime readonly
    LastReferencedDate      datetime readonly
    StockKeepingUnit        string(180) "Product SKU"
    Type                    picklist(Base; Set; Bundle) restricted
    ProductClass            picklist(Simple; VariationParent; Variation; Set; Bundle) restricted readonly

object Pricebook2 01s "Price Book" "Price Books" history trigger search
    Name                    string(255) required name "Price Book Name"
    LastViewedDate          datetime readonly
    LastReferencedDate      datetime readonly
    IsActive                boolean "Active"
    IsArchived              boolean readonly "Archived"
    Description             string(255)
    IsStandard              boolean readonly "Is Standard Price Book"

object PricebookEntry 01u "Price Book Entry" "Price Book Entries" history
    Name                    string(255) readonly name "Product Name"
    Pricebook2Id            lookup(Pricebook2) required createonly children(PricebookEntries) cascade "Price Book ID"
    Product2Id              lookup(Product2) required createonly children(PricebookEntries) cascade "Product ID"
    UnitPrice               currency(18,2) required "List Price"
    IsActive                boolean "Active"
    UseStandardPrice        boolean
    ProductCode             string(255) readonly
    IsArchived              boolean readonly "Archived"

object OpportunityLineItem 00k "Opportunity Product" "Opportunity Product" trigger controlled
    OpportunityId           lookup(Opportunity) required createonly children(OpportunityLineItems) cascade
    SortOrder               int readonly
    PricebookEntryId        lookup(PricebookEntry) createonly children(OpportunityLineItems) "Price Book Entry ID"
    Product2Id              lookup(Product2) createonly children(OpportunityLineItems) "Product ID"
    ProductCode             string(255) readonly
    Name                    string(376) readonly name "Opportunity Product Name"
    Quantity                double(12,2) required
    TotalPrice              currency(18,2)
    UnitPrice               currency(18,2) "Sales Price"
    ListPrice               currency(18,2) readonly
    ServiceDate             date "Date"
    Description             string(255) "Line Description"
    Discount                percent(5,2)
    Subtotal                currency(18,2) readonly
    LastViewedDate          datetime readonly
    LastReferencedDate      datetime readonly

object Asset 02i "Asset" "Assets" owner share history trigger search
    ContactId               lookup(Contact) children(Assets)
    AccountId               lookup(Account) children(Assets)
    ParentId                lookup(Asset) children(ChildAssets) "Parent Asset ID"
    RootAssetId             lookup(Asset) readonly
    Product2Id              lookup(Product2) children(Assets) "Product ID"
    ProductCode             string(255) readonly
    IsCompetitorProduct     boolean "Competitor Asset"
    Name                    string(255) required name "Asset Name"
    SerialNumber            string(80)
    InstallDate             date
    PurchaseDate            date
    UsageEndDate            date
    Status                  picklist(Purchased; Shipped; Installed; Registered; Obsolete)
    Price                   currency(18,2)
    Quantity                double(12,2)
    Description             textarea(32000)
    IsInternal              boolean "Internal Asset"
    AssetLevel              int readonly
    StockKeepingUnit        string(180) readonly "Product SKU"
    LastViewedDate          datetime readonly
    LastReferencedDate      datetime readonly

object Order 801 "Order" "Orders" owner queue history trigger search
    ContractId              lookup(Contract) children(Orders)
    AccountId               lookup(Account) children(Orders)
    Pricebook2Id            lookup(Pricebook2) children(Orders) "Price Book ID"
    OriginalOrderId         lookup(Order) children(Orders)
    OpportunityId           lookup(Opportunity) children(Orders)
    EffectiveDate           date required "Order Start Date"
    EndDate                 date "Order End Date"
    IsReductionOrder        boolean "Reduction Order"
    Status                  picklist(Draft*; Activated) required
    Description             textarea(32000)
    CustomerAuthorizedById  lookup(Contact)
    CustomerAuthorizedDate  date
    CompanyAuthorizedById   lookup(User)
    CompanyAuthorizedDate   date
    Type                    picklist() "Order Type"
    BillingStreet           textarea(255) part(BillingAddress)
    BillingCity             string(40) part(BillingAddress)
    BillingState            string(80) part(BillingAddress) "Billing State/Province"
    BillingPostalCode       string(20) part(BillingAddress) "Billing Zip/Postal Code"
    BillingCountry          string(80) part(BillingAddress)
    BillingAddress          address
    ShippingStreet          textarea(255) part(ShippingAddress)
    ShippingCity            string(40) part(ShippingAddress)
    ShippingState           string(80) part(ShippingAddress) "Shipping State/Province"
    ShippingPostalCode      string(20) part(ShippingAddress) "Shipping Zip/Postal Code"
    ShippingCountry         string(80) part(ShippingAddress)
    ShippingAddress         address
    Name                    string(80) name "Order Name"
    PoDate                  date "PO Date"
    PoNumber                string(80) "PO Number"
    OrderReferenceNumber    string(80)
    BillToContactId         lookup(Contact)
    ShipToContactId         lookup(Contact)
    ActivatedDate           datetime
    ActivatedById           lookup(User)
    StatusCode              picklist(Draft; Activated; Canceled; Expired; Superseded) restricted readonly "Status Category"
    OrderNumber             string(30) auto({00000000}) idlookup
    TotalAmount             currency(18,2) readonly "Order Amount"
    LastViewedDate          datetime readonly
    LastReferencedDate      datetime readonly

object OrderItem 802 "Order Product" "Order Products" history trigger controlled
    Product2Id              lookup(Product2) children(OrderItems) createonly "Product ID"
    OrderId                 lookup(Order) required createonly children(OrderItems) cascade
    PricebookEntryId        lookup(PricebookEntry) createonly children(OrderItems) "Price Book Entry ID"
    OriginalOrderItemId     lookup(OrderItem) children(ChildOrderItems)
    AvailableQuantity       double(18,2) readonly
    Quantity                double(18,2) required
    UnitPrice               currency(18,2)
    ListPrice               currency(18,2)
    TotalPrice              currency(18,2) readonly
    ServiceDate             date "Start Date"
    EndDate                 date
    Description             string(255) "Line Description"
    OrderItemNumber         string(30) auto({0000000000}) name "Order Product Number"

object Quote 0Q0 "Quote" "Quotes" share history trigger search owner
    Name                    string(255) required name "Quote Name"
    OpportunityId           lookup(Opportunity) required createonly children(Quotes)
    Pricebook2Id            lookup(Pricebook2) children(Quotes) "Price Book ID"
    ContactId               lookup(Contact) children(Quotes)
    AccountId               lookup(Account) readonly children(Quotes)
    ContractId              lookup(Contract) children(Quotes)
    QuoteNumber             string(30) auto({00000000})
    IsSyncing               boolean readonly "Syncing"
    ShippingHandling        currency(18,2) "Shipping and Handling"
    Tax                     currency(18,2)
    Status                  picklist(Draft; Needs Review; In Review; Approved; Rejected; Presented; Accepted; Denied)
    ExpirationDate          date
    Description             textarea(32000)
    Subtotal                currency(18,2) readonly
    TotalPrice              currency(18,2) readonly
    LineItemCount           int readonly
    BillingName             string(255) "Bill To Name"
    ShippingName            string(255) "Ship To Name"
    QuoteToName             string(255)
    Email                   email(80)
    Phone                   phone(40)
    Fax                     phone(40)
    Discount                percent(5,2) readonly
    GrandTotal              currency(18,2) readonly
    CanCreateQuoteLineItems boolean readonly
    LastViewedDate          datetime readonly
    LastReferencedDate      datetime readonly

object QuoteLineItem 0QL "Quote Line Item" "Quote Line Items" trigger controlled
    LineNumber              string(30) auto({00000000}) name
    QuoteId                 lookup(Quote) required createonly children(QuoteLineItems) cascade
    PricebookEntryId        lookup(PricebookEntry) required createonly children(QuoteLineItems) "Price Book Entry ID"
    OpportunityLineItemId   lookup(OpportunityLineItem) children(QuoteLineItems)
    Product2Id              lookup(Product2) createonly children(QuoteLineItems) "Product ID"
    Quantity                double(12,2) required
    UnitPrice               currency(18,2) required "Sales Price"
    Discount                percent(5,2)
    Description             string(255) "Line Item Description"
    ServiceDate             date "Date"
    SortOrder               int
    ListPrice               currency(18,2) readonly
    Subtotal                currency(18,2) readonly
    TotalPrice              currency(18,2) readonly

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
