import { methodNotAllowed, notFound } from '../errors.ts';
import type { HttpMethod, Route } from './route.ts';

export interface Match {
    readonly route: Route;
    readonly path: Readonly<Record<string, string>>;
}

/** Finds the route of a call. A literal segment wins over a parameter; names are matched without regard to case. */
export class Router {
    readonly #routes: readonly { readonly route: Route; readonly segments: readonly string[] }[];

    constructor(routes: readonly Route[]) {
        this.#routes = routes
            .map((route) => ({ route, segments: split(route.path) }))
            .sort((a, b) => rank(a.segments).localeCompare(rank(b.segments)));
    }

    /** @throws ApiError 404 where no route has the path, 405 where none has the method */
    find(method: HttpMethod, path: string): Match {
        const segments = split(path);
        const allowed: string[] = [];
        for (const { route, segments: pattern } of this.#routes) {
            const values = matchSegments(pattern, segments);
            if (values === null) {
                continue;
            }
            if (route.method === method) {
                return { route, path: values };
            }
            allowed.push(route.method);
        }
        throw allowed.length > 0 ? methodNotAllowed(method, [...new Set(allowed)]) : notFound();
    }
}

/** Literals sort before parameters, and parameters before the rest of a path. */
function rank(segments: readonly string[]): string {
    return segments.map((s) => (s === '*' ? '2' : s.startsWith(':') ? '1' : '0')).join('');
}

function split(path: string): string[] {
    return path.split('/').filter((segment) => segment !== '');
}

function matchSegments(
    pattern: readonly string[],
    segments: readonly string[],
): Record<string, string> | null {
    const values: Record<string, string> = {};
    for (const [i, expected] of pattern.entries()) {
        if (expected === '*') {
            values['*'] = segments.slice(i).map(decode).join('/');
            return values;
        }
        const actual = segments[i];
        if (actual === undefined) {
            return null;
        }
        if (expected.startsWith(':')) {
            values[expected.slice(1)] = decode(actual);
        } else if (expected.toLowerCase() !== actual.toLowerCase()) {
            return null;
        }
    }
    return pattern.length === segments.length ? values : null;
}

function decode(segment: string): string {
    try {
        return decodeURIComponent(segment);
    } catch {
        throw notFound();
    }
}
