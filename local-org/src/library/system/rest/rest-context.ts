import { current } from '../../../org/transaction.ts';
import { ApexMap, mapOf, stringType } from '../../../values/index.ts';
import { type Bean, beanType } from '../../bean.ts';
import { platformType } from '../../define.ts';

const texts = (): ApexMap => new ApexMap(mapOf(stringType, stringType));
const put =
    (property: string) =>
    (self: Bean, name: string, value: string): void => {
        self.get<ApexMap<string, string>>(property).put(name, value);
    };

export const restRequest = beanType('System.RestRequest', {
    properties: {
        'Map<String, String> headers': texts,
        'Map<String, String> params': texts,
        'String httpMethod': null,
        'String remoteAddress': null,
        'Blob requestBody': null,
        'String requestURI': null,
        'String resourcePath': null,
    },
    more: {
        'void addHeader(String name, String value)': put('headers'),
        'void addParameter(String name, String value)': put('params'),
    },
});
export const restResponse = beanType('System.RestResponse', {
    properties: {
        'Map<String, String> headers': texts,
        'Blob responseBody': null,
        'Integer statusCode': null,
    },
    more: { 'void addHeader(String name, String value)': put('headers') },
});

/** Keys in the transaction's memory; an Apex REST call puts its request and response there. */
export const restRequestKey = Symbol('rest request');
export const restResponseKey = Symbol('rest response');
const held = (key: symbol) => ({
    get: (): unknown => current().memory.get(key) ?? null,
    set: (value: never): void => {
        current().memory.set(key, value);
    },
});

export const restContextDefinition = platformType({
    name: 'System.RestContext',
    members: {
        'static RestRequest request { get; set; }': held(restRequestKey),
        'static RestResponse response { get; set; }': held(restResponseKey),
    },
});
