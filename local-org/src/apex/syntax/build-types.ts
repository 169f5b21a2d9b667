/** Parse tree to syntax tree: type references, names and modifiers. */
import type {
    AnnotationContext,
    ModifierContext,
    QualifiedNameContext,
    TypeListContext,
    TypeNameContext,
    TypeRefContext,
} from '@apexdevtools/apex-parser';
import type { Identifier, Modifiers, TypeReference, WrittenAnnotation } from './ast.ts';
import type { Modifier } from './modifiers.ts';
import { spanOf, type PlacedToken } from './span.ts';
import { stringValue } from './literals.ts';

/** What every parse-tree node offers. */
export interface TreeNode {
    readonly start: PlacedToken & { readonly text: string };
    readonly stop?: (PlacedToken & { readonly text: string }) | null;
    getText(): string;
}

export function placeOf(node: TreeNode): ReturnType<typeof spanOf> {
    return spanOf(node.start, node.stop ?? node.start);
}

/** A node that is a single token: an identifier. */
export function identifier(node: TreeNode): Identifier {
    return { name: node.start.text, span: placeOf(node) };
}

export function qualifiedName(node: QualifiedNameContext): Identifier[] {
    return node.id_list().map(identifier);
}

export function typeReference(node: TypeRefContext): TypeReference {
    const names = node.typeName_list();
    return {
        parts: names.map(partOf),
        arguments: argumentsOf(names[names.length - 1]),
        arrays: countBrackets(node.arraySubscripts()?.getText() ?? ''),
        span: placeOf(node),
    };
}

export function typeReferences(node: TypeListContext | null): TypeReference[] {
    return node ? node.typeRef_list().map(typeReference) : [];
}

function partOf(node: TypeNameContext): Identifier {
    return { name: node.start.text, span: spanOf(node.start) };
}

function argumentsOf(node: TypeNameContext): TypeReference[] {
    return typeReferences(node.typeArguments()?.typeList() ?? null);
}

function countBrackets(text: string): number {
    return text.length / 2;
}

/** A reference to a name without arguments, e.g. of a catch clause. */
export function plainReference(parts: readonly Identifier[], span: TypeReference['span']): TypeReference {
    return { parts, arguments: [], arrays: 0, span };
}

const sharingWords: Readonly<Record<string, 'with' | 'without' | 'inherited'>> = {
    withsharing: 'with',
    withoutsharing: 'without',
    inheritedsharing: 'inherited',
};

export function modifiersOf(nodes: readonly ModifierContext[]): Modifiers {
    const words = new Set<Modifier>();
    const annotations: WrittenAnnotation[] = [];
    const repeated: Identifier[] = [];
    let sharing: Modifiers['sharing'] = null;
    for (const node of nodes) {
        const annotation = node.annotation();
        if (annotation) {
            annotations.push(annotationOf(annotation));
            continue;
        }
        const word = node.getText().toLowerCase();
        if (word in sharingWords) {
            sharing = sharingWords[word];
        } else {
            if (words.has(word as Modifier)) {
                repeated.push({ name: word, span: placeOf(node) });
            }
            words.add(word as Modifier);
        }
    }
    return { words, annotations, sharing, repeated };
}

function annotationOf(node: AnnotationContext): WrittenAnnotation {
    const values: Record<string, string> = {};
    const single = node.elementValue();
    if (single) {
        values['value'] = textOf(single.getText());
    }
    for (const pair of node.elementValuePairs()?.elementValuePair_list() ?? []) {
        values[pair.id().getText().toLowerCase()] = textOf(pair.elementValue().getText());
    }
    const written = { name: node.id().getText(), span: placeOf(node) };
    return { name: written.name.toLowerCase(), values, written };
}

function textOf(value: string): string {
    return value.startsWith("'") ? stringValue(value) : value;
}
