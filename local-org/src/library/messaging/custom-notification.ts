import { current } from '../../org/transaction.ts';
import { type ApexSet, raise } from '../../values/index.ts';
import { type Bean, beanType } from '../bean.ts';
import { required } from '../system/string/arguments.ts';

const invalid = (message: string): never => raise('System.InvalidParameterValueException', message);

/** Sends to users, groups, queues and teams by id: 500 at most. */
function send(self: Bean, users: ApexSet<string> | null): void {
    const recipientIds = [...required(users, 1)];
    const text = (name: string): string =>
        self.get<string | null>(name) ?? invalid(`Missing required input parameter: ${name}`);
    if (recipientIds.length > 500) {
        invalid('The number of recipients exceeds the limit of 500.');
    }
    if (self.get('targetId') === null && self.get('targetPageRef') === null) {
        invalid('Missing required input parameter: targetId or targetPageRef');
    }
    current().sendNotification({
        notificationTypeId: text('notificationTypeId'),
        title: text('title'),
        body: text('body'),
        targetId: self.get('targetId'),
        targetPageRef: self.get('targetPageRef'),
        senderId: self.get<string | null>('senderId') ?? current().user.id,
        recipientIds,
    });
}

const setter =
    (name: string) =>
    (self: Bean, value: string | null): void =>
        self.set(name, value);

export const customNotification = beanType('Messaging.CustomNotification', {
    properties: {},
    more: {
        'new(String typeId, String sender, String title, String body, String targetId, String targetPageRef)':
            (...values: (string | null)[]) => {
                const names = [
                    'notificationTypeId',
                    'senderId',
                    'title',
                    'body',
                    'targetId',
                    'targetPageRef',
                ];
                return customNotification.make(
                    Object.fromEntries(names.map((name, index) => [name, values[index]])),
                );
            },
        'void send(Set<String> users)': send,
        'void setNotificationTypeId(String id)': setter('notificationTypeId'),
        'void setTitle(String title)': setter('title'),
        'void setBody(String body)': setter('body'),
        'void setSenderId(String id)': setter('senderId'),
        'void setTargetId(String targetId)': setter('targetId'),
        'void setTargetPageRef(String pageRef)': setter('targetPageRef'),
    },
});
