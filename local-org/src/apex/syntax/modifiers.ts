/** Words that syntax and symbols share. */
export type { Annotation, Modifier } from '../bind/symbols.ts';
export type { TriggerEvent } from '../bind/bound.ts';
