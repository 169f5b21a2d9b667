import { raise, toText } from '../../values/index.ts';
import { platformType } from '../define.ts';
import { valueAddErrorSignatures } from './value-errors.ts';

export const booleanDefinition = platformType({
    name: 'System.Boolean',
    members: {
        'static Boolean valueOf(Object fieldValue)': (value: unknown) => {
            if (value === null) {
                raise('System.NullPointerException', 'Argument cannot be null.');
            }
            return typeof value === 'boolean' ? value : toText(value).toLowerCase() === 'true';
        },
        'static Boolean valueOf(String stringToBoolean)': (text: string | null) =>
            text === null
                ? raise('System.NullPointerException', 'Argument cannot be null.')
                : text.toLowerCase() === 'true',
    },
    refuses: [...valueAddErrorSignatures],
});
