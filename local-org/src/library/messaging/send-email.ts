import type { OutboxEmail } from '../../org/contract.ts';
import { current } from '../../org/transaction.ts';
import { apexError, type ApexList, type DmlFailure, raise } from '../../values/index.ts';
import { NotEmulatedError } from '../../text/not-emulated.ts';
import type { Bean } from '../bean.ts';
import { makeList } from '../collections.ts';
import { platformType } from '../define.ts';
import { orgLimitMaxima } from '../system/org-limits.ts';
import { required } from '../system/string/arguments.ts';
import { statusCodeNamed } from '../system/status-code.ts';
import { sendEmailError, sendEmailResult, singleEmail } from './email.ts';

const ADDRESS = /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;".]+$/;

interface Problem {
    readonly statusCode: string;
    readonly message: string;
    readonly fields: readonly string[];
}

/** Addresses may be user, contact or lead ids too. */
function resolve(addresses: Iterable<string | null> | null): string[] {
    return [...(addresses ?? [])]
        .filter((address) => address !== null)
        .map((address) => addressOf(address) ?? address);
}
function addressOf(id: string): string | null {
    const object = /^[a-zA-Z0-9]{15}(?:[a-zA-Z0-9]{3})?$/.test(id)
        ? current().org.schema.objectByKeyPrefix(id.slice(0, 3))
        : undefined;
    if (object === undefined || !object.fields.has('email')) {
        return null;
    }
    const row = current().query({
        soql: `SELECT Email FROM ${object.apiName} WHERE Id = :id`,
        binds: new Map([['id', id]]),
        mode: 'system',
        fromApi: true,
    }).records[0];
    return (row?.get('Email') as string | null | undefined) ?? null;
}

function problemOf(message: Bean, to: readonly string[], everybody: readonly string[]): Problem | null {
    if (everybody.length === 0) {
        return {
            statusCode: 'REQUIRED_FIELD_MISSING',
            message: 'Add a recipient to send an email.',
            fields: [],
        };
    }
    const bad = everybody.find((address) => !ADDRESS.test(address));
    if (bad !== undefined) {
        return {
            statusCode: 'INVALID_EMAIL_ADDRESS',
            message: `Email address is invalid: ${bad}`,
            fields: [to.includes(bad) ? 'toAddresses' : 'ccAddresses'],
        };
    }
    const hasBody =
        message.get('plainTextBody') !== null ||
        message.get('htmlBody') !== null ||
        message.get('templateId') !== null;
    if (!hasBody) {
        return {
            statusCode: 'REQUIRED_FIELD_MISSING',
            message: 'Missing body, need at least one of html or plainText',
            fields: [],
        };
    }
    return null;
}

function prepare(message: Bean): { outbox: OutboxEmail; problem: Problem | null } {
    if (!(message instanceof singleEmail.Class)) {
        throw new NotEmulatedError('Messaging.MassEmailMessage');
    }
    if (message.get('templateId') !== null) {
        throw new NotEmulatedError('email templates in Messaging.sendEmail');
    }
    const target = message.get<string | null>('targetObjectId');
    const targetAddress = target === null ? null : addressOf(target);
    const to = resolve(message.get('toAddresses'));
    if (targetAddress !== null && message.get('treatTargetObjectAsRecipient') !== false) {
        to.push(targetAddress);
    }
    const cc = resolve(message.get('ccAddresses'));
    const bcc = resolve(message.get('bccAddresses'));
    const outbox: OutboxEmail = {
        to,
        cc,
        bcc,
        subject: message.get<string | null>('subject') ?? '',
        textBody: message.get('plainTextBody'),
        htmlBody: message.get('htmlBody'),
        targetObjectId: target,
        whatId: message.get('whatId'),
        senderDisplayName: message.get('senderDisplayName'),
        replyTo: message.get('replyTo'),
    };
    return { outbox, problem: problemOf(message, to, [...to, ...cc, ...bcc]) };
}

/** @throws EmailException when one fails and all must be sent */
function sendEmail(messages: ApexList<Bean> | null, allOrNothing: boolean | null = true): unknown {
    const given = [...required(messages, 1)];
    current().limits.charge('emailInvocations');
    const prepared = given.map(prepare);
    const failures: DmlFailure[] = prepared.flatMap(({ problem }, index) =>
        problem === null ? [] : [{ index, id: null, ...problem }],
    );
    const first = failures[0];
    if (first !== undefined && allOrNothing !== false) {
        const error = apexError(
            'System.EmailException',
            `SendEmail failed. First exception on row ${first.index}; first error: ${first.statusCode}, ${first.message}: [${first.fields.join(', ')}]`,
        );
        error.dml = failures;
        throw error;
    }
    const results = prepared.map(({ outbox, problem }) => {
        if (problem === null) {
            current().sendEmail(outbox);
        }
        const errors =
            problem === null
                ? []
                : [
                      sendEmailError.make({
                          message: problem.message,
                          statusCode: statusCodeNamed(problem.statusCode),
                          targetObjectId: outbox.targetObjectId,
                      }),
                  ];
        return sendEmailResult.make({
            success: problem === null,
            errors: makeList(sendEmailError.type, errors),
        });
    });
    return makeList(sendEmailResult.type, results);
}

const reservedKey = Symbol('reserved emails');

/** Counts against the day's allocation. @throws HandledException when that would be exceeded */
function reserve(limit: 'SingleEmail' | 'MassEmail'): (amount: number | null) => void {
    return (amount) => {
        const { memory } = current();
        const reserved =
            (memory.get(reservedKey) as Map<string, number> | undefined) ?? new Map<string, number>();
        const total = (reserved.get(limit) ?? 0) + required(amount, 1);
        if (total > orgLimitMaxima[limit]) {
            raise('System.HandledException', 'The daily limit for the org would be exceeded by this request');
        }
        memory.set(reservedKey, reserved.set(limit, total));
    };
}

export const messagingDefinition = platformType({
    name: 'System.Messaging',
    members: {
        'static List<Messaging.SendEmailResult> sendEmail(List<Messaging.Email> emails)': sendEmail,
        'static List<Messaging.SendEmailResult> sendEmail(List<Messaging.Email> emails, Boolean allOrNothing)':
            sendEmail,
        'static void reserveSingleEmailCapacity(Integer amountReserved)': reserve('SingleEmail'),
        'static void reserveMassEmailCapacity(Integer amountReserved)': reserve('MassEmail'),
    },
    refuses: [
        'static Messaging.InboundEmail extractInboundEmail(Object source, Boolean includeForwardedAttachments)',
        'static Messaging.SingleEmailMessage renderStoredEmailTemplate(String templateId, String whoId, String whatId)',
        'static List<Messaging.SendEmailResult> sendEmailMessage(List<Id> emailMessageIds)',
        'static List<Messaging.SendEmailResult> sendEmailMessage(List<Id> emailMessageIds, Boolean allOrNothing)',
    ],
});
