import { parentPort, workerData } from 'node:worker_threads';
import { buildPlatform } from './platform-build.ts';

/** Builds the platform bundle beside the server, which would stand still for seconds otherwise. */
const { cacheFolder } = workerData as { cacheFolder: string };
parentPort?.postMessage(await buildPlatform(cacheFolder));
