export type { Platform } from './platform.ts';
export { createRuntime, Runtime, type RuntimeOptions } from './runtime.ts';
