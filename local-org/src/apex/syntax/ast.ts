/** The syntax tree of Apex as written: no names resolved, no types known. */
import type { SourceFile, Span } from '../../text/diagnostic.ts';
import type { Annotation, Modifier, TriggerEvent } from './modifiers.ts';
import type { Piece } from './query-place.ts';

/** `Map<Id, List<Account>>[]`: dotted parts, the arguments of the last one, and pairs of brackets. */
export interface TypeReference {
    readonly parts: readonly Identifier[];
    readonly arguments: readonly TypeReference[];
    readonly arrays: number;
    readonly span: Span;
}
export interface Identifier {
    readonly name: string;
    readonly span: Span;
}
export interface Modifiers {
    readonly words: ReadonlySet<Modifier>;
    readonly annotations: readonly WrittenAnnotation[];
    readonly sharing: 'with' | 'without' | 'inherited' | null;
    /** Words that stand twice. */
    readonly repeated: readonly Identifier[];
}

/** An annotation with its name as written. */
export interface WrittenAnnotation extends Annotation {
    readonly written: Identifier;
}

export type SourceUnit =
    | { readonly kind: 'Class'; readonly file: SourceFile; readonly type: TypeDeclaration }
    | { readonly kind: 'Trigger'; readonly file: SourceFile; readonly trigger: TriggerDeclaration }
    | { readonly kind: 'Anonymous'; readonly file: SourceFile; readonly body: AnonymousDeclaration };

export interface TriggerDeclaration {
    readonly name: Identifier;
    readonly object: Identifier;
    readonly events: readonly { readonly event: TriggerEvent; readonly span: Span }[];
    readonly statements: readonly Statement[];
    readonly members: readonly Member[];
    readonly span: Span;
}
export interface AnonymousDeclaration {
    readonly statements: readonly Statement[];
    readonly members: readonly Member[];
    readonly span: Span;
}

export interface TypeDeclaration {
    readonly kind: 'Type';
    readonly typeKind: 'class' | 'interface' | 'enum';
    readonly name: Identifier;
    readonly modifiers: Modifiers;
    readonly extends: TypeReference | null;
    /** For an interface: what it extends. */
    readonly implements: readonly TypeReference[];
    readonly members: readonly Member[];
    /** Enums only. */
    readonly constants: readonly Identifier[];
    readonly span: Span;
}
export type Member =
    TypeDeclaration | MethodDeclaration | FieldDeclaration | PropertyDeclaration | InitialiserBlock;

export interface MethodDeclaration {
    readonly kind: 'Method';
    readonly name: Identifier;
    /** Null for a constructor; `void` has a part of that name. */
    readonly returns: TypeReference | null;
    readonly modifiers: Modifiers;
    readonly parameters: readonly Parameter[];
    readonly body: Block | null;
    readonly span: Span;
}
export interface Parameter {
    readonly name: Identifier;
    readonly type: TypeReference;
    readonly modifiers: Modifiers;
}
export interface FieldDeclaration {
    readonly kind: 'Field';
    readonly type: TypeReference;
    readonly modifiers: Modifiers;
    readonly variables: readonly Variable[];
    readonly span: Span;
}
export interface Variable {
    readonly name: Identifier;
    readonly value: Expression | null;
    readonly span: Span;
}
export interface PropertyDeclaration {
    readonly kind: 'Property';
    readonly name: Identifier;
    readonly type: TypeReference;
    readonly modifiers: Modifiers;
    readonly accessors: readonly Accessor[];
    readonly span: Span;
}
export interface Accessor {
    readonly kind: 'get' | 'set';
    readonly modifiers: Modifiers;
    readonly body: Block | null;
    readonly span: Span;
}
export interface InitialiserBlock {
    readonly kind: 'Initialiser';
    readonly isStatic: boolean;
    readonly body: Block;
}

export interface Block {
    readonly kind: 'Block';
    readonly statements: readonly Statement[];
    readonly span: Span;
}
interface Placed {
    readonly span: Span;
}
export type DmlOperation = 'insert' | 'update' | 'upsert' | 'delete' | 'undelete' | 'merge';
export type Statement =
    | Block
    | (Placed & {
          readonly kind: 'LocalVariables';
          readonly type: TypeReference;
          readonly modifiers: Modifiers;
          readonly variables: readonly Variable[];
      })
    | (Placed & { readonly kind: 'Expression'; readonly expression: Expression })
    | (Placed & {
          readonly kind: 'If';
          readonly condition: Expression;
          readonly then: Statement;
          readonly otherwise: Statement | null;
      })
    | (Placed & {
          readonly kind: 'While' | 'DoWhile';
          readonly condition: Expression;
          readonly body: Statement;
      })
    | (Placed & {
          readonly kind: 'For';
          readonly init: readonly Statement[];
          readonly condition: Expression | null;
          readonly update: readonly Expression[];
          readonly body: Statement;
      })
    | (Placed & {
          readonly kind: 'ForEach';
          readonly type: TypeReference;
          readonly name: Identifier;
          readonly source: Expression;
          readonly body: Statement;
      })
    | (Placed & { readonly kind: 'Switch'; readonly value: Expression; readonly whens: readonly When[] })
    | (Placed & {
          readonly kind: 'Try';
          readonly body: Block;
          readonly catches: readonly Catch[];
          readonly finally: Block | null;
      })
    | (Placed & { readonly kind: 'Return'; readonly value: Expression | null })
    | (Placed & { readonly kind: 'Throw'; readonly value: Expression })
    | (Placed & { readonly kind: 'Break' | 'Continue' })
    | (Placed & { readonly kind: 'RunAs'; readonly arguments: readonly Expression[]; readonly body: Block })
    | (Placed & {
          readonly kind: 'Dml';
          readonly operation: DmlOperation;
          readonly records: Expression;
          readonly second: Expression | null;
          readonly externalIdField: readonly Identifier[] | null;
          readonly mode: 'user' | 'system' | null;
      });
export interface Catch {
    readonly type: TypeReference;
    readonly name: Identifier;
    readonly body: Block;
    readonly span: Span;
}
/** `when else` has no values and no type case. */
export interface When {
    readonly values: readonly Expression[];
    readonly typeCase: { readonly type: TypeReference; readonly name: Identifier } | null;
    readonly isElse: boolean;
    readonly body: Block;
    readonly span: Span;
}

export type BinaryOperator =
    | '+'
    | '-'
    | '*'
    | '/'
    | '&'
    | '|'
    | '^'
    | '<<'
    | '>>'
    | '>>>'
    | '=='
    | '!='
    | '==='
    | '!=='
    | '<>'
    | '<'
    | '>'
    | '<='
    | '>='
    | '&&'
    | '||'
    | '??';
export type AssignmentOperator =
    '=' | '+=' | '-=' | '*=' | '/=' | '&=' | '|=' | '^=' | '>>=' | '>>>=' | '<<=';

export type Expression =
    | (Placed & {
          readonly kind: 'Literal';
          readonly literal: 'null' | 'boolean' | 'integer' | 'long' | 'number' | 'string';
          readonly text: string;
      })
    | (Placed & { readonly kind: 'Name'; readonly name: string })
    | (Placed & { readonly kind: 'This' | 'Super' })
    | (Placed & {
          readonly kind: 'Member';
          readonly receiver: Expression;
          readonly name: Identifier;
          readonly safe: boolean;
      })
    | (Placed & {
          readonly kind: 'Call';
          readonly receiver: Expression | null;
          readonly name: Identifier;
          readonly arguments: readonly Expression[];
          readonly safe: boolean;
      })
    | (Placed & {
          readonly kind: 'SelfCall';
          readonly target: 'this' | 'super';
          readonly arguments: readonly Expression[];
      })
    | (Placed & { readonly kind: 'Index'; readonly receiver: Expression; readonly index: Expression })
    | (Placed & { readonly kind: 'New'; readonly type: TypeReference; readonly rest: NewRest })
    | (Placed & { readonly kind: 'Cast'; readonly type: TypeReference; readonly value: Expression })
    | (Placed & { readonly kind: 'InstanceOf'; readonly value: Expression; readonly type: TypeReference })
    | (Placed & {
          readonly kind: 'Unary';
          readonly operator: '-' | '+' | '!' | '~';
          readonly value: Expression;
      })
    | (Placed & {
          readonly kind: 'Step';
          readonly operator: '++' | '--';
          readonly prefix: boolean;
          readonly target: Expression;
      })
    | (Placed & {
          readonly kind: 'Binary';
          readonly operator: BinaryOperator;
          readonly left: Expression;
          readonly right: Expression;
          readonly operatorSpan: Span;
      })
    | (Placed & {
          readonly kind: 'Assign';
          readonly operator: AssignmentOperator;
          readonly target: Expression;
          readonly value: Expression;
      })
    | (Placed & {
          readonly kind: 'Ternary';
          readonly condition: Expression;
          readonly then: Expression;
          readonly otherwise: Expression;
      })
    | (Placed & { readonly kind: 'Parenthesised'; readonly value: Expression })
    | (Placed & { readonly kind: 'TypeLiteral'; readonly type: TypeReference })
    /** `text` without brackets, binds numbered `:0`…; `placeInQuery` leads from offsets in it back to the file. */
    | (Placed & {
          readonly kind: 'Query';
          readonly language: 'soql' | 'sosl';
          readonly text: string;
          readonly binds: readonly Expression[];
          /** As written, with its brackets. */
          readonly source: string;
          readonly pieces: readonly Piece[];
      });
export type NewRest =
    | { readonly kind: 'Arguments'; readonly arguments: readonly Expression[] }
    | { readonly kind: 'Size'; readonly size: Expression }
    | { readonly kind: 'Items'; readonly items: readonly Expression[]; readonly array: boolean }
    | {
          readonly kind: 'Entries';
          readonly entries: readonly { readonly key: Expression; readonly value: Expression }[];
      };
