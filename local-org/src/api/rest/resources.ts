import { newestVersion } from '../http/dispatch.ts';
import type { Route } from '../http/route.ts';

const oldestListed = 31;

/** What GET /services/data answers. */
export function versions(): readonly { label: string; url: string; version: string }[] {
    const seasons = ['Spring', 'Summer', 'Winter'];
    const list: { label: string; url: string; version: string }[] = [];
    for (let n = oldestListed; n <= newestVersion; n += 1) {
        // Spring ’14 was version 30; three releases a year since, Winter being named after the coming year.
        const since = n - 30;
        const year = 14 + Math.floor((since + 1) / 3) - (since % 3 === 2 ? 0 : 0);
        list.push({
            label: `${seasons[since % 3] ?? ''} '${year}`,
            url: `/services/data/v${n}.0`,
            version: `${n}.0`,
        });
    }
    return list;
}

const names = [
    'sobjects',
    'query',
    'queryAll',
    'search',
    'parameterizedSearch',
    'composite',
    'limits',
    'recent',
    'tooling',
    'metadata',
    'jobs',
    'ui-api',
    'actions',
    'connect',
];

const resources: Route = {
    method: 'GET',
    path: '/',
    handle: ({ base, context, user }) => {
        const identity = `${context.instanceUrl}/id/${context.org.id}/${user.id}`;
        return { body: { ...Object.fromEntries(names.map((name) => [name, `${base}/${name}`])), identity } };
    },
};

const toolingNames = ['sobjects', 'query', 'executeAnonymous', 'runTestsSynchronous', 'runTestsAsynchronous'];
const toolingResources: Route = {
    method: 'GET',
    path: '/tooling',
    handle: ({ base }) => ({
        body: Object.fromEntries(toolingNames.map((name) => [name, `${base}/tooling/${name}`])),
    }),
};

export const resourceRoutes: readonly Route[] = [resources, toolingResources];
