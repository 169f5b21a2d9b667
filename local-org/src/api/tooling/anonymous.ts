import { ApiError } from '../errors.ts';
import { requirePermission } from '../http/permission.ts';
import type { Route } from '../http/route.ts';

const executeAnonymous: Route = {
    method: 'GET',
    path: '/tooling/executeAnonymous',
    handle: ({ context, user, query, version }) => {
        requirePermission(context, user, 'AuthorApex');
        const source = query.get('anonymousBody');
        if (source === null) {
            throw new ApiError(400, 'INVALID_ARGUMENT', 'The parameter anonymousBody is missing');
        }
        const { line, column, compiled, success, compileProblem, exceptionMessage, exceptionStackTrace } =
            context.apex.executeAnonymous(user, source, Number(version));
        return {
            body: { line, column, compiled, success, compileProblem, exceptionMessage, exceptionStackTrace },
        };
    },
};

export const anonymousRoutes: readonly Route[] = [executeAnonymous];
