/** Tasks, events, email messages, notes and attachments. */
export const ACTIVITIES = `
object Attachment 00P "Attachment" "Attachments" owner trigger
    ParentId                lookup(Account,Asset,Campaign,Case,Contact,Contract,EmailMessage,EmailTemplate,Event,Lead,Opportunity,Order,Product2,Quote,Solution,Task) children(Attachments) required createonly cascade
    Name                    string(255) required name "File Name"
    IsPrivate               boolean "Private"
    ContentType             string(120)
    BodyLength              int readonly
    Body                    base64 required
    Description             string(500)

object EmailMessage 02s "Email Message" "Email Messages" trigger search
    ParentId                lookup(Case) children(EmailMessages) createonly cascade "Case ID"
    ActivityId              lookup(Task) readonly children(EmailMessages)
    TextBody                textarea(131072)
    HtmlBody                textarea(131072) "HTML Body"
    Headers                 textarea(32000)
    Subject                 string(3000)
    Name                    string(255) readonly name
    FromName                string(1000)
    FromAddress             email(1000)
    ValidatedFromAddress    picklist() "From"
    ToAddress               string(4000)
    CcAddress               string(4000) "CC Address"
    BccAddress              string(4000) "BCC Address"
    Incoming                boolean "Is Incoming"
    HasAttachment           boolean readonly
    Status                  picklist(0=New*; 1=Read; 2=Replied; 3=Sent; 4=Forwarded; 5=Draft) restricted
    MessageDate             datetime
    ReplyToEmailMessageId   lookup(EmailMessage)
    IsExternallyVisible     boolean
    MessageIdentifier       string(765) "Message ID"
    ThreadIdentifier        string(765) "Thread ID"
    IsClientManaged         boolean
    RelatedToId             lookup(Account,Campaign,Case,Contract,Lead,Opportunity,Order,Product2,Quote) children(Emails)
    IsTracked               boolean
    IsOpened                boolean readonly "Opened?"
    FirstOpenedDate         datetime readonly "First Opened"
    LastOpenedDate          datetime readonly "Last Opened"
    IsBounced               boolean readonly
    EmailTemplateId         lookup(EmailTemplate)
    ToIds                   complexvalue nofilter
    CcIds                   complexvalue nofilter
    BccIds                  complexvalue nofilter

object EmailMessageRelation 0eM "Email Message Relation" "Email Message Relations"
    EmailMessageId          lookup(EmailMessage) children(EmailMessageRelations) required createonly cascade
    RelationId              lookup(Contact,Lead,User) createonly children(EmailMessageRelations)
    RelationType            picklist(ToAddress; CcAddress; BccAddress; FromAddress; OtherAddress) restricted required
    RelationAddress         string(4000)
    RelationObjectType      string(40) readonly

object Event 00U "Event" "Events" trigger search owner queue
    WhoId                   lookup(Contact,Lead) children(Events) "Name ID"
    WhatId                  lookup(Account,Asset,Campaign,Case,Contract,Opportunity,Order,Product2,Quote,Solution) children(Events) cascade "Related To ID"
    Subject                 combobox(Call; Email; Meeting; Send Letter/Quote; Other)
    Location                string(255)
    IsAllDayEvent           boolean "All-Day Event"
    ActivityDateTime        datetime "Due Date Time"
    ActivityDate            date "Due Date Only"
    DurationInMinutes       int "Duration"
    StartDateTime           datetime "Start Date Time"
    EndDateTime             datetime "End Date Time"
    EndDate                 date readonly
    Description             textarea(32000)
    Type                    picklist(Call; Email; Meeting; Other)
    AccountId               lookup(Account) readonly
    IsPrivate               boolean "Private"
    ShowAs                  picklist(Busy*; OutOfOffice=Out of Office; Free) restricted
    IsChild                 boolean readonly
    IsGroupEvent            boolean readonly
    GroupEventType          picklist(0=Non Group Event; 1=Group Event; 2=Proposed Event; 3=IsRecurrence2) restricted readonly
    IsArchived              boolean readonly "Archived"
    RecurrenceActivityId    lookup(Event) readonly children(RecurringEvents)
    IsRecurrence            boolean createonly "Create Recurring Series of Events"
    RecurrenceStartDateTime datetime "Recurrence Start"
    RecurrenceEndDateOnly   date "Recurrence End"
    RecurrenceTimeZoneSidKey picklist() "Recurrence Time Zone"
    RecurrenceType          picklist(RecursDaily; RecursEveryWeekday; RecursMonthly; RecursMonthlyNth; RecursWeekly; RecursYearly; RecursYearlyNth) restricted
    RecurrenceInterval      int
    RecurrenceDayOfWeekMask int
    RecurrenceDayOfMonth    int
    RecurrenceInstance      picklist(First; Second; Third; Fourth; Last) restricted
    RecurrenceMonthOfYear   picklist(January; February; March; April; May; June; July; August; September; October; November; December) restricted
    ReminderDateTime        datetime "Reminder Date/Time"
    IsReminderSet           boolean "Reminder Set"
    EventSubtype            picklist(Event*) restricted createonly
    IsRecurrence2           boolean readonly "Is Recurrence 2"
    IsRecurrence2Exception  boolean readonly
    Recurrence2PatternText  string(512) "Recurrence2 Pattern"
    Recurrence2PatternVersion picklist(1) restricted readonly
    Recurrence2PatternStartDate datetime
    Recurrence2PatternTimeZone string(255)
    IsRecurrence2Exclusion  boolean readonly
    WhoCount                int readonly "Relation Count"
    WhatCount               int readonly "Related To Count"

object EventRelation 0RE "Event Relation" "Event Relations"
    RelationId              lookup(Account,Campaign,Case,Contact,Lead,Opportunity,User) required createonly
    EventId                 lookup(Event) children(EventRelations) required createonly cascade
    IsWhat                  boolean createonly
    IsParent                boolean createonly
    IsInvitee               boolean createonly
    Status                  picklist(New*; Declined; Accepted; Uninvited; Maybe) restricted
    RespondedDate           datetime
    Response                string(255)
    AccountId               lookup(Account) readonly

object Note 002 "Note" "Notes" owner trigger
    ParentId                lookup(Account,Asset,Campaign,Case,Contact,Contract,Lead,Opportunity,Order,Product2,Quote,Solution) children(Notes) required createonly cascade
    Title                   string(80) required name
    IsPrivate               boolean "Private"
    Body                    textarea(32000)

object Task 00T "Task" "Tasks" trigger search owner queue
    WhoId                   lookup(Contact,Lead) children(Tasks) "Name ID"
    WhatId                  lookup(Account,Asset,Campaign,Case,Contract,Opportunity,Order,Product2,Quote,Solution) children(Tasks) cascade "Related To ID"
    Subject                 combobox(Call; Email; Send Letter; Send Quote; Other)
    ActivityDate            date "Due Date Only"
    Status                  picklist(Not Started*; In Progress; Completed; Waiting on someone else; Deferred) required
    Priority                picklist(High; Normal*; Low) required
    IsHighPriority          boolean readonly "High Priority"
    Description             textarea(32000)
    Type                    picklist(Call; Meeting; Other; Email)
    AccountId               lookup(Account) readonly
    IsClosed                boolean readonly "Closed"
    IsArchived              boolean readonly "Archived"
    CallDurationInSeconds   int "Call Duration"
    CallType                picklist(Internal; Inbound; Outbound) restricted
    CallDisposition         string(255) "Call Result"
    CallObject              string(255) "Call Object Identifier"
    ReminderDateTime        datetime "Reminder Date/Time"
    IsReminderSet           boolean "Reminder Set"
    RecurrenceActivityId    lookup(Task) readonly children(RecurringTasks)
    IsRecurrence            boolean createonly "Create Recurring Series of Tasks"
    RecurrenceStartDateOnly date "Recurrence Start"
    RecurrenceEndDateOnly   date "Recurrence End"
    RecurrenceTimeZoneSidKey picklist() "Recurrence Time Zone"
    RecurrenceType          picklist(RecursDaily; RecursEveryWeekday; RecursMonthly; RecursMonthlyNth; RecursWeekly; RecursYearly; RecursYearlyNth) restricted
    RecurrenceInterval      int
    RecurrenceDayOfWeekMask int
    RecurrenceDayOfMonth    int
    RecurrenceInstance      picklist(First; Second; Third; Fourth; Last) restricted
    RecurrenceMonthOfYear   picklist(January; February; March; April; May; June; July; August; September; October; November; December) restricted
    RecurrenceRegeneratedType picklist(RecurrenceRegenerateAfterDueDate; RecurrenceRegenerateAfterToday; RecurrenceRegenerated) restricted "Repeat This Task"
    TaskSubtype             picklist(Task*; Email; ListEmail; Cadence; Call; LinkedIn) restricted createonly
    CompletedDateTime       datetime readonly "Completed Date"
    WhoCount                int readonly "Relation Count"
    WhatCount               int readonly "Related To Count"

object TaskPriority 01J "Task Priority Value" "Task Priority Value" readonly kept setup
    MasterLabel             string(255) name
    ApiName                 string(255) "API Name"
    SortOrder               int
    IsDefault               boolean
    IsHighPriority          boolean

object TaskRelation 0RT "Task Relation" "Task Relations"
    RelationId              lookup(Account,Campaign,Case,Contact,Lead,Opportunity) required createonly
    TaskId                  lookup(Task) children(TaskRelations) required createonly cascade
    IsWhat                  boolean createonly
    AccountId               lookup(Account) readonly

object TaskStatus 01J "Task Status Value" "Task Status Value" readonly kept setup
    MasterLabel             string(255) name
    ApiName                 string(255) "API Name"
    SortOrder               int
    IsDefault               boolean
    IsClosed                boolean
`;
