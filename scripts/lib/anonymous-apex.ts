/** Runs Apex statements in an org. */
import type { Connection } from 'jsforce';

/** @throws Error with the compile problem or the exception, in the org's words */
export async function runApex(connection: Connection, statements: string): Promise<void> {
    const result = await connection.tooling.executeAnonymous(statements);
    if (result.success) return;
    const where = result.compiled ? '' : ` (line ${result.line}, column ${result.column})`;
    throw new Error(`${statements}: ${result.compileProblem ?? result.exceptionMessage}${where}`);
}
