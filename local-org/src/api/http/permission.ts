import type { User } from '../../org/contract.ts';
import type { ApiContext } from '../context.ts';
import { ApiError } from '../errors.ts';

const words: Readonly<Record<string, string>> = {
    AuthorApex: 'Author Apex',
    ModifyMetadata: 'Modify Metadata Through Metadata API Functions',
    ApiEnabled: 'API Enabled',
};

/** @throws ApiError 403 where the user lacks a user permission, by its API name */
export function requirePermission(context: ApiContext, user: User, name: string): void {
    if (!context.org.security.hasUserPermission(user, name)) {
        const message = `INSUFFICIENT_ACCESS: user needs the permission ${words[name] ?? name}`;
        throw new ApiError(403, 'INSUFFICIENT_ACCESS', message);
    }
}
