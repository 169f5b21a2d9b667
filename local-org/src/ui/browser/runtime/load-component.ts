import type { LightningElement } from 'lwc';

/** Loads a deployed component by address; a module of its own because components may import fixed names only. */
export async function loadComponent(url: string): Promise<typeof LightningElement> {
    const module = (await import(url)) as { default: typeof LightningElement };
    return module.default;
}
