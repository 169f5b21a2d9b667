import { ApexTime } from '../../../values/index.ts';
import { platformType } from '../../define.ts';
import { required } from '../string/arguments.ts';
import { valueAddErrorSignatures } from '../value-errors.ts';

const add =
    (unit: number) =>
    (self: ApexTime, amount: number | null): ApexTime =>
        new ApexTime(self.ms + required(amount, 1) * unit);

export const timeDefinition = platformType({
    name: 'System.Time',
    members: {
        'static Time newInstance(Integer hour, Integer minutes, Integer seconds, Integer milliseconds)': (
            hour: number | null,
            minute: number | null,
            second: number | null,
            millisecond: number | null,
        ) =>
            new ApexTime(
                ((required(hour, 1) * 60 + required(minute, 2)) * 60 + required(second, 3)) * 1000 +
                    required(millisecond, 4),
            ),
        'Time addHours(Integer additionalHours)': add(3_600_000),
        'Time addMinutes(Integer additionalMinutes)': add(60_000),
        'Time addSeconds(Integer additionalSeconds)': add(1000),
        'Time addMilliseconds(Integer additionalMilliseconds)': add(1),
        'Integer hour()': (self: ApexTime) => Math.floor(self.ms / 3_600_000),
        'Integer minute()': (self: ApexTime) => Math.floor(self.ms / 60_000) % 60,
        'Integer second()': (self: ApexTime) => Math.floor(self.ms / 1000) % 60,
        'Integer millisecond()': (self: ApexTime) => self.ms % 1000,
    },
    refuses: [...valueAddErrorSignatures],
});
