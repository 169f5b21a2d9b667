import type { AccessMode } from '../org/contract.ts';
import { caller } from '../values/index.ts';
import { AccessLevel } from './system/access-level.ts';

/** Mode and sharing that a database call of the running class has; `level` as given to the call, or null. */
export function accessOf(level: AccessLevel | null): { mode: AccessMode; sharing: boolean } {
    const mode = level instanceof AccessLevel ? level.mode : caller.current.mode;
    return { mode, sharing: mode === 'user' || caller.current.sharing };
}
