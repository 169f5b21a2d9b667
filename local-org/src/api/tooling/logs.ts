import { notFound } from '../errors.ts';
import type { Route } from '../http/route.ts';

const body: Route = {
    method: 'GET',
    path: '/tooling/sobjects/ApexLog/:id/Body',
    handle: ({ context, path }) => {
        const text = context.documents.text('apex-log', path.id.slice(0, 15));
        if (text === null) {
            throw notFound();
        }
        return { body: text, contentType: 'text/plain;charset=UTF-8' };
    },
};

export const logRoutes: readonly Route[] = [body];
