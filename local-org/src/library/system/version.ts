import { defineType } from '../../values/index.ts';
import { platformType } from '../define.ts';
import { required } from './string/arguments.ts';

export class Version {
    static readonly $type = defineType('System.Version', 'class');
    readonly major: number;
    readonly minor: number;
    readonly patch: number | null;
    constructor(major: number, minor: number, patch: number | null) {
        this.major = major;
        this.minor = minor;
        this.patch = patch;
    }
    toString(): string {
        return [this.major, this.minor, this.patch].filter((part) => part !== null).join('.');
    }
}
const make = (major: number | null, minor: number | null, patch: number | null = null): Version =>
    new Version(required(major, 1), required(minor, 2), patch);

export const versionDefinition = platformType({
    name: 'System.Version',
    implementation: Version as never,
    members: {
        'new(Integer major, Integer minor)': make,
        'new(Integer major, Integer minor, Integer patch)': make,
        'Integer major()': (self: Version) => self.major,
        'Integer minor()': (self: Version) => self.minor,
        'Integer patch()': (self: Version) => self.patch,
        'Integer compareTo(Version version)': (self: Version, other: Version | null) => {
            const that = required(other, 1);
            return (
                self.major - that.major || self.minor - that.minor || (self.patch ?? 0) - (that.patch ?? 0)
            );
        },
    },
});
