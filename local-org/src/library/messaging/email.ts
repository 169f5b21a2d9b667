import { type Bean, beanType } from '../bean.ts';
import { stringList } from '../collections.ts';

const text = ['getters', 'setters'].reduce((options, name) => ({ ...options, [name]: true }), {}) as {
    getters: true;
    setters: true;
};

export const fileAttachment = beanType('Messaging.EmailFileAttachment', {
    ...text,
    properties: { 'Blob body': null, 'String contentType': null, 'String fileName': null, 'Id id': null },
    more: {
        'Boolean inline { get; set; }': {
            get: (self: Bean) => self.get('inline'),
            set: (self: Bean, value: unknown) => self.set('inline', value),
        },
        'Boolean getInline()': (self: Bean) => self.get('inline'),
        'void setInline(Boolean value)': (self: Bean, value: unknown) => self.set('inline', value),
    },
});

/** Flags that Salesforce names `getX` although they are Booleans. */
function flags(names: readonly string[]): Record<string, never> {
    const members: Record<string, unknown> = {};
    for (const name of names) {
        const property = name.charAt(0).toLowerCase() + name.slice(1);
        const get = (self: Bean): unknown => self.get(property);
        const set = (self: Bean, value: unknown): void => self.set(property, value);
        members[`Boolean ${property} { get; set; }`] = { get, set };
        members[`Boolean get${name}()`] = get;
        members[`void set${name}(Boolean value)`] = set;
    }
    return members as Record<string, never>;
}

export const email = beanType('Messaging.Email', {
    ...text,
    construct: false,
    properties: {
        'String emailPriority': null,
        'String replyTo': null,
        'String senderDisplayName': null,
        'String subject': null,
    },
    more: flags(['BccSender', 'SaveAsActivity', 'UseSignature']),
});

export const singleEmail = beanType('Messaging.SingleEmailMessage', {
    ...text,
    extends: 'Messaging.Email',
    properties: {
        'List<String> bccAddresses': null,
        'List<String> ccAddresses': null,
        'List<String> toAddresses': null,
        'List<String> entityAttachments': null,
        'List<Messaging.EmailFileAttachment> fileAttachments': null,
        'String charset': null,
        'String htmlBody': null,
        'String inReplyTo': null,
        'String optOutPolicy': null,
        'Id orgWideEmailAddressId': null,
        'String plainTextBody': null,
        'String references': null,
        'Id targetObjectId': null,
        'Id templateId': null,
        'Id whatId': null,
        'Boolean treatBodiesAsTemplate': false,
        'Boolean treatTargetObjectAsRecipient': true,
        'Boolean userMail': false,
    },
});

export const sendEmailError = beanType('Messaging.SendEmailError', {
    getters: true,
    construct: false,
    properties: {
        'List<String> fields': () => stringList([]),
        'String message': null,
        'System.StatusCode statusCode': null,
        'String targetObjectId': null,
    },
});
export const sendEmailResult = beanType('Messaging.SendEmailResult', {
    getters: true,
    construct: false,
    properties: { 'List<Messaging.SendEmailError> errors': null, 'Boolean success': true },
});
