import { createVerify } from 'node:crypto';
import type { Org, User } from '../../org/contract.ts';

/** Why a bearer assertion was refused. */
export class AssertionError extends Error {}

/**
 * The user a JWT bearer assertion logs in.
 * Checked: the RS256 signature against the org's own key (made when the org is, kept in its data folder), `exp`
 * (at most five minutes away is what the platform asks for; any time ahead is accepted), and that `sub` is an active
 * user of this org. Not checked: `iss`, for there are no connected apps, and `aud`, for clients disagree on it.
 * @throws AssertionError
 */
export function userOfAssertion(org: Org, publicKey: string, assertion: string): User {
    const [head, body, signature, ...rest] = assertion.split('.');
    if (head === undefined || body === undefined || signature === undefined || rest.length > 0) {
        throw new AssertionError('invalid assertion');
    }
    if (decode(head).alg !== 'RS256') {
        throw new AssertionError('invalid assertion: RS256 expected');
    }
    const verifier = createVerify('RSA-SHA256').update(`${head}.${body}`);
    if (!verifier.verify(publicKey, signature, 'base64url')) {
        throw new AssertionError("invalid assertion: sign it with the org's key, jwt.key in its data folder");
    }
    const claims = decode(body);
    if (typeof claims.exp !== 'number' || claims.exp * 1000 < Date.now()) {
        throw new AssertionError('expired authorization code');
    }
    const user = org.user(String(claims.sub ?? ''));
    if (user === null || !user.isActive) {
        throw new AssertionError("user hasn't approved this consumer");
    }
    return user;
}

function decode(part: string): Record<string, unknown> {
    try {
        const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
        return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
    } catch {
        throw new AssertionError('invalid assertion');
    }
}
