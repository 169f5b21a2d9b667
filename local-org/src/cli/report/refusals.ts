import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

export interface Refusal {
    /** Part of the local org that refuses, the first folder of its source. */
    readonly part: string;
    /** What it says, with `…` where it names what was asked for. */
    readonly feature: string;
}

const thrown =
    /new NotEmulatedError\(\s*(?:'((?:[^'\\\n]|\\.)+)'|`((?:[^`\\]|\\.)+)`)|'NOT_EMULATED: ([^'\n<]+)'|`NOT_EMULATED: ([^`<]+)`/g;

/** Every refusal by name that stands in the source, by part and text. */
export function refusalsIn(source: string): Refusal[] {
    const found = new Map<string, Refusal>();
    for (const file of typescriptFiles(source)) {
        const part = relative(source, file).split('/')[0] ?? '';
        for (const match of readFileSync(file, 'utf8').matchAll(thrown)) {
            const feature = (match.slice(1).find((text) => text !== undefined) ?? '')
                .replace(/\$\{[^}]*\}/g, '…')
                .replace(/\s+/g, ' ')
                .trim();
            if (/[a-z]/i.test(feature.replaceAll('…', ''))) {
                found.set(`${part}: ${feature}`, { part, feature });
            }
        }
    }
    return [...found.values()].sort((a, b) =>
        `${a.part}${a.feature}`.localeCompare(`${b.part}${b.feature}`, 'en'),
    );
}

function typescriptFiles(folder: string): string[] {
    return readdirSync(folder).flatMap((name) => {
        const path = join(folder, name);
        return statSync(path).isDirectory() ? typescriptFiles(path) : name.endsWith('.ts') ? [path] : [];
    });
}
