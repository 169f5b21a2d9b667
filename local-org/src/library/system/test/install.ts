import { current } from '../../../org/transaction.ts';
import { defineType } from '../../../values/index.ts';
import { platformType } from '../../define.ts';
import { required } from '../string/arguments.ts';
import type { Version } from '../version.ts';

class InstallContext {
    static readonly $type = defineType('System.InstallContextImpl', 'class');
    readonly previous: Version | null;
    readonly push: boolean;
    constructor(previous: Version | null, push: boolean) {
        this.previous = previous;
        this.push = push;
    }
}
type Context = InstallContext;

/** `Test.testInstall`: runs the handler as a fresh install, or as an upgrade from a version. */
export function testInstall(
    handler: { oninstall$1(context: unknown): void } | null,
    previous: Version | null,
    push: boolean | null = false,
): void {
    required(handler, 1).oninstall$1(new InstallContext(previous, push === true));
}
export function testUninstall(handler: { onuninstall$1(context: unknown): void } | null): void {
    required(handler, 1).onuninstall$1(new InstallContext(null, false));
}

const contextMembers = {
    'Id installerId()': () => current().user.id,
    'Id uninstallerId()': () => current().user.id,
    'Boolean isPush()': (self: Context) => self.push,
    'Boolean isUpgrade()': (self: Context) => self.previous !== null,
    'Id organizationId()': () => current().org.id,
    'System.Version previousVersion()': (self: Context) => self.previous,
};

export const installDefinitions = [
    platformType({
        name: 'System.InstallContext',
        kind: 'interface',
        members: {
            'Id installerId()': null,
            'Boolean isPush()': null,
            'Boolean isUpgrade()': null,
            'Id organizationId()': null,
            'System.Version previousVersion()': null,
        },
    }),
    platformType({
        name: 'System.UninstallContext',
        kind: 'interface',
        members: { 'Id organizationId()': null, 'Id uninstallerId()': null },
    }),
    platformType({
        name: 'System.InstallHandler',
        kind: 'interface',
        members: { 'void onInstall(InstallContext context)': null },
    }),
    platformType({
        name: 'System.UninstallHandler',
        kind: 'interface',
        members: { 'void onUninstall(UninstallContext context)': null },
    }),
    platformType({
        name: 'System.InstallContextImpl',
        implements: ['System.InstallContext', 'System.UninstallContext'],
        implementation: InstallContext as never,
        members: contextMembers,
    }),
];
