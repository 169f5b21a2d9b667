import type { ApiContext } from '../context.ts';
import type { Router } from './router.ts';

const routers = new WeakMap<ApiContext, Router>();

/** Remembers the router of a server, for calls that call others. */
export function setRouter(context: ApiContext, router: Router): void {
    routers.set(context, router);
}

export function routerOf(context: ApiContext): Router {
    const router = routers.get(context);
    if (router === undefined) {
        throw new Error('The server has no router yet.');
    }
    return router;
}
