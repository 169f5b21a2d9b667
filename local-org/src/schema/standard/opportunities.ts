/** Opportunities, with their stages, roles, teams and products. */
export const OPPORTUNITIES = `
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

object OpportunityCompetitor 00J "Opportunity: Competitor" "Opportunity: Competitors" trigger controlled
    OpportunityId           lookup(Opportunity) children(OpportunityCompetitors) required createonly cascade
    CompetitorName          string(80) name
    Strengths               string(1000)
    Weaknesses              string(1000)

object OpportunityContactRole 00K "Opportunity Contact Role" "Opportunity Contact Roles" trigger controlled
    OpportunityId           lookup(Opportunity) children(OpportunityContactRoles) required createonly cascade
    ContactId               lookup(Contact) children(OpportunityContactRoles) required cascade
    Role                    picklist(Business User; Decision Maker; Economic Buyer; Economic Decision Maker; Evaluator; Executive Sponsor; Influencer; Technical Buyer; Other)
    IsPrimary               boolean "Primary"

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

object OpportunityTeamMember 00q "Opportunity Team Member" "Opportunity Team" trigger controlled
    OpportunityId           lookup(Opportunity) children(OpportunityTeamMembers) required createonly cascade
    UserId                  lookup(User) children(OpportunityTeams) required createonly
    Name                    string(361) readonly name
    PhotoUrl                url(255) readonly
    Title                   string(80) readonly
    TeamMemberRole          picklist(Account Manager; Channel Manager; Executive Sponsor; Lead Qualifier; Pre-Sales Consultant; Sales Manager; Sales Rep; Opportunity Owner)
    OpportunityAccessLevel  picklist(None; Read; Edit; All) restricted
`;
