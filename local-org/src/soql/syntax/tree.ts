/** The tree of a SOQL query, as written: names are not looked up. Spans are offsets into the text. */
export interface Range {
    readonly start: number;
    readonly end: number;
}

/** `Account.Owner.Name`, by segment. */
export interface Path extends Range {
    readonly kind: 'path';
    readonly names: readonly string[];
}

export interface Call extends Range {
    readonly kind: 'call';
    /** As written. */
    readonly name: string;
    readonly arguments: readonly Expression[];
}

export type Expression = Path | Call | Literal;

export type SelectItem =
    | (Range & {
          readonly kind: 'expression';
          readonly expression: Path | Call;
          readonly alias: string | null;
      })
    | (Range & { readonly kind: 'query'; readonly query: Query })
    | (Range & {
          readonly kind: 'typeof';
          readonly path: Path;
          readonly branches: readonly { readonly type: string; readonly fields: readonly Path[] }[];
          readonly otherwise: readonly Path[] | null;
      });

export type Literal = Range &
    (
        | { readonly kind: 'string'; readonly value: string; readonly pattern: string }
        | { readonly kind: 'number'; readonly text: string }
        | { readonly kind: 'boolean'; readonly value: boolean }
        | { readonly kind: 'null' }
        | { readonly kind: 'date' | 'datetime' | 'time'; readonly text: string }
        | { readonly kind: 'dateLiteral'; readonly name: string; readonly count: number | null }
        | { readonly kind: 'bind'; readonly name: string }
    );

export type Value =
    | Literal
    | (Range & { readonly kind: 'list'; readonly items: readonly Literal[] })
    | (Range & { readonly kind: 'query'; readonly query: Query });

export type ComparisonOperator =
    '=' | '!=' | '<' | '<=' | '>' | '>=' | 'LIKE' | 'IN' | 'NOT IN' | 'INCLUDES' | 'EXCLUDES';

export type Condition =
    | (Range & { readonly kind: 'and' | 'or'; readonly operands: readonly Condition[] })
    | (Range & { readonly kind: 'not'; readonly operand: Condition })
    | (Range & {
          readonly kind: 'comparison';
          readonly left: Path | Call;
          readonly operator: ComparisonOperator;
          readonly right: Value;
      });

export interface OrderItem extends Range {
    readonly expression: Path | Call;
    readonly descending: boolean;
    readonly nulls: 'first' | 'last';
}

export interface Query extends Range {
    readonly select: readonly SelectItem[];
    /** Object, or in a child query the relationship. */
    readonly from: Path;
    /** Lower-case alias -> path it stands for (empty: the object itself). */
    readonly aliases: ReadonlyMap<string, readonly string[]>;
    readonly scope: string | null;
    readonly where: Condition | null;
    readonly access: 'user' | 'system' | 'enforced' | null;
    readonly groupBy: readonly (Path | Call)[];
    readonly grouping: 'plain' | 'rollup' | 'cube';
    readonly having: Condition | null;
    readonly orderBy: readonly OrderItem[];
    readonly limit: Literal | null;
    readonly offset: Literal | null;
    readonly forUpdate: boolean;
    readonly allRows: boolean;
}
