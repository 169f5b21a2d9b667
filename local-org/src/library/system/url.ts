import { current } from '../../org/transaction.ts';
import { defineType, raise } from '../../values/index.ts';
import { platformType } from '../define.ts';
import { required } from './string/arguments.ts';

/** Key in the transaction's memory of the org's own URL (`http://localhost:8080`), set by the part that serves it. */
export const orgUrlKey = Symbol('org url');

const defaultPorts: Readonly<Record<string, number>> = { http: 80, https: 443, ftp: 21 };

/** java.net.URL. */
export class ApexUrl {
    static readonly $type = defineType('System.Url', 'class');
    readonly protocol: string;
    readonly authority: string;
    readonly host: string;
    readonly port: number;
    readonly path: string;
    readonly query: string | null;
    readonly ref: string | null;
    readonly userInfo: string | null;
    constructor(spec: string) {
        const match = /^([A-Za-z][A-Za-z0-9+.-]*):(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/.exec(
            spec,
        );
        if (
            match === null ||
            (defaultPorts[match[1].toLowerCase()] === undefined &&
                !['file', 'jar', 'mailto'].includes(match[1].toLowerCase()))
        ) {
            raise(
                'System.StringException',
                match === null ? `no protocol: ${spec}` : `unknown protocol: ${match[1].toLowerCase()}`,
            );
        }
        const [, protocol, authority = '', path, query, ref] = match;
        const [, userInfo, host = '', port] = /^(?:([^@]*)@)?(.*?)(?::(\d+))?$/.exec(authority) ?? [];
        this.protocol = protocol.toLowerCase();
        this.authority = authority;
        this.host = host;
        this.port = port === undefined ? -1 : Number(port);
        this.path = path;
        this.query = query ?? null;
        this.ref = ref ?? null;
        this.userInfo = userInfo ?? null;
    }
    get file(): string {
        return this.path + (this.query === null ? '' : `?${this.query}`);
    }
    toString(): string {
        return `${this.protocol}:${this.authority === '' ? '' : `//${this.authority}`}${this.file}${this.ref === null ? '' : `#${this.ref}`}`;
    }
}

function orgUrl(): ApexUrl {
    const base =
        (current().memory.get(orgUrlKey) as string | undefined) ?? 'https://local-org.my.salesforce.com';
    return new ApexUrl(base);
}

type Self = ApexUrl;
export const urlDefinition = platformType({
    name: 'System.Url',
    implementation: ApexUrl as never,
    members: {
        'new(String spec)': (spec: string | null) => new ApexUrl(required(spec, 1).trim()),
        'new(Url context, String spec)': (context: Self | null, spec: string | null) =>
            new ApexUrl(
                context === null ? required(spec, 2) : new URL(required(spec, 2), context.toString()).href,
            ),
        'new(String protocol, String host, String file)': (
            protocol: string | null,
            host: string | null,
            file: string | null,
        ) => new ApexUrl(`${required(protocol, 1)}://${required(host, 2)}${required(file, 3)}`),
        'new(String protocol, String host, Integer port, String file)': (
            protocol: string | null,
            host: string | null,
            port: number,
            file: string | null,
        ) =>
            new ApexUrl(
                `${required(protocol, 1)}://${required(host, 2)}${port < 0 ? '' : `:${port}`}${required(file, 4)}`,
            ),
        'String getAuthority()': (self: Self) => self.authority,
        'Integer getDefaultPort()': (self: Self) => defaultPorts[self.protocol] ?? -1,
        'String getFile()': (self: Self) => self.file,
        'String getHost()': (self: Self) => self.host,
        'String getPath()': (self: Self) => self.path,
        'Integer getPort()': (self: Self) => self.port,
        'String getProtocol()': (self: Self) => self.protocol,
        'String getQuery()': (self: Self) => self.query,
        'String getRef()': (self: Self) => self.ref,
        'String getUserInfo()': (self: Self) => self.userInfo,
        'Boolean sameFile(Url other)': (self: Self, other: Self | null) =>
            self.protocol === required(other, 1).protocol &&
            self.host === other?.host &&
            self.file === other.file,
        'String toExternalForm()': (self: Self) => self.toString(),
        'String toString()': (self: Self) => self.toString(),
        'static Url getOrgDomainUrl()': orgUrl,
        'static Url getSalesforceBaseUrl()': orgUrl,
    },
    refuses: [
        'static Url getCurrentRequestUrl()',
        'static String getFileFieldURL(String objectId, String fieldName)',
    ],
});
