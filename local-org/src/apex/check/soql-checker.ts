/** What the compiler asks about a SOQL or SOSL literal; the soql folder answers, and `cli` puts them together. */
import type { Schema } from '../../schema/model.ts';

export interface SoqlChecker {
    /**
     * Checks a literal against the schema. Never throws for a wrong query: it reports problems.
     * @param request.text the literal without its brackets; the binds are already numbered, `:0`, `:1`… in order
     *   of appearance, and the same text is what runs later (`QueryRequest.soql` with positional binds)
     * @param request.apiVersion version of the source, e.g. 67; decides e.g. WITH SECURITY_ENFORCED
     */
    check(request: {
        readonly text: string;
        readonly language: 'soql' | 'sosl';
        readonly schema: Schema;
        readonly apiVersion: number;
    }): SoqlFacts;
}

export interface SoqlFacts {
    /** The object of the outer FROM, in the schema's spelling; null for SOSL and where it is unknown. */
    readonly object: string | null;
    /** `count`: SELECT COUNT() alone. `aggregate`: rows are AggregateResult. */
    readonly kind: 'rows' | 'count' | 'aggregate';
    /** Salesforce's texts, e.g. `No such column 'X' on entity 'Account'. …`; offsets into `text`. */
    readonly problems: readonly { readonly message: string; readonly start: number; readonly end: number }[];
}
