/** Who uses the page; `/lightning/_session.js` sets it before any module runs. */
export interface Session {
    readonly userId: string;
    readonly userName: string;
    readonly timeZone: string;
    readonly locale: string;
    readonly language: string;
    readonly currency: string;
    /** Custom and standard permissions the user holds. */
    readonly customPermissions: readonly string[];
    readonly userPermissions: readonly string[];
    readonly apiVersion: string;
    readonly mayLogInAsOthers: boolean;
}

export const session = (globalThis as unknown as { localOrgSession: Session }).localOrgSession;

/** `@salesforce/customPermission/X`: true or undefined, as on the platform. */
export function holdsCustomPermission(name: string): true | undefined {
    return session.customPermissions.includes(name) ? true : undefined;
}

/** `@salesforce/userPermission/X`. */
export function holdsUserPermission(name: string): true | undefined {
    return session.userPermissions.includes(name) ? true : undefined;
}
