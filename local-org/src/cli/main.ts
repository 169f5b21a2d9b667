/** The command line: one file a command, loaded when it is called. */
import type { Command } from './command.ts';
import { UsageError } from './command.ts';

const commands: Readonly<Record<string, () => Promise<{ readonly command: Command }>>> = {
    start: () => import('./commands/start.ts'),
    test: () => import('./commands/test.ts'),
    compile: () => import('./commands/compile.ts'),
    exec: () => import('./commands/exec.ts'),
    clock: () => import('./commands/clock.ts'),
    reset: () => import('./commands/reset.ts'),
    status: () => import('./commands/status.ts'),
    token: () => import('./commands/token.ts'),
    'coverage-report': () => import('./commands/coverage-report.ts'),
};

const usage = `Usage: local-org COMMAND

  start [--port 8080] [--db FILE | --memory] [--open]   runs the org: APIs and pages, until Ctrl-C
  test PATH... [--filter Class[.method]] [--coverage] [--json FILE] [--junit FILE] [--limits] [--api-version N]
                                                        runs the Apex tests below the paths, in memory
  compile PATH...                                       reports what the Apex compiler finds
  exec FILE|- [--memory]                                runs anonymous Apex in the running org
  clock advance DURATION | set INSTANT | real           moves the running org's clock; DURATION as 24h, 3d, 90m
  reset [--db FILE]                                     deletes the org's data; it must not be running
  status [--json]                                       where the running org answers
  token [--user USERNAME] [--port N]                    a session token of the running org
  coverage-report                                       writes local-org/COVERAGE.md

Commands for a running org take --db FILE where it was started so.`;

async function main(args: readonly string[]): Promise<number> {
    const [name, ...rest] = args;
    if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
        console.log(usage);
        return name === undefined ? 2 : 0;
    }
    const load = commands[name];
    if (load === undefined) {
        console.error(`local-org has no command ${name}.\n\n${usage}`);
        return 2;
    }
    try {
        const { command } = await load();
        return await command(rest);
    } catch (error) {
        if (error instanceof UsageError) {
            console.error(error.message);
            return 2;
        }
        throw error;
    }
}

process.exitCode = await main(process.argv.slice(2));
