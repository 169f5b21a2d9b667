import { raise, stringToId } from '../../values/index.ts';
import { current } from '../../org/transaction.ts';
import { platformType } from '../define.ts';
import { sobjectToken } from '../schema/tokens.ts';
import { required } from './string/arguments.ts';
import { valueAddErrorSignatures } from './value-errors.ts';

/** Key prefixes that several objects have: comments and histories. Their ids tell no type. */
const sharedPrefixes = new Set(['00a', '017']);

export const idDefinition = platformType({
    name: 'System.Id',
    members: {
        'static Id valueOf(String toId)': (text: string | null) => stringToId(required(text, 1)),
        'static Id valueOf(String str, Boolean restoreCasing)': (text: string | null) =>
            stringToId(required(text, 1)),
        'Schema.SObjectType getSObjectType()': (self: string) => {
            const prefix = self.slice(0, 3);
            const object = current().org.schema.objectByKeyPrefix(prefix);
            return object === undefined || sharedPrefixes.has(prefix)
                ? raise('System.SObjectException', `Cannot locate Apex Type for ID: ${self}`)
                : sobjectToken(object.apiName);
        },
        'String to15()': (self: string) => self.slice(0, 15),
        'Boolean equals(Object other)': (self: string, other: unknown) => self === other,
    },
    refuses: [...valueAddErrorSignatures],
});
