import { current } from '../../../org/transaction.ts';
import { ApexBlob, defineType, raise } from '../../../values/index.ts';
import { platformType } from '../../define.ts';
import { required } from '../string/arguments.ts';
import { type HttpRequest, HttpResponse } from './http.ts';

/** The body of a static resource. @throws CalloutException when there is none of that name */
export function staticResourceBody(name: string): ApexBlob {
    const row = current().query({
        soql: 'SELECT Body FROM StaticResource WHERE Name = :name',
        binds: new Map([['name', name]]),
        mode: 'system',
        fromApi: true,
    }).records[0];
    const body = row?.get('Body');
    return body instanceof ApexBlob
        ? body
        : raise('System.CalloutException', `Static Resource not found: ${name}`);
}

class StaticResourceCalloutMock {
    static readonly $type = defineType('System.StaticResourceCalloutMock', 'class');
    readonly headers = new Map<string, string>();
    resource: string | null = null;
    status: string | null = null;
    statusCode = 200;

    respond(): HttpResponse {
        const response = new HttpResponse();
        response.statusCode = this.statusCode;
        response.status = this.status;
        response.body = staticResourceBody(this.resource ?? '');
        for (const [name, value] of this.headers) {
            response.headers.set(name, value);
        }
        return response;
    }
}

type Self = StaticResourceCalloutMock;
export const staticResourceCalloutMockDefinition = platformType({
    name: 'System.StaticResourceCalloutMock',
    implementation: StaticResourceCalloutMock as never,
    implements: ['System.HttpCalloutMock'],
    members: {
        'new()': () => new StaticResourceCalloutMock(),
        'HttpResponse respond(HttpRequest request)': (self: Self, _request: HttpRequest) => self.respond(),
        'void setHeader(String key, String value)': (self: Self, name: string, value: string) => {
            self.headers.set(name, value);
        },
        'void setStaticResource(String resourceName)': (self: Self, name: string | null) => {
            self.resource = required(name, 1);
        },
        'void setStatus(String status)': (self: Self, status: string | null) => {
            self.status = status;
        },
        'void setStatusCode(Integer statusCode)': (self: Self, code: number) => {
            self.statusCode = code;
        },
    },
});

class MultiStaticResourceCalloutMock {
    static readonly $type = defineType('System.MultiStaticResourceCalloutMock', 'class');
    readonly base = new StaticResourceCalloutMock();
    readonly resources = new Map<string, string>();
}
type Multi = MultiStaticResourceCalloutMock;
export const multiStaticResourceCalloutMockDefinition = platformType({
    name: 'System.MultiStaticResourceCalloutMock',
    implementation: MultiStaticResourceCalloutMock as never,
    implements: ['System.HttpCalloutMock'],
    members: {
        'new()': () => new MultiStaticResourceCalloutMock(),
        'HttpResponse respond(HttpRequest request)': (self: Multi, request: HttpRequest) => {
            self.base.resource = self.resources.get(request.endpoint ?? '') ?? '';
            return self.base.respond();
        },
        'void setHeader(String key, String value)': (self: Multi, name: string, value: string) => {
            self.base.headers.set(name, value);
        },
        'void setStaticResource(String endpoint, String resourceName)': (
            self: Multi,
            endpoint: string,
            name: string,
        ) => {
            self.resources.set(endpoint, name);
        },
        'void setStatus(String status)': (self: Multi, status: string | null) => {
            self.base.status = status;
        },
        'void setStatusCode(Integer statusCode)': (self: Multi, code: number) => {
            self.base.statusCode = code;
        },
    },
});
