import type { LightningElement } from 'lwc';
import type { PageComponent } from '../../pages/model.ts';

let faulty: Readonly<Record<string, string>> = {};

/** By component: why the server could not compile it. */
export function noteFaultyComponents(problems: Readonly<Record<string, string>>): void {
    faulty = problems;
}

const loaded = new Map<string, typeof LightningElement>();

/** A component that was loaded before; undefined else. */
export function loadedComponent(name: string): typeof LightningElement | undefined {
    return loaded.get(name);
}

/**
 * Loads a deployed component; a module of its own because components may import fixed names only.
 * @throws Error that says what is wrong with it
 */
export async function loadComponent(appUrl: string, name: string): Promise<typeof LightningElement> {
    const problem = faulty[name];
    if (problem !== undefined) {
        throw new Error(problem);
    }
    const module = (await import(`${appUrl}/c/${name}.js`)) as { default: typeof LightningElement };
    loaded.set(name, module.default);
    return module.default;
}

/** Loads all components of a page, so that they take their places at the same time. What fails says so in its place. */
export async function loadComponentsOf(
    appUrl: string,
    regions: Readonly<Record<string, readonly PageComponent[]>>,
): Promise<void> {
    const names = namesIn(Object.values(regions).flat());
    await Promise.allSettled(names.map((name) => loadComponent(appUrl, name)));
}

function namesIn(components: readonly PageComponent[]): string[] {
    return components.flatMap((component) => {
        switch (component.kind) {
            case 'lwc':
                return [component.name];
            case 'tabset':
                return component.tabs.flatMap((tab) => namesIn(tab.components));
            case 'standard':
                return [];
        }
    });
}
