/**
 * Compares compiling with bare parsing of the same sources in the same process, in CPU time.
 *
 *     node local-org/bench/compile.ts FOLDER…
 *
 * Each round parses every source with the grammar's parser alone, then compiles all of them from scratch; the
 * ratio is that of the medians of the warm rounds. Exit 1 when it exceeds 2.0.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ApexParserFactory } from '@apexdevtools/apex-parser';
import { makeCatalog } from '../src/apex/bind/catalog.ts';
import { compileProgram, type ApexSource } from '../src/apex/check/program.ts';
import { definitions } from '../src/library/index.ts';
import { buildSchema } from '../src/schema/build.ts';
import { readSourceFolders } from '../src/schema/metadata/read.ts';
import { soqlChecker } from '../src/soql/checker.ts';

const ROUNDS = 5;
const LARGEST_RATIO = 2;

function sourcesIn(folder: string): ApexSource[] {
    return readdirSync(folder).flatMap((name) => {
        const path = join(folder, name);
        if (name === 'node_modules' || name.startsWith('.')) {
            return [];
        }
        if (statSync(path).isDirectory()) {
            return sourcesIn(path);
        }
        const kind = name.endsWith('.cls') ? 'class' : name.endsWith('.trigger') ? 'trigger' : null;
        return kind ? [{ file: { name: path, text: readFileSync(path, 'utf8') }, kind, apiVersion: 67 }] : [];
    });
}

/** Milliseconds of CPU that `work` takes. */
function cpu(work: () => void): number {
    const before = process.cpuUsage();
    work();
    const used = process.cpuUsage(before);
    return (used.user + used.system) / 1000;
}

function median(values: readonly number[]): number {
    return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

const folders = process.argv.slice(2);
if (folders.length === 0) {
    console.error('usage: node local-org/bench/compile.ts FOLDER…');
    process.exit(2);
}
const sources = folders.flatMap(sourcesIn);
const context = {
    schema: buildSchema(readSourceFolders(folders).components).schema,
    catalog: makeCatalog(definitions),
    soql: soqlChecker,
};
const parse = (): void => {
    for (const { file, kind } of sources) {
        const parser = ApexParserFactory.createParser(file.text);
        if (kind === 'class') {
            parser.compilationUnit();
        } else {
            parser.triggerUnit();
        }
    }
};
const compile = (): void => {
    compileProgram(sources, context);
};

console.log(`${sources.length} files; cold: parse ${cpu(parse).toFixed(0)} ms`);
cpu(compile);
const rounds = Array.from({ length: ROUNDS }, () => ({ parse: cpu(parse), compile: cpu(compile) }));
const parsing = median(rounds.map((round) => round.parse));
const compiling = median(rounds.map((round) => round.compile));
const ratio = compiling / parsing;
console.log(
    `warm: parse ${parsing.toFixed(0)} ms, compile ${compiling.toFixed(0)} ms CPU; ratio ${ratio.toFixed(2)}`,
);
process.exitCode = ratio > LARGEST_RATIO ? 1 : 0;
