import { randomBytes } from 'node:crypto';
import { ApiError, notFound } from '../errors.ts';
import type { ApiRequest, Route } from '../http/route.ts';

/** Own password, or anyone's for a user who manages users. @throws ApiError 403 */
function target(request: ApiRequest): string {
    const { org } = request.context;
    const user = org.user(request.path.id);
    if (user === null) {
        throw notFound();
    }
    if (
        user.id !== request.user.id &&
        !org.security.hasUserPermission(request.user, 'ResetPasswords') &&
        !org.security.hasUserPermission(request.user, 'ManageUsers')
    ) {
        throw new ApiError(403, 'INSUFFICIENT_ACCESS', 'insufficient access rights on object id');
    }
    return user.id;
}

const set: Route = {
    method: 'POST',
    path: '/sobjects/User/:id/password',
    handle: (request) => {
        const { NewPassword: password } = request.json() as { NewPassword?: string };
        if (typeof password !== 'string' || password.length < 8) {
            throw new ApiError(
                400,
                'INVALID_NEW_PASSWORD',
                'Your password must be at least 8 characters long.',
            );
        }
        request.context.org.setPassword(target(request), password);
        return { status: 204 };
    },
};

const reset: Route = {
    method: 'DELETE',
    path: '/sobjects/User/:id/password',
    handle: (request) => {
        const NewPassword = randomBytes(12).toString('base64url');
        request.context.org.setPassword(target(request), NewPassword);
        return { body: { NewPassword } };
    },
};

const status: Route = {
    method: 'GET',
    path: '/sobjects/User/:id/password',
    handle: (request) => {
        target(request);
        return { body: { isExpired: false } };
    },
};

export const passwordRoutes: readonly Route[] = [set, reset, status];
