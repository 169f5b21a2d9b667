import { defineType } from '../../../values/index.ts';
import { platformType } from '../../define.ts';

export class Cookie {
    static readonly $type = defineType('System.Cookie', 'class');
    readonly name: string;
    readonly value: string | null;
    readonly path: string | null;
    readonly maxAge: number;
    readonly secure: boolean;
    readonly sameSite: string | null;
    readonly httpOnly: boolean;
    constructor(
        name: string,
        value: string | null,
        path: string | null,
        maxAge: number,
        secure: boolean,
        sameSite: string | null = null,
        httpOnly = false,
    ) {
        this.name = name;
        this.value = value;
        this.path = path;
        this.maxAge = maxAge;
        this.secure = secure;
        this.sameSite = sameSite;
        this.httpOnly = httpOnly;
    }
}

type Parameters = ConstructorParameters<typeof Cookie>;
const make = (...values: Parameters): Cookie => new Cookie(...values);
export const cookieDefinition = platformType({
    name: 'System.Cookie',
    implementation: Cookie as never,
    members: {
        'new(String name, String value, String path, Integer maxAge, Boolean isSecure)': make,
        'new(String name, String value, String path, Integer maxAge, Boolean isSecure, String sameSite)':
            make,
        'new(String name, String value, String path, Integer maxAge, Boolean isSecure, String sameSite, Boolean isHttpOnly)':
            make,
        'String getName()': (self: Cookie) => self.name,
        'String getValue()': (self: Cookie) => self.value,
        'String getPath()': (self: Cookie) => self.path,
        'Integer getMaxAge()': (self: Cookie) => self.maxAge,
        'Boolean isSecure()': (self: Cookie) => self.secure,
        'String getSameSite()': (self: Cookie) => self.sameSite,
        'Boolean isHttpOnly()': (self: Cookie) => self.httpOnly,
        'String getDomain()': () => null,
    },
});
