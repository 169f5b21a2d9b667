import {
    defineType,
    raise,
    type SObject,
    stringType,
    anyType,
    ApexMap,
    mapOf,
} from '../../../values/index.ts';
import { platformType } from '../../define.ts';
import { required } from '../string/arguments.ts';
import { Cookie } from './cookie.ts';

/** Parameter names are found in any case, as Visualforce does. */
class ParameterMap extends ApexMap<string, string | null> {
    private spelling(key: unknown): unknown {
        if (typeof key === 'string') {
            for (const known of this.keys()) {
                if (known.toLowerCase() === key.toLowerCase()) {
                    return known;
                }
            }
        }
        return key;
    }
    override get(key: unknown): string | null {
        return super.get(this.spelling(key));
    }
    override has(key: unknown): boolean {
        return super.has(this.spelling(key));
    }
    override put(key: string, value: string | null): string | null {
        return super.put(this.spelling(key) as string, value);
    }
    override remove(key: unknown): string | null {
        return super.remove(this.spelling(key));
    }
}

const encode = (text: string): string => encodeURIComponent(text).replaceAll('%20', '+');
const decode = (text: string): string => decodeURIComponent(text.replaceAll('+', ' '));

export class ApexPageReference {
    static readonly $type = defineType('System.PageReference', 'class');
    path: string;
    anchor: string | null = null;
    redirect = false;
    readonly parameters = new ParameterMap(mapOf(stringType, stringType));
    readonly headers = new ApexMap<string, string>(mapOf(stringType, stringType));
    readonly cookies = new ApexMap<string, Cookie>(mapOf(stringType, anyType));

    constructor(url: string) {
        const [, path = '', query = '', anchor] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/.exec(url) ?? [];
        this.path = path;
        this.anchor = anchor ?? null;
        for (const pair of query.split('&').filter((part) => part !== '')) {
            const [name, ...value] = pair.split('=');
            this.parameters.put(decode(name), decode(value.join('=')));
        }
    }
    get url(): string {
        const query = [...this.parameters.entries()]
            .filter(([, value]) => value !== null)
            .map(([name, value]) => `${encode(name)}=${encode(value ?? '')}`)
            .join('&');
        return (
            this.path + (query === '' ? '' : `?${query}`) + (this.anchor === null ? '' : `#${this.anchor}`)
        );
    }
    toString(): string {
        return `System.PageReference[${this.url}]`;
    }
}

type Self = ApexPageReference;
export const pageReferenceDefinition = platformType({
    name: 'System.PageReference',
    implementation: ApexPageReference as never,
    members: {
        'new(String partialURL)': (url: string | null) => new ApexPageReference(required(url, 1)),
        'new(SObject record)': (record: SObject | null) =>
            new ApexPageReference(
                `/${required(record, 1).id ?? raise('System.NullPointerException', 'Argument 1 cannot be null')}`,
            ),
        'String getUrl()': (self: Self) => self.url,
        'Map<String, String> getParameters()': (self: Self) => self.parameters,
        'Map<String, String> getHeaders()': (self: Self) => self.headers,
        'Map<String, Cookie> getCookies()': (self: Self) => self.cookies,
        'void setCookies(List<Cookie> cookies)': (self: Self, cookies: Iterable<Cookie> | null) => {
            for (const cookie of required(cookies, 1)) {
                self.cookies.put(cookie.name, cookie);
            }
        },
        'String getAnchor()': (self: Self) => self.anchor,
        'PageReference setAnchor(String anchor)': (self: Self, anchor: string | null) => {
            self.anchor = anchor;
            return self;
        },
        'Boolean getRedirect()': (self: Self) => self.redirect,
        'PageReference setRedirect(Boolean redirect)': (self: Self, redirect: boolean | null) => {
            self.redirect = redirect === true;
            return self;
        },
        'String toString()': (self: Self) => self.toString(),
    },
    refuses: [
        'Blob getContent()',
        'Blob getContentAsPDF()',
        'static PageReference forResource(String resourceName)',
        'static PageReference forResource(String resourceName, String path)',
    ],
});
