import { transformSync } from '@lwc/compiler';

/** A fault that keeps a Lightning web component from being deployed. */
export interface LwcBundleProblem {
    /** The file inside the bundle, e.g. `hello.html`. */
    readonly file: string;
    readonly message: string;
    /** Both from 1; 1 where the compiler names no place. */
    readonly line: number;
    readonly column: number;
}

/**
 * Compiles every template, script and style sheet of one bundle as a deployment does, and reports what is wrong.
 * @param name the bundle's name, e.g. `hello`
 * @param files source by path inside the bundle (`hello.js`, `labels.js`, `hello.html`); other kinds are not looked at
 * @returns an empty list when the bundle may be deployed
 */
export function checkLwcBundle(name: string, files: ReadonlyMap<string, string>): LwcBundleProblem[] {
    const problems: LwcBundleProblem[] = [];
    const main = [`${name}.js`, `${name}.html`, `${name}.css`];
    if (!main.some((file) => files.has(file))) {
        const message = `A Lightning web component bundle needs a file named like it: ${name}.js`;
        problems.push({ file: `${name}.js`, message, line: 1, column: 1 });
    }
    for (const [file, source] of files) {
        if (!/\.(js|html|css)$/.test(file) || file.startsWith('__')) {
            continue;
        }
        const problem = compileProblem(name, file, source);
        if (problem !== null) {
            problems.push(problem);
        }
    }
    return problems;
}

function compileProblem(name: string, file: string, source: string): LwcBundleProblem | null {
    try {
        transformSync(source, file, {
            name,
            namespace: 'c',
            enableDynamicComponents: true,
            enableLwcOn: true,
        });
        return null;
    } catch (error) {
        return problemOf(file, error);
    }
}

/** Babel counts columns from 0 and puts the working folder before the file's name; the other two compilers do neither. */
function problemOf(file: string, error: unknown): LwcBundleProblem {
    const found = error as { message?: string; location?: { line?: number; column?: number } };
    const text = (found.message ?? String(error)).split('\n')[0] ?? '';
    return {
        file,
        message: text.replaceAll(`${process.cwd()}/`, ''),
        line: found.location?.line ?? 1,
        column: (found.location?.column ?? 0) + (file.endsWith('.js') ? 1 : 0) || 1,
    };
}
