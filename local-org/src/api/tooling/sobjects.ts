/** Tooling objects answer the same calls as other objects, below /tooling. */
import { ApiError } from '../errors.ts';
import type { Route } from '../http/route.ts';
import { sobjectRoutes } from '../rest/sobjects.ts';

/** Changed by deploying them; the Tooling API's own way through MetadataContainer is not emulated. */
const deployedOnly: ReadonlySet<string> = new Set([
    'apexclass',
    'apextrigger',
    'apexpage',
    'apexcomponent',
    'metadatacontainer',
]);

export const toolingSobjectRoutes: readonly Route[] = sobjectRoutes.map((route) => ({
    method: route.method,
    path: `/tooling${route.path}`,
    handle: (request) => {
        const object = request.path.object ?? '';
        if (route.method !== 'GET' && deployedOnly.has(object.toLowerCase())) {
            throw new ApiError(
                501,
                'NOT_EMULATED',
                `NOT_EMULATED: changing ${object} through the Tooling API`,
            );
        }
        return route.handle(request);
    },
}));
