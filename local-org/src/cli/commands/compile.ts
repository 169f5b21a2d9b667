import { parseArgs } from 'node:util';
import { UsageError, type Command } from '../command.ts';
import { readSources } from '../sources.ts';

/** Compiles all Apex below the paths against their objects and prints every diagnostic; exit code 1 where there is one. */
export const command: Command = async (args) => {
    const options = { 'api-version': { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (positionals.length === 0) {
        throw new UsageError('Usage: local-org compile PATH...');
    }
    const { components, problems } = readSources(positionals, values['api-version']);
    const { compileOnly } = await import('../compile-only.ts');
    const compiled = compileOnly(components);
    const all = [...problems, ...compiled.diagnostics];
    for (const { file, span, code, message } of all) {
        console.log(`${file}:${span.line}:${span.column} ${code} ${message}`);
    }
    console.log(`${compiled.files} files, ${all.length} errors`);
    return all.length === 0 ? 0 : 1;
};
