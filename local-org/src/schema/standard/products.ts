/** Products, price books, contracts, orders, quotes and assets. */
export const PRODUCTS = `
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
`;
