import { ApiError } from '../errors.ts';
import type { Route } from '../http/route.ts';
import { recordToJson } from '../json/record-out.ts';

const search: Route = {
    method: 'GET',
    path: '/search',
    handle: (request) => {
        const sosl = request.query.get('q');
        if (sosl === null || sosl.trim() === '') {
            throw new ApiError(400, 'MALFORMED_SEARCH', 'SOSL statements cannot be empty or null');
        }
        const lists = request.transact((transaction) => transaction.search({ sosl, mode: 'user' }));
        const searchRecords = lists.flat().map((record) => recordToJson(record, request.base));
        return { body: { searchRecords } };
    },
};

export const searchRoutes: readonly Route[] = [search];
