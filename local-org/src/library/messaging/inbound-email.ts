import { beanType } from '../bean.ts';
import { platformType } from '../define.ts';

const header = beanType('Messaging.InboundEmail.Header', {
    properties: { 'String name': null, 'String value': null },
});
const attachment = {
    'String fileName': null,
    'List<Messaging.InboundEmail.Header> headers': null,
    'String mimeTypeSubType': null,
};
const beans = [
    header,
    beanType('Messaging.InboundEmail.BinaryAttachment', { properties: { ...attachment, 'Blob body': null } }),
    beanType('Messaging.InboundEmail.TextAttachment', {
        properties: {
            ...attachment,
            'String body': null,
            'Boolean bodyIsTruncated': null,
            'String charset': null,
        },
    }),
    beanType('Messaging.InboundEmail', {
        properties: {
            'List<Messaging.InboundEmail.BinaryAttachment> binaryAttachments': null,
            'List<String> ccAddresses': null,
            'String fromAddress': null,
            'String fromName': null,
            'List<Messaging.InboundEmail.Header> headers': null,
            'String htmlBody': null,
            'Boolean htmlBodyIsTruncated': null,
            'String inReplyTo': null,
            'String messageId': null,
            'String plainTextBody': null,
            'Boolean plainTextBodyIsTruncated': null,
            'List<String> references': null,
            'String replyTo': null,
            'String subject': null,
            'List<Messaging.InboundEmail.TextAttachment> textAttachments': null,
            'List<String> toAddresses': null,
        },
    }),
    beanType('Messaging.InboundEnvelope', {
        properties: { 'String fromAddress': null, 'String toAddress': null },
    }),
    beanType('Messaging.InboundEmailResult', {
        properties: { 'String message': null, 'Boolean success': null },
    }),
];

export const inboundEmailDefinitions = [
    ...beans.map((bean) => bean.definition),
    platformType({
        name: 'Messaging.InboundEmailHandler',
        kind: 'interface',
        members: {
            'Messaging.InboundEmailResult handleInboundEmail(Messaging.InboundEmail email, Messaging.InboundEnvelope envelope)':
                null,
        },
    }),
];
