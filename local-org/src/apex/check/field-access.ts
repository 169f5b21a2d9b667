/** Fields and properties as expressions, and whether they may be used from where they are named. */
import type { BoundExpression } from '../bind/bound.ts';
import type { Found } from '../bind/members.ts';
import { problems } from '../bind/problems.ts';
import type { FieldSymbol } from '../bind/symbols.ts';
import { substitute } from '../bind/types.ts';
import type { Span } from '../../text/diagnostic.ts';
import type { Body } from './body.ts';
import { isVisible } from './visibility.ts';

export type Access = 'read' | 'write' | 'both';

export interface AccessForm {
    readonly span: Span;
    readonly safe: boolean;
    readonly isSuper: boolean;
}

/** A field or property of a user or platform type; one that may not be used so from here is reported. */
export function fieldAccess(
    { member, bindings }: Found<FieldSymbol>,
    receiver: BoundExpression | null,
    form: AccessForm,
    body: Body,
    access: Access,
): BoundExpression {
    checkFieldVisible(member, form.span, body, access);
    const type = substitute(member.type, bindings);
    if (member.owner.kind === 'enum' && !member.property) {
        return { kind: 'EnumConstant', symbol: member.owner, constant: member.name, type, span: form.span };
    }
    return {
        kind: 'Field',
        field: member,
        receiver,
        isSuper: form.isSuper,
        safe: form.safe,
        type,
        span: form.span,
    };
}

function checkFieldVisible(field: FieldSymbol, span: Span, body: Body, access: Access): void {
    const { property } = field;
    const name = `${field.owner.qualifiedName}.${field.name}`;
    const allowed = (kind: 'getter' | 'setter'): boolean => {
        if (property && property[kind] === null) {
            return false;
        }
        const word = property ? property[kind === 'getter' ? 'getterVisibility' : 'setterVisibility'] : null;
        return isVisible(field, body.enclosing, word);
    };
    const visible = (access === 'write' || allowed('getter')) && (access === 'read' || allowed('setter'));
    if (!visible || !isVisible(field, body.enclosing)) {
        body.report(span, problems.variableNotVisible(name));
    }
}
