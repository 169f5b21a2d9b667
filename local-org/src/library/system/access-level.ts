import type { AccessMode } from '../../org/contract.ts';
import { defineType } from '../../values/index.ts';
import { platformType } from '../define.ts';

export class AccessLevel {
    static readonly $type = defineType('System.AccessLevel', 'class');
    static readonly user = new AccessLevel('user');
    static readonly system = new AccessLevel('system');
    readonly mode: AccessMode;
    private constructor(mode: AccessMode) {
        this.mode = mode;
    }
    toString(): string {
        return `AccessLevel:[${this.mode === 'user' ? 'USER_MODE' : 'SYSTEM_MODE'}]`;
    }
}

export const accessLevelDefinition = platformType({
    name: 'System.AccessLevel',
    implementation: AccessLevel as never,
    members: {
        'static AccessLevel USER_MODE': { get: () => AccessLevel.user },
        'static AccessLevel SYSTEM_MODE': { get: () => AccessLevel.system },
    },
    refuses: ['AccessLevel withPermissionSetId(String permissionSetId)'],
});
