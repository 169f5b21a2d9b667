/** Anonymous blocks: a class that holds the methods and types declared in them, and the statements. */
import type { AnonymousDeclaration, Member, TypeDeclaration } from '../syntax/ast.ts';
import type { BoundAnonymous } from '../bind/bound.ts';
import { declareType, type Declared } from '../bind/declare.ts';
import type { Modifier } from '../bind/symbols.ts';
import type { Unit } from '../bind/unit.ts';
import { Body, type Services } from './body.ts';
import { checkFlow } from './flow.ts';
import { bindStatements } from './statements.ts';
import { bindType } from './types.ts';

const nowhere = { line: 1, column: 1, endLine: 1, endColumn: 1, start: 0, end: 0 };

/** The class round the block; its methods are static, for there is no instance to call them on. */
export function declareAnonymous(block: AnonymousDeclaration | null, unit: Unit): Declared {
    const type: TypeDeclaration = {
        kind: 'Type',
        typeKind: 'class',
        name: { name: 'AnonymousBlock', span: block?.span ?? nowhere },
        modifiers: { words: new Set<Modifier>(['public']), annotations: [], sharing: null, repeated: [] },
        extends: null,
        implements: [],
        members: (block?.members ?? []).map(asStatic),
        constants: [],
        span: block?.span ?? nowhere,
    };
    return declareType(type, unit, null);
}

function asStatic(member: Member): Member {
    if (member.kind !== 'Method' && member.kind !== 'Property') {
        return member;
    }
    const words = new Set<Modifier>([...member.modifiers.words, 'static']);
    return { ...member, modifiers: { ...member.modifiers, words } };
}

export function bindAnonymous(
    block: AnonymousDeclaration | null,
    declared: Declared,
    services: Services,
): BoundAnonymous {
    const { unit, symbol } = declared;
    const body = new Body(unit, services, symbol, {
        isStatic: true,
        initialises: null,
        returns: null,
        triggerObject: null,
    });
    const statements = block ? bindStatements(block.statements, body) : [];
    if (block) {
        checkFlow(block.statements, unit);
    }
    return {
        kind: 'Anonymous',
        type: bindType(declared, services),
        body: { kind: 'Block', statements, span: block?.span ?? nowhere },
    };
}
