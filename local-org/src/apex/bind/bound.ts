/**
 * The typed tree: what `check` makes of a parsed source and `emit` turns into JavaScript. Every name is
 * resolved, every implicit conversion is a node, every operator has its exact type. No node needs a look-up.
 */
import type { Diagnostic, SourceFile, Span } from '../../text/diagnostic.ts';
import type { ApexType, FieldSymbol, MethodSymbol, TypeSymbol } from './symbols.ts';

export interface BoundUnit {
    readonly file: SourceFile;
    /** API version the source was saved with, e.g. 67; decides versioned behaviour. */
    readonly apiVersion: number;
    readonly declaration: BoundType | BoundTrigger | BoundAnonymous;
    readonly diagnostics: readonly Diagnostic[];
    /** Types this unit refers to: when one of them changes, this unit is compiled again. */
    readonly dependencies: ReadonlySet<string>;
}

export interface BoundTrigger {
    readonly kind: 'Trigger';
    readonly name: string;
    readonly object: string;
    readonly events: readonly TriggerEvent[];
    readonly body: BoundBlock;
    readonly locals: readonly Local[];
    readonly span: Span;
}
export type TriggerEvent =
    | 'before insert'
    | 'before update'
    | 'before delete'
    | 'after insert'
    | 'after update'
    | 'after delete'
    | 'after undelete';

/** Anonymous Apex: statements, with the methods and types declared among them as members of one class. */
export interface BoundAnonymous {
    readonly kind: 'Anonymous';
    readonly type: BoundType;
    readonly body: BoundBlock;
}

export interface BoundType {
    readonly kind: 'Type';
    readonly symbol: TypeSymbol;
    /** Field initialisers and initialiser blocks in source order. */
    readonly staticInitialisers: readonly BoundInitialiser[];
    readonly instanceInitialisers: readonly BoundInitialiser[];
    readonly methods: readonly BoundMethod[];
    readonly constructors: readonly BoundMethod[];
    readonly accessors: readonly BoundAccessor[];
    readonly inner: readonly BoundType[];
    readonly span: Span;
}
export type BoundInitialiser =
    | {
          readonly kind: 'Field';
          readonly field: FieldSymbol;
          readonly value: BoundExpression | null;
          readonly span: Span;
      }
    | { readonly kind: 'Block'; readonly body: BoundBlock };
export interface BoundMethod {
    readonly symbol: MethodSymbol;
    readonly parameters: readonly Local[];
    /** Null for abstract and interface methods. */
    readonly body: BoundBlock | null;
    readonly span: Span;
}
export interface BoundAccessor {
    readonly field: FieldSymbol;
    readonly kind: 'get' | 'set';
    /** The `value` of a setter. */
    readonly value: Local | null;
    readonly body: BoundBlock;
    readonly span: Span;
}

/** A local variable or parameter. `jsName` is unique in its method and no JavaScript keyword. */
export interface Local {
    readonly name: string;
    readonly jsName: string;
    readonly type: ApexType;
    readonly isFinal: boolean;
}

export type BoundStatement =
    | BoundBlock
    | {
          readonly kind: 'LocalDeclaration';
          readonly local: Local;
          readonly value: BoundExpression | null;
          readonly span: Span;
      }
    | { readonly kind: 'Expression'; readonly expression: BoundExpression; readonly span: Span }
    | {
          readonly kind: 'If';
          readonly condition: BoundExpression;
          readonly then: BoundStatement;
          readonly otherwise: BoundStatement | null;
          readonly span: Span;
      }
    | {
          readonly kind: 'While';
          readonly condition: BoundExpression;
          readonly body: BoundStatement;
          readonly span: Span;
      }
    | {
          readonly kind: 'DoWhile';
          readonly condition: BoundExpression;
          readonly body: BoundStatement;
          readonly span: Span;
      }
    | {
          readonly kind: 'For';
          readonly init: readonly BoundStatement[];
          readonly condition: BoundExpression | null;
          readonly update: readonly BoundExpression[];
          readonly body: BoundStatement;
          readonly span: Span;
      }
    /** `over`: list and set are walked directly, iterable through `Iterable.iterator()`, soql in chunks of 200. */
    | {
          readonly kind: 'ForEach';
          readonly local: Local;
          readonly over: 'list' | 'set' | 'iterable' | 'soqlRows' | 'soqlChunks';
          readonly source: BoundExpression;
          readonly body: BoundStatement;
          readonly span: Span;
      }
    | {
          readonly kind: 'Switch';
          readonly value: BoundExpression;
          readonly whens: readonly BoundWhen[];
          readonly otherwise: BoundBlock | null;
          readonly span: Span;
      }
    | {
          readonly kind: 'Try';
          readonly body: BoundBlock;
          readonly catches: readonly {
              readonly type: ApexType;
              readonly local: Local;
              readonly body: BoundBlock;
              readonly span: Span;
          }[];
          readonly finally: BoundBlock | null;
          readonly span: Span;
      }
    | { readonly kind: 'Return'; readonly value: BoundExpression | null; readonly span: Span }
    | { readonly kind: 'Throw'; readonly value: BoundExpression; readonly span: Span }
    | { readonly kind: 'Break' | 'Continue'; readonly span: Span }
    | {
          readonly kind: 'RunAs';
          readonly user: BoundExpression;
          readonly body: BoundBlock;
          readonly span: Span;
      }
    /** `insert as user x`; `merge` has `second`. `mode` null means the default of the unit's API version. */
    | {
          readonly kind: 'Dml';
          readonly operation: 'insert' | 'update' | 'upsert' | 'delete' | 'undelete' | 'merge';
          readonly records: BoundExpression;
          readonly second: BoundExpression | null;
          readonly externalIdField: string | null;
          readonly mode: 'user' | 'system' | null;
          readonly span: Span;
      };
export interface BoundBlock {
    readonly kind: 'Block';
    readonly statements: readonly BoundStatement[];
    readonly span: Span;
}
export interface BoundWhen {
    /** Enum constants are bound as EnumConstant expressions; a type case has `local` and no values. */
    readonly values: readonly BoundExpression[];
    readonly typeCase: { readonly type: ApexType; readonly local: Local } | null;
    readonly body: BoundBlock;
    readonly span: Span;
}

/** A local or field that a dynamic query may bind; lower-case name. */
export interface ScopeName {
    readonly name: string;
    readonly value: BoundExpression;
}

interface Node {
    readonly type: ApexType;
    readonly span: Span;
}
export type BoundExpression =
    /** Integer: number; Long: bigint; Double and Decimal: the digits as written. */
    | (Node & { readonly kind: 'Literal'; readonly value: null | boolean | number | bigint | string })
    | (Node & { readonly kind: 'Local'; readonly local: Local })
    | (Node & { readonly kind: 'This' })
    /** A field or property of a user type. `receiver` null: static, or `this` when `implicitThis`. */
    | (Node & {
          readonly kind: 'Field';
          readonly field: FieldSymbol;
          readonly receiver: BoundExpression | null;
          readonly isSuper: boolean;
          readonly safe: boolean;
      })
    | (Node & { readonly kind: 'EnumConstant'; readonly symbol: TypeSymbol; readonly constant: string })
    /** `account.Name`; `relationship` when the name is a parent (`account.Owner`) or child list (`account.Contacts`). */
    | (Node & {
          readonly kind: 'SObjectField';
          readonly receiver: BoundExpression;
          readonly field: string;
          readonly relationship: 'parent' | 'children' | null;
          readonly safe: boolean;
      })
    | (Node & { readonly kind: 'Index'; readonly receiver: BoundExpression; readonly index: BoundExpression })
    /**
     * A call. `how`: static; virtual (through the slot); direct (super.x() and private methods, through the
     * owner's prototype); platform (through the table of implementations, receiver first). `scope`: only for
     * dynamic queries, what `:name` may mean there, innermost first.
     */
    | (Node & {
          readonly kind: 'Call';
          readonly method: MethodSymbol;
          readonly how: 'static' | 'virtual' | 'direct' | 'platform';
          readonly receiver: BoundExpression | null;
          readonly arguments: readonly BoundExpression[];
          readonly safe: boolean;
          readonly scope?: readonly ScopeName[];
      })
    /** this(...) and super(...) at the head of a constructor. */
    | (Node & {
          readonly kind: 'ConstructorCall';
          readonly constructor: MethodSymbol;
          readonly target: 'this' | 'super';
          readonly arguments: readonly BoundExpression[];
      })
    | (Node & {
          readonly kind: 'New';
          readonly constructor: MethodSymbol | null;
          readonly arguments: readonly BoundExpression[];
      })
    | (Node & {
          readonly kind: 'NewSObject';
          readonly fields: readonly {
              readonly name: string;
              readonly relationship: boolean;
              readonly value: BoundExpression;
          }[];
      })
    /** new List<T>{…}, new Set<T>{…}, new T[]{…}; `size` for new T[n]; `source` for new List<T>(other). */
    | (Node & {
          readonly kind: 'NewCollection';
          readonly items: readonly BoundExpression[];
          readonly size: BoundExpression | null;
          readonly source: BoundExpression | null;
      })
    | (Node & {
          readonly kind: 'NewMap';
          readonly entries: readonly { readonly key: BoundExpression; readonly value: BoundExpression }[];
          readonly source: BoundExpression | null;
      })
    /** Both operands already have the operand type; for `concat` they are converted by the emitter's toString. */
    | (Node & {
          readonly kind: 'Binary';
          readonly operator: ArithmeticOperator;
          readonly operand: OperandType;
          readonly left: BoundExpression;
          readonly right: BoundExpression;
      })
    | (Node & {
          readonly kind: 'Compare';
          readonly operator: '==' | '!=' | '===' | '!==' | '<' | '>' | '<=' | '>=';
          readonly operand: OperandType;
          readonly left: BoundExpression;
          readonly right: BoundExpression;
      })
    | (Node & {
          readonly kind: 'Logical';
          readonly operator: '&&' | '||';
          readonly left: BoundExpression;
          readonly right: BoundExpression;
      })
    | (Node & { readonly kind: 'Coalesce'; readonly left: BoundExpression; readonly right: BoundExpression })
    | (Node & {
          readonly kind: 'Unary';
          readonly operator: '-' | '+' | '!' | '~';
          readonly operand: OperandType;
          readonly value: BoundExpression;
      })
    /** ++ and --; `prefix` tells which value the expression has. */
    | (Node & {
          readonly kind: 'Step';
          readonly operator: '++' | '--';
          readonly prefix: boolean;
          readonly operand: OperandType;
          readonly target: BoundExpression;
      })
    /** `target op= value`; `binary` is null for plain assignment. The value already has the target's type. */
    | (Node & {
          readonly kind: 'Assign';
          readonly target: BoundExpression;
          readonly value: BoundExpression;
          readonly binary: {
              readonly operator: ArithmeticOperator;
              readonly operand: OperandType;
              readonly convertBack: Conversion | null;
          } | null;
      })
    | (Node & {
          readonly kind: 'Ternary';
          readonly condition: BoundExpression;
          readonly then: BoundExpression;
          readonly otherwise: BoundExpression;
      })
    /** A cast as written, checked at run time against `type`. */
    | (Node & { readonly kind: 'Cast'; readonly value: BoundExpression })
    | (Node & { readonly kind: 'InstanceOf'; readonly value: BoundExpression; readonly target: ApexType })
    /** A conversion that the language does by itself. */
    | (Node & { readonly kind: 'Convert'; readonly conversion: Conversion; readonly value: BoundExpression })
    | (Node & { readonly kind: 'TypeLiteral'; readonly target: ApexType })
    /** `Account.SObjectType` / `Account.Name` tokens / `SObjectType.Account…` describes. */
    | (Node & { readonly kind: 'SObjectToken'; readonly object: string })
    | (Node & { readonly kind: 'FieldToken'; readonly object: string; readonly field: string })
    | (Node & {
          readonly kind: 'DescribeToken';
          readonly object: string;
          readonly member: 'object' | 'field' | 'fieldSet' | 'fields' | 'fieldSets';
          readonly name: string | null;
      })
    | (Node & { readonly kind: 'Label'; readonly name: string })
    | (Node & { readonly kind: 'Page'; readonly name: string })
    /** Trigger.new, Trigger.oldMap, Trigger.isInsert…, Trigger.operationType. */
    | (Node & { readonly kind: 'TriggerVariable'; readonly name: string })
    /**
     * `[SELECT …]` with its text and the values of its binds by position. `yields` says what the context wants.
     * `mode` null: the default of the unit's API version.
     */
    | (Node & {
          readonly kind: 'Soql' | 'Sosl';
          readonly text: string;
          readonly binds: readonly BoundExpression[];
          readonly yields: 'list' | 'one' | 'count';
      })
    | (Node & {
          readonly kind: 'ConvertSoql';
          readonly value: BoundExpression;
          readonly yields: 'list' | 'one' | 'count';
      });

export type ArithmeticOperator =
    | '+'
    | '-'
    | '*'
    | '/'
    | '%'
    | '&'
    | '|'
    | '^'
    | '<<'
    | '>>'
    | '>>>'
    | 'concat'
    /** Date + Integer, Datetime + Integer/Double/Decimal (days). */
    | 'addDays'
    | 'subtractDays';
export type OperandType =
    | 'Boolean'
    | 'Integer'
    | 'Long'
    | 'Double'
    | 'Decimal'
    | 'String'
    | 'Id'
    | 'Date'
    | 'Datetime'
    | 'Time'
    /** Deep comparison of sObjects and collections, enums, equals() of classes, null. */
    | 'Object';
export type Conversion =
    | 'IntegerToLong'
    | 'IntegerToDouble'
    | 'IntegerToDecimal'
    | 'LongToDouble'
    | 'LongToDecimal'
    | 'DoubleToDecimal'
    | 'LongToInteger'
    | 'DecimalToDouble'
    | 'DecimalToInteger'
    | 'DecimalToLong'
    | 'DoubleToInteger'
    | 'DoubleToLong'
    | 'StringToId'
    | 'IdToString'
    | 'DateToDatetime'
    /** List<Account> to List<SObject>, one generic class to another: same object, no check. */
    | 'Widen';
