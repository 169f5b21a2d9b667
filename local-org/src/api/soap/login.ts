import type { ApiContext } from '../context.ts';
import { ApiError } from '../errors.ts';
import { textOf, toXml, type SoapNode } from './envelope.ts';
import { userInfo } from './partner.ts';

const sessionSeconds = 7200;

/** The result of `login`. @throws ApiError `INVALID_LOGIN` */
export function login(context: ApiContext, version: string, body: SoapNode): string {
    const user = context.org.login(textOf(body, 'username') ?? '', textOf(body, 'password') ?? '');
    if (user === null) {
        throw new ApiError(
            401,
            'INVALID_LOGIN',
            'Invalid username, password, security token; or user locked out.',
        );
    }
    const at = context.instanceUrl;
    const short = context.org.id.slice(0, 15);
    return toXml('result', {
        metadataServerUrl: `${at}/services/Soap/m/${version}/${short}`,
        passwordExpired: false,
        sandbox: false,
        serverUrl: `${at}/services/Soap/u/${version}/${short}`,
        sessionId: context.org.createSession(user),
        userId: user.id,
        userInfo: userInfo(context, user, sessionSeconds),
    });
}
