/** Lists, sets and maps of Apex. They keep insertion order. */
export { ApexList, raiseBounds } from './list.ts';
export { ApexMap } from './map.ts';
export { ApexSet } from './set.ts';
