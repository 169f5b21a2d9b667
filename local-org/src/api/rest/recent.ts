import type { Route } from '../http/route.ts';
import { recordToJson } from '../json/record-out.ts';

/** Records the user viewed or changed last. Viewing is noted by pages only, so this is RecentlyViewed as it stands. */
const recent: Route = {
    method: 'GET',
    path: '/recent',
    handle: (request) => {
        const most = Math.min(200, Number(request.query.get('limit') ?? 200) || 200);
        const object = request.context.org.schema.object('RecentlyViewed');
        if (object === undefined) {
            return { body: [] };
        }
        const soql = `SELECT Id, Name, Type FROM RecentlyViewed ORDER BY LastViewedDate DESC LIMIT ${most}`;
        const rows = request.transact(
            (transaction) => transaction.query({ soql, mode: 'user', fromApi: true }).records,
        );
        return { body: rows.map((row) => recordToJson(row, request.base)) };
    },
};

export const recentRoutes: readonly Route[] = [recent];
