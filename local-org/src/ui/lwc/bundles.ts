import { Worker } from 'node:worker_threads';
import type { PageContext } from '../context.ts';
import { type App, buildApp } from './app-build.ts';
import { platformHash } from './platform-build.ts';

/** The compiled browser code: the platform once, the deployed components once per deployment. */
export class Bundles {
    /** Part of every platform address, so browsers may keep the files for good. */
    readonly platformHash = platformHash();
    private readonly context: PageContext;
    private platform: Promise<string> | null = null;
    private app: { readonly deployment: number; readonly built: Promise<App> } | null = null;

    constructor(context: PageContext) {
        this.context = context;
    }

    /** Folder of the platform bundle; the first call starts the build. */
    platformFolder(): Promise<string> {
        this.platform ??= buildInWorker(this.context.cacheFolder).catch((error: unknown) => {
            this.platform = null;
            throw error;
        });
        return this.platform;
    }

    /** The components of the latest deployment. */
    currentApp(): Promise<App> {
        const { deployments, cacheFolder } = this.context;
        const deployment = deployments.number();
        if (this.app?.deployment !== deployment) {
            const built = buildApp({
                bundles: deployments.components('LightningComponentBundle'),
                labels: deployments.components('CustomLabel'),
                platformUrl: (specifier) => `/lightning/_platform/${this.platformHash}/${specifier}.js`,
                cacheFolder,
            });
            this.app = { deployment, built };
        }
        return this.app.built;
    }
}

function buildInWorker(cacheFolder: string): Promise<string> {
    return new Promise((resolve, reject) => {
        const worker = new Worker(new URL('./platform-worker.ts', import.meta.url), {
            workerData: { cacheFolder },
        });
        worker.once('message', resolve);
        worker.once('error', reject);
        worker.once('exit', (code) => reject(new Error(`The platform bundle was not built (exit ${code})`)));
    });
}
