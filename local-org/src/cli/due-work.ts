import type { LocalOrg } from '../org/open-org.ts';

const pollMs = 1000;
/** Jobs run one after the other between requests, so that the server answers meanwhile. */
const jobsAtOnce = 1;

/** Runs queued jobs and events of an org as they fall due, between the requests. */
export class DueWork {
    readonly #org: LocalOrg;
    #timer: NodeJS.Timeout | null = null;
    #planned = false;
    #stopped = true;

    constructor(org: LocalOrg) {
        this.#org = org;
    }

    start(): void {
        this.#stopped = false;
        this.#timer = setInterval(() => this.wake(), pollMs);
        this.#timer.unref();
        this.wake();
    }

    /** Looks for due work soon. */
    wake(): void {
        if (!this.#planned && !this.#stopped) {
            this.#planned = true;
            setImmediate(() => this.#run());
        }
    }

    stop(): void {
        this.#stopped = true;
        if (this.#timer !== null) {
            clearInterval(this.#timer);
        }
    }

    #run(): void {
        this.#planned = false;
        if (this.#stopped) {
            return;
        }
        try {
            if (this.#org.runDueWork(jobsAtOnce) > 0) {
                this.wake();
            }
        } catch (error) {
            console.error('Queued work failed outside of its own transaction:', error);
        }
    }
}
