import type { LightningElement } from 'lwc';

let faulty: Readonly<Record<string, string>> = {};

/** By component: why the server could not compile it. */
export function noteFaultyComponents(problems: Readonly<Record<string, string>>): void {
    faulty = problems;
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
    return module.default;
}
