/** A place in a source text. Lines and columns count from 1, as Salesforce prints them. */
export interface Span {
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
    /** Character offsets into the text, from 0; `end` is exclusive. */
    readonly start: number;
    readonly end: number;
}

/** A problem in a source, worded as Salesforce words it where that is known. */
export interface Diagnostic {
    /** Stable and never reused, e.g. `APEX2101`. */
    readonly code: string;
    readonly message: string;
    readonly file: string;
    readonly span: Span;
}

/** One source file as deployed: `name` is the path in the deployment, e.g. `classes/Foo.cls`. */
export interface SourceFile {
    readonly name: string;
    readonly text: string;
}
