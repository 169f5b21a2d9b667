import type { FastifyInstance, FastifyReply } from 'fastify';
import type { ApiContext } from '../context.ts';
import { describeFailure } from '../errors.ts';
import { requireApi } from '../http/access.ts';
import { textOf as bodyText } from '../http/body.ts';
import { newestVersion, oldestVersion } from '../http/dispatch.ts';
import { apexOperations } from './apex.ts';
import { envelope, faultEnvelope, parseEnvelope, type SoapCall } from './envelope.ts';
import { login } from './login.ts';
import { metadataOperations } from './metadata.ts';
import type { SoapOperation } from './operation.ts';
import { partnerOperations } from './partner.ts';

interface Service {
    readonly namespace: string;
    readonly operations: Readonly<Record<string, SoapOperation>>;
}

const services: Readonly<Record<string, Service>> = {
    u: { namespace: 'urn:partner.soap.sforce.com', operations: partnerOperations },
    c: { namespace: 'urn:enterprise.soap.sforce.com', operations: partnerOperations },
    m: { namespace: 'http://soap.sforce.com/2006/04/metadata', operations: metadataOperations },
    s: { namespace: 'http://soap.sforce.com/2006/08/apex', operations: apexOperations },
};

/** All operations as service letter and name, for COVERAGE.md. */
export function soapOperations(): readonly (readonly [string, string])[] {
    const all = Object.entries(services).flatMap(([letter, { operations }]) =>
        Object.keys(operations).map((name) => [letter, name] as const),
    );
    return [['u', 'login'], ...all.filter(([letter]) => letter !== 'c')];
}

type Params = { service: string; version: string };

/** POST /services/Soap/{u,c,m,s}/{version}: the session comes in the envelope and is checked here, log-in excepted. */
export function registerSoap(server: FastifyInstance, context: ApiContext): void {
    const options = { config: { access: 'soap' } } as const;
    const path = '/services/Soap/:service/:version';
    const handle = (params: Params, text: string, reply: FastifyReply): FastifyReply =>
        answer(context, params, text, reply);
    server.post<{ Params: Params }>(path, options, (request, reply) =>
        handle(request.params, bodyText(request), reply),
    );
    server.post<{ Params: Params }>(`${path}/*`, options, (request, reply) =>
        handle(request.params, bodyText(request), reply),
    );
}

function answer(context: ApiContext, params: Params, text: string, reply: FastifyReply): FastifyReply {
    const service = services[params.service.toLowerCase()];
    const version = Number(params.version);
    reply.type('text/xml;charset=UTF-8');
    if (service === undefined || !(version >= oldestVersion && version <= newestVersion)) {
        return reply
            .status(500)
            .send(
                faultEnvelope(
                    'UNSUPPORTED_API_VERSION',
                    `Invalid Api version specified on URL: ${params.version}`,
                ),
            );
    }
    const call = parseEnvelope(text);
    if (call === null) {
        return reply
            .status(500)
            .send(faultEnvelope('INVALID_SOAP_HEADER', 'The request is no SOAP envelope'));
    }
    try {
        return reply.send(run(context, service, `${version.toFixed(1)}`, call));
    } catch (error) {
        const { body } = describeFailure(error);
        const first = body[0];
        return reply
            .status(500)
            .send(faultEnvelope(first?.errorCode ?? 'UNKNOWN_EXCEPTION', first?.message ?? ''));
    } finally {
        context.wake();
    }
}

function run(context: ApiContext, service: Service, version: string, call: SoapCall): string {
    if (call.operation === 'login' && service.operations === partnerOperations) {
        return envelope(service.namespace, 'login', login(context, version, call.body));
    }
    const user = call.sessionId === null ? null : context.org.userOfSession(call.sessionId);
    if (user === null || call.sessionId === null || !user.isActive) {
        const message = 'Invalid Session ID found in SessionHeader: Illegal Session. Session not found';
        throw new SoapFault('INVALID_SESSION_ID', message);
    }
    requireApi(context.org, { token: call.sessionId, user, isPage: false });
    const operation = service.operations[call.operation];
    if (operation === undefined) {
        throw new SoapFault('NOT_EMULATED', `NOT_EMULATED: SOAP operation ${call.operation}`);
    }
    const done = operation({
        context,
        user,
        token: call.sessionId,
        version,
        body: call.body,
        header: call.header,
    });
    return envelope(service.namespace, call.operation, done.result, done.header);
}

class SoapFault extends Error {
    readonly errorCode: string;
    constructor(errorCode: string, message: string) {
        super(message);
        this.errorCode = errorCode;
    }
}
