import { current } from '../../../org/transaction.ts';
import { ApexBlob, defineType, raise } from '../../../values/index.ts';
import { stringList } from '../../collections.ts';
import { platformType } from '../../define.ts';
import { XmlDocument } from '../../dom/document.ts';
import { parseXml } from '../../dom/parse.ts';
import { required } from '../string/arguments.ts';

/** Header names are found in any case, keep the spelling they were first set with, and come in alphabetical order. */
class Headers {
    private readonly values = new Map<string, { readonly name: string; readonly value: string }>();
    get(name: string): string | null {
        return this.values.get(name.toLowerCase())?.value ?? null;
    }
    set(name: string, value: string): void {
        const known = this.values.get(name.toLowerCase());
        this.values.set(name.toLowerCase(), { name: known?.name ?? name, value });
    }
    names(): string[] {
        return [...this.values.values()]
            .map((header) => header.name)
            .sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
    }
    toRecord(): Record<string, string> {
        return Object.fromEntries([...this.values.values()].map(({ name, value }) => [name, value]));
    }
}

abstract class HttpMessage {
    readonly headers = new Headers();
    body: ApexBlob | null = null;
    get text(): string {
        return this.body === null ? '' : new TextDecoder().decode(this.body.bytes);
    }
}

export class HttpRequest extends HttpMessage {
    static readonly $type = defineType('System.HttpRequest', 'class');
    method: string | null = null;
    endpoint: string | null = null;
    timeout = 10_000;
    compressed = false;
    override toString(): string {
        return `System.HttpRequest[Endpoint=${this.endpoint}, Method=${this.method}]`;
    }
}
export class HttpResponse extends HttpMessage {
    static readonly $type = defineType('System.HttpResponse', 'class');
    status: string | null = null;
    statusCode = 0;
    override toString(): string {
        return `System.HttpResponse[Status=${this.status}, StatusCode=${this.statusCode}]`;
    }
}

type Message = HttpRequest | HttpResponse;
const bodyMembers = {
    'Dom.Document getBodyDocument()': (self: Message) => {
        const document = new XmlDocument();
        document.root = parseXml(self.text);
        return document;
    },
    'void setBodyDocument(Dom.Document document)': (self: Message, document: XmlDocument | null) => {
        self.body = ApexBlob.fromText(required(document, 1).toXml());
    },
    'String getBody()': (self: Message) => self.text,
    'Blob getBodyAsBlob()': (self: Message) => self.body ?? new ApexBlob(new Uint8Array()),
    'void setBody(String body)': (self: Message, body: string | null) => {
        self.body = ApexBlob.fromText(required(body, 1));
    },
    'void setBodyAsBlob(Blob body)': (self: Message, body: ApexBlob | null) => {
        self.body = required(body, 1);
    },
    'String getHeader(String key)': (self: Message, name: string | null) =>
        self.headers.get(required(name, 1)),
    'void setHeader(String key, String value)': (self: Message, name: string | null, value: string | null) =>
        self.headers.set(required(name, 1), required(value, 2)),
};

export const httpRequestDefinition = platformType({
    name: 'System.HttpRequest',
    implementation: HttpRequest as never,
    members: {
        ...bodyMembers,
        'new()': () => new HttpRequest(),
        'String getMethod()': (self: HttpRequest) => self.method,
        'void setMethod(String method)': (self: HttpRequest, method: string | null) => {
            self.method = required(method, 1);
        },
        'String getEndpoint()': (self: HttpRequest) => self.endpoint,
        'void setEndpoint(String endpoint)': (self: HttpRequest, endpoint: string | null) => {
            self.endpoint = required(endpoint, 1);
        },
        'void setTimeout(Integer timeout)': (self: HttpRequest, timeout: number | null) => {
            const wanted = required(timeout, 1);
            if (wanted < 1 || wanted > 120_000) {
                raise('System.CalloutException', 'Timeout must be between 1 and 120000 milliseconds.');
            }
            self.timeout = wanted;
        },
        'Boolean getCompressed()': (self: HttpRequest) => self.compressed,
        'void setCompressed(Boolean flag)': (self: HttpRequest, flag: boolean | null) => {
            self.compressed = required(flag, 1);
        },
        'String toString()': (self: HttpRequest) => self.toString(),
    },
    refuses: [
        'void setClientCertificate(String clientCert, String password)',
        'void setClientCertificateName(String certDevName)',
    ],
});

export const httpResponseDefinition = platformType({
    name: 'System.HttpResponse',
    implementation: HttpResponse as never,
    members: {
        ...bodyMembers,
        'new()': () => new HttpResponse(),
        'String getStatus()': (self: HttpResponse) => self.status,
        'void setStatus(String status)': (self: HttpResponse, status: string | null) => {
            self.status = status;
        },
        'Integer getStatusCode()': (self: HttpResponse) => self.statusCode,
        'void setStatusCode(Integer statusCode)': (self: HttpResponse, code: number | null) => {
            self.statusCode = required(code, 1);
        },
        'List<String> getHeaderKeys()': (self: HttpResponse) => stringList(self.headers.names()),
        'String toString()': (self: HttpResponse) => self.toString(),
    },
    refuses: ['XmlStreamReader getXmlStreamReader()'],
});

/** Sends by the mock that the test has set, else to the outside. */
function send(request: HttpRequest | null): unknown {
    const sent = required(request, 1);
    const transaction = current();
    const endpoint = sent.endpoint ?? raise('System.CalloutException', 'Endpoint is null');
    if (sent.method === null) {
        raise('System.CalloutException', 'Method is null');
    }
    if (transaction.test !== null) {
        const mock = transaction.test.mocks.get('httpcalloutmock') as
            { respond$1(request: unknown): unknown } | undefined;
        if (mock === undefined) {
            raise(
                'System.TypeException',
                'Methods defined as TestMethod do not support Web service callouts',
            );
        }
        transaction.beforeCallout();
        return mock.respond$1(sent);
    }
    const answer = transaction.callout({
        method: sent.method,
        endpoint,
        headers: sent.headers.toRecord(),
        body: sent.body?.bytes ?? null,
        timeoutMs: sent.timeout,
    });
    const response = new HttpResponse();
    response.statusCode = answer.statusCode;
    response.status = answer.status;
    response.body = new ApexBlob(answer.body);
    for (const [name, value] of Object.entries(answer.headers)) {
        response.headers.set(name, value);
    }
    return response;
}

export class Http {
    static readonly $type = defineType('System.Http', 'class');
}
export const httpDefinition = platformType({
    name: 'System.Http',
    implementation: Http as never,
    members: {
        'new()': () => new Http(),
        'HttpResponse send(HttpRequest request)': (_self: Http, request: HttpRequest | null) => send(request),
    },
});
export const httpCalloutMockDefinition = platformType({
    name: 'System.HttpCalloutMock',
    kind: 'interface',
    members: { 'HttpResponse respond(HttpRequest request)': null },
});
export const webServiceMockDefinition = platformType({
    name: 'System.WebServiceMock',
    kind: 'interface',
    members: {
        'void doInvoke(Object stub, Object request, Map<String, Object> response, String endpoint, String soapAction, String requestName, String responseNamespace, String responseName, String responseType)':
            null,
    },
});
