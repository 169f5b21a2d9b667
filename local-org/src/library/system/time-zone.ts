import { Info } from 'luxon';
import { defineType } from '../../values/index.ts';
import { platformType } from '../define.ts';
import { inZone, zoneNamed } from './datetime/zones.ts';
import { required } from './string/arguments.ts';

export class ApexTimeZone {
    static readonly $type = defineType('System.TimeZone', 'class');
    readonly id: string;
    constructor(id: string) {
        this.id = id;
    }
    /** Java's display name: the long standard name, whatever the season. */
    get displayName(): string {
        const winter = Info.normalizeZone(zoneNamed(this.id)).isUniversal ? 0 : Date.UTC(2024, 0, 15);
        return zoneNamed(this.id) === 'UTC'
            ? 'Greenwich Mean Time'
            : (inZone(winter, this.id).offsetNameLong ?? this.id);
    }
    toString(): string {
        return this.id;
    }
}

export const timeZoneDefinition = platformType({
    name: 'System.TimeZone',
    implementation: ApexTimeZone as never,
    members: {
        'static TimeZone getTimeZone(String timeZoneIdString)': (id: string | null) => {
            const wanted = required(id, 1);
            return new ApexTimeZone(
                zoneNamed(wanted) === 'UTC' ? (wanted === 'UTC' ? 'UTC' : 'GMT') : wanted,
            );
        },
        'String getID()': (self: ApexTimeZone) => self.id,
        'String getDisplayName()': (self: ApexTimeZone) =>
            `(${offsetText(self)}) ${self.displayName} (${self.id})`,
        'Integer getOffset(Datetime dt)': (self: ApexTimeZone, at: { ms: number } | null) =>
            inZone(required(at, 1).ms, self.id).offset * 60_000,
        'String toString()': (self: ApexTimeZone) => self.id,
    },
});

/** `GMT+01:00`, of now. */
function offsetText(zone: ApexTimeZone): string {
    return `GMT${inZone(Date.now(), zone.id).toFormat('ZZ')}`;
}
