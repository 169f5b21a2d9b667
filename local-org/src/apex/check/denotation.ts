/** What a dotted name stands for before it is known to be a value. */
import type { BoundExpression } from '../bind/bound.ts';
import type { ApexType } from '../bind/symbols.ts';

export type Denotation =
    | { readonly kind: 'value'; readonly value: BoundExpression }
    /** A type, a namespace, or both: `Database` is a class and a namespace. */
    | { readonly kind: 'type'; readonly type: ApexType | null; readonly namespace: string | null }
    /** `Account.fields` of `Schema.Account.fields.Name`; `Contact.Account`, which is also a token itself. */
    | { readonly kind: 'objectFields'; readonly object: string; readonly token: BoundExpression | null }
    /** `SObjectType` and `Schema.SObjectType`, whose members are objects. */
    | { readonly kind: 'objects'; readonly type: ApexType | null }
    | { readonly kind: 'labels' | 'pages' | 'trigger' };

export function valueOf(value: BoundExpression): Denotation {
    return { kind: 'value', value };
}
