/** In-app notifications, as the Connect API answers them. */
import { notFound } from './errors.ts';
import type { ApiRequest, Route } from './http/route.ts';
import type { BellNotification } from './context.ts';

const list: Route = {
    method: 'GET',
    path: '/connect/notifications',
    handle: (request) => {
        const size = Math.min(50, Number(request.query.get('size') ?? 10) || 10);
        return {
            body: {
                notifications: all(request)
                    .slice(0, size)
                    .map((one) => toJson(request, one)),
            },
        };
    },
};

const status: Route = {
    method: 'GET',
    path: '/connect/notifications/status',
    handle: (request) => {
        const unread = all(request).filter((one) => !one.read).length;
        return { body: { lastActivity: null, oldestUnseen: null, unreadCount: unread, unseenCount: unread } };
    },
};

const one: Route = {
    method: 'GET',
    path: '/connect/notifications/:id',
    handle: (request) => ({ body: toJson(request, required(request, request.path.id)) }),
};

const markOne: Route = {
    method: 'PATCH',
    path: '/connect/notifications/:id',
    handle: (request) => {
        const { id } = required(request, request.path.id);
        request.context.notifications.markRead(request.user, [id]);
        return { body: toJson(request, required(request, id)) };
    },
};

const markSome: Route = {
    method: 'PATCH',
    path: '/connect/notifications',
    handle: (request) => {
        const { notificationIds } = request.json() as { notificationIds?: string[] };
        const ids = notificationIds ?? all(request).map((entry) => entry.id);
        request.context.notifications.markRead(request.user, ids);
        return {
            body: {
                notifications: all(request)
                    .filter((entry) => ids.includes(entry.id))
                    .map((entry) => toJson(request, entry)),
            },
        };
    },
};

function all(request: ApiRequest): readonly BellNotification[] {
    return request.context.notifications.of(request.user);
}

function required(request: ApiRequest, id: string): BellNotification {
    const found = all(request).find((entry) => entry.id === id);
    if (found === undefined) {
        throw notFound();
    }
    return found;
}

function toJson(request: ApiRequest, entry: BellNotification): Record<string, unknown> {
    return {
        id: entry.id,
        type: entry.typeId,
        messageTitle: entry.title,
        messageBody: entry.body,
        mostRecentActivityDate: new Date(entry.createdAt).toISOString(),
        lastModified: new Date(entry.createdAt).toISOString(),
        read: entry.read,
        seen: entry.read,
        recipientId: request.user.id,
        target: entry.targetId,
        targetPageRef: entry.targetPageRef,
        url: `${request.base}/connect/notifications/${entry.id}`,
    };
}

export const connectRoutes: readonly Route[] = [list, status, one, markOne, markSome];
