import { messagesOf } from 'c/mqaErrors';

describe('messagesOf', () => {
    it.each([
        [
            'an Apex exception',
            { body: { message: 'Only the owner may accept.' } },
            ['Only the owner may accept.'],
        ],
        ['a list of errors', { body: [{ message: 'First' }, { message: 'Second' }] }, ['First', 'Second']],
        ['a repeated error', { body: [{ message: 'Same' }, { message: 'Same' }] }, ['Same']],
        [
            'a page error with its general message',
            { body: { message: 'An error occurred', output: { errors: [{ message: 'Duplicate' }] } } },
            ['Duplicate'],
        ],
        [
            'errors at fields',
            { body: { fieldErrors: { Note__c: [{ message: 'Too long' }] }, pageErrors: [] } },
            ['Too long'],
        ],
        ['a lost network', new TypeError('Failed to fetch'), ['c.MqaServerTrouble']],
        ['a text', 'Not now', ['Not now']],
        ['a lost connection', { body: { message: 'Disconnected or Canceled' } }, ['c.MqaServerTrouble']],
        [
            'a page instead of an answer',
            { body: { message: 'Bad Gateway' }, statusText: 'Bad Gateway' },
            ['c.MqaServerTrouble'],
        ],
        ['a status alone', { statusText: 'Gateway Timeout' }, ['c.MqaServerTrouble']],
        ['nothing', undefined, ['c.MqaUnknownError']],
        ['an empty body', { body: {} }, ['c.MqaUnknownError']],
    ])('reads %s', (_name, error, sentences) => {
        expect(messagesOf(error)).toEqual(sentences);
    });
});
