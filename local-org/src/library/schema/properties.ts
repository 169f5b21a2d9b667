import type { Implementation, PropertyImplementation } from '../define.ts';

type Members = Readonly<Record<string, Implementation>>;

/**
 * Describe results offer each getter as a property too: `String getLabel()` is `label`, `Boolean isCustom()` is
 * `custom`. Gives the members with those properties added.
 */
export function withProperties(members: Members): Record<string, Implementation | PropertyImplementation> {
    const all: Record<string, Implementation | PropertyImplementation> = { ...members };
    for (const [signature, get] of Object.entries(members)) {
        const match = /^(.+) (?:get|is)([A-Z]\w*)\(\)$/.exec(signature);
        if (match !== null) {
            all[`${match[1]} ${match[2]}`] = { get: get as PropertyImplementation['get'] };
        }
    }
    return all;
}
