/** Pieces of SQL with the values of their `?`, in order. Values never become text. */
import type { StorageValue } from '../../store/database.ts';

export interface Fragment {
    readonly text: string;
    readonly parameters: readonly StorageValue[];
}

export function raw(text: string, parameters: readonly StorageValue[] = []): Fragment {
    return { text, parameters };
}

/** Fills `$` in the template with fragments, one after the other. */
export function build(template: string, ...parts: readonly Fragment[]): Fragment {
    const pieces = template.split('$');
    if (pieces.length !== parts.length + 1) {
        throw new Error(`${parts.length} fragments for: ${template}`);
    }
    let text = pieces[0];
    const parameters: StorageValue[] = [];
    parts.forEach((part, i) => {
        text += part.text + pieces[i + 1];
        parameters.push(...part.parameters);
    });
    return { text, parameters };
}

export function joinFragments(parts: readonly Fragment[], separator: string): Fragment {
    return {
        text: parts.map((part) => part.text).join(separator),
        parameters: parts.flatMap((part) => part.parameters),
    };
}

/** One parameter. */
export function value(stored: StorageValue): Fragment {
    return { text: '?', parameters: [stored] };
}

export const TRUE = raw('1');
export const FALSE = raw('0');
