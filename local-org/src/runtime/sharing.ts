/**
 * The sharing of the nearest caller that says one; null where Apex was entered. Emitted methods of classes that
 * say one set it while they run.
 */
export const inheritedSharing: { value: boolean | null } = { value: null };

/** Runs `work` as if Apex were entered anew. */
export function withoutCaller<T>(work: () => T): T {
    const before = inheritedSharing.value;
    inheritedSharing.value = null;
    try {
        return work();
    } finally {
        inheritedSharing.value = before;
    }
}
