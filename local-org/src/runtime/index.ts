export type { Platform } from './platform.ts';
export { createRuntime, Runtime, type RuntimeOptions } from './runtime.ts';
export { type AuraInvocation, invokeAura, InvocationRefused } from './invoke/aura.ts';
export { fromJson, type Json } from './invoke/from-json.ts';
export { auraStyle, restStyle, toJson } from './invoke/to-json.ts';
export { libraryPlatform, provideLabels } from './library-platform.ts';
export { type Action, type ActionResult, invocableActions, invokeAction } from './invoke/invocable.ts';
export { invokeRest, type RestAnswer, restFault, type RestInvocation } from './invoke/rest.ts';
