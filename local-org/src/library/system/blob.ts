import { ApexBlob, raise } from '../../values/index.ts';
import { platformType } from '../define.ts';
import { required } from './string/arguments.ts';

export const blobDefinition = platformType({
    name: 'System.Blob',
    members: {
        'static Blob valueOf(String stringToBlob)': (text: string | null) =>
            ApexBlob.fromText(required(text, 1)),
        'Integer size()': (self: ApexBlob) => self.size,
        'String toString()': (self: ApexBlob | null) =>
            (self ?? raise('System.NullPointerException', 'Argument cannot be null.')).text() ??
            raise('System.StringException', 'BLOB is not a valid UTF-8 string'),
    },
    refuses: ['static Blob toPdf(String stringToConvert)'],
});
