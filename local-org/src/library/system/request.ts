import { current } from '../../org/transaction.ts';
import { defineType } from '../../values/index.ts';
import { platformType } from '../define.ts';
import { platformEnum } from '../enums.ts';

export const quiddity = platformEnum('System.Quiddity', [
    'UNDEFINED',
    'ANONYMOUS',
    'AURA',
    'BATCH_ACS',
    'BATCH_APEX',
    'BATCH_CHUNK_PARALLEL',
    'BATCH_CHUNK_SERIAL',
    'BULK_API',
    'COMMERCE_INTEGRATION',
    'DISCOVERABLE_LOGIN',
    'FUNCTION_CALLBACK',
    'FUTURE',
    'INBOUND_EMAIL_SERVICE',
    'INVOCABLE_ACTION',
    'IOT',
    'PLATFORM_EVENT_PUBLISH_CALLBACK',
    'POST_INSTALL_SCRIPT',
    'QUEUEABLE',
    'QUICK_ACTION',
    'REMOTE_ACTION',
    'REST',
    'RUNTEST_ASYNC',
    'RUNTEST_DEPLOY',
    'RUNTEST_SYNC',
    'SCHEDULED',
    'SOAP',
    'SYNCHRONOUS',
    'TRANSACTION_FINALIZER_QUEUEABLE',
    'VF',
]);

class Request {
    static readonly $type = defineType('System.Request', 'class');
    readonly quiddity: string;
    readonly id: string;
    constructor(name: string, id: string) {
        this.quiddity = name;
        this.id = id;
    }
}
export const requestDefinition = platformType({
    name: 'System.Request',
    implementation: Request as never,
    members: {
        'static Request getCurrent()': () => new Request(current().quiddity, current().requestId),
        'String getRequestId()': (self: Request) => self.id,
        'Quiddity getQuiddity()': (self: Request) => quiddity.find(self.quiddity) ?? quiddity.of('UNDEFINED'),
    },
});
