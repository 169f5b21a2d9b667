/** Patterns of a `.forceignore` file: those of gitignore. The last pattern that matches decides. */
export class ForceIgnore {
    private readonly rules: readonly { readonly pattern: RegExp; readonly negated: boolean }[];

    constructor(content: string) {
        this.rules = [...ALWAYS, ...content.split(/\r?\n/)].flatMap((line) => {
            const rule = parseRule(line);
            return rule === null ? [] : [rule];
        });
    }

    /** True where the path, relative to the folder of the file and with `/`, is left out. */
    ignores(path: string): boolean {
        let ignored = false;
        for (const { pattern, negated } of this.rules) {
            if (ignored === negated && pattern.test(path)) {
                ignored = !negated;
            }
        }
        return ignored;
    }
}

/** Left out by the CLI without being listed. */
const ALWAYS = ['**/*.dup', '**/.*', '**/package2-descriptor.json', '**/package2-manifest.json'];

function parseRule(line: string): { pattern: RegExp; negated: boolean } | null {
    const trimmed = line.replace(/(?<!\\)\s+$/, '');
    if (trimmed === '' || trimmed.startsWith('#')) {
        return null;
    }
    const negated = trimmed.startsWith('!');
    const glob = (negated ? trimmed.slice(1) : trimmed).replace(/^\\(?=[#!])/, '');
    const body = glob.replace(/\/$/, '');
    const anchored = body.includes('/');
    const source = globToRegExp(body.replace(/^\//, ''));
    const tail = glob.endsWith('/') ? '/.*' : '(?:/.*)?';
    return { pattern: new RegExp(`^${anchored ? '' : '(?:.*/)?'}${source}${tail}$`), negated };
}

function globToRegExp(glob: string): string {
    let out = '';
    for (let i = 0; i < glob.length; i += 1) {
        const rest = glob.slice(i);
        if (rest.startsWith('**/')) {
            out += '(?:.*/)?';
            i += 2;
        } else if (rest === '**') {
            out += '.*';
            i += 1;
        } else if (rest.startsWith('*')) {
            out += '[^/]*';
        } else if (rest.startsWith('?')) {
            out += '[^/]';
        } else {
            const set = /^\[(!?)([^\]]+)\]/.exec(rest);
            if (set !== null) {
                out += `[${set[1] === '!' ? '^' : ''}${set[2].replaceAll('\\', '\\\\')}]`;
                i += set[0].length - 1;
            } else if (rest.startsWith('\\') && rest.length > 1) {
                out += escapeRegExp(rest[1]);
                i += 1;
            } else {
                out += escapeRegExp(rest[0]);
            }
        }
    }
    return out;
}

function escapeRegExp(character: string): string {
    return character.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
