/** One org behind HTTP: APIs and pages, with the work that falls due run in the background. */
import type { AddressInfo } from 'node:net';
import { resumeJobs } from '../api/bulk/process.ts';
import type { ApiContext } from '../api/context.ts';
import { buildServer } from '../api/server.ts';
import type { PageContext } from '../ui/context.ts';
import { registerPages } from '../ui/pages.ts';
import { apexCalls } from './compose/apex-calls.ts';
import { invokeAuraAs } from './compose/aura.ts';
import type { ComposedOrg } from './compose.ts';
import { channelEvents } from './compose/events.ts';
import { documentsOf } from './compose/documents.ts';
import { DueWork } from './due-work.ts';
import { version } from './version.ts';

export interface ServeOptions {
    /** 0 takes any free port. */
    readonly port: number;
    readonly assertionKey: string;
    /** For compiled pages; absent: APIs only, no pages. */
    readonly cacheFolder?: string;
}

export interface Served {
    readonly port: number;
    readonly instanceUrl: string;
    close(): Promise<void>;
}

/** Listens on 127.0.0.1. @throws the system's error where the port is taken */
export async function serve(composed: ComposedOrg, options: ServeOptions): Promise<Served> {
    const { org, store, deployments, rows } = composed;
    const due = new DueWork(org);
    let instanceUrl = `http://localhost:${options.port}`;
    const context: ApiContext = {
        org,
        documents: documentsOf(store),
        deployments,
        apex: apexCalls(composed),
        notifications: {
            of: (user) => org.outbox.notifications(user.id),
            markRead: (user, ids) => org.outbox.markRead(user.id, ids),
        },
        rows,
        transaction: (work) => store.transaction(work),
        newId: (keyPrefix) => store.newId(keyPrefix),
        get instanceUrl() {
            return instanceUrl;
        },
        assertionKey: options.assertionKey,
        version,
        events: (channel, after) => channelEvents(composed, channel, after),
        wake: () => due.wake(),
    };
    const { cacheFolder } = options;
    const pages: PageContext | null =
        cacheFolder === undefined
            ? null
            : {
                  org,
                  deployments,
                  userOf: (request) => request.session?.user ?? null,
                  invokeAura: (call) => {
                      const result = invokeAuraAs(composed, call);
                      due.wake();
                      return result;
                  },
                  outbox: org.outbox,
                  cacheFolder,
              };
    const server = await buildServer(context, {
        register: (instance) => {
            if (pages !== null) {
                registerPages(instance, pages);
            }
        },
    });
    try {
        await server.listen({ host: '127.0.0.1', port: options.port });
    } catch (error) {
        await server.close();
        throw error;
    }
    const { port } = server.server.address() as AddressInfo;
    instanceUrl = `http://localhost:${port}`;
    resumeJobs(context);
    due.start();
    return {
        port,
        instanceUrl,
        close: async () => {
            due.stop();
            await server.close();
        },
    };
}
