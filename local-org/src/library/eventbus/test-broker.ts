import { current } from '../../org/transaction.ts';
import { defineType } from '../../values/index.ts';
import { platformType } from '../define.ts';

export class TestBroker {
    static readonly $type = defineType('EventBus.TestBroker', 'class');
}
export const testBrokerDefinition = platformType({
    name: 'EventBus.TestBroker',
    implementation: TestBroker as never,
    members: { 'void deliver()': () => current().test?.deliverEvents() },
    refuses: ['void fail()'],
});
