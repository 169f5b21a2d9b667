import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { OrgProcess } from '../clients/process.ts';
import { widgetProject } from '../clients/project.ts';

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

function run(args: readonly string[], cwd: string): Promise<{ code: number; output: string }> {
    return new Promise((done) => {
        execFile(process.execPath, [main, ...args], { cwd }, (error, stdout, stderr) => {
            done({
                code: error === null ? 0 : Number((error as { code?: number }).code ?? 1),
                output: stdout + stderr,
            });
        });
    });
}

describe('commands without a running org', () => {
    const folder = mkdtempSync(join(tmpdir(), 'local-org-cli-'));
    after(() => rmSync(folder, { recursive: true, force: true }));

    it('explains itself, and names an unknown command', async () => {
        assert.match((await run(['--help'], folder)).output, /Usage: local-org COMMAND/);
        const { code, output } = await run(['fly'], folder);
        assert.equal(code, 2);
        assert.match(output, /no command fly/);
    });

    it('says that no org runs, and how to start one', async () => {
        assert.deepEqual(await run(['status', '--json'], folder), { code: 1, output: '{"running":false}\n' });
        for (const command of [['token'], ['clock', 'real'], ['exec', main]]) {
            const { code, output } = await run(command, folder);
            assert.equal(code, 2);
            assert.match(output, /No local org runs over .*Start one with: local-org start/);
        }
    });

    it('prints diagnostics with file, line and column', async () => {
        const project = widgetProject(folder);
        const good = await run(['compile', 'project/force-app'], folder);
        assert.deepEqual(good, { code: 0, output: '2 files, 0 errors\n' });
        project.writeClass('Bad', 'public class Bad {\n    Integer i = nope;\n}\n');
        const { code, output } = await run(['compile', 'project/force-app'], folder);
        assert.equal(code, 1);
        assert.match(
            output,
            /^project\/force-app\/main\/default\/classes\/Bad\.cls:2:17 APEX\d+ Variable does not exist: nope\n3 files, 1 errors\n$/,
        );
        assert.equal((await run(['compile', 'nowhere'], folder)).code, 2);
    });

    it('runs tests of a folder, with a filter, coverage and a report', async () => {
        const passed = await run(
            [
                'test',
                'project/force-app',
                '--filter',
                'WidgetsTest.doubles',
                '--coverage',
                '--json',
                'report.json',
            ],
            folder,
        );
        assert.equal(passed.code, 0, passed.output);
        assert.match(passed.output, /\n1 passed, 0 failed\n$/);
        assert.match(passed.output, /100 % {2}Widgets/);
        const report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as {
            results: { outcome: string }[];
        };
        assert.deepEqual(
            report.results.map((one) => one.outcome),
            ['Pass'],
        );
        const project = widgetProject(folder);
        project.writeClass(
            'SadTest',
            "@IsTest\nprivate class SadTest {\n    @IsTest\n    static void fails() {\n        Assert.fail('sad');\n    }\n}\n",
        );
        const failed = await run(['test', 'project/force-app'], folder);
        assert.equal(failed.code, 1);
        assert.match(
            failed.output,
            /FAILED SadTest\.fails: .*sad\n {4}Class\.SadTest\.fails: line 5, column 1/,
        );
        assert.match(failed.output, /\n1 passed, 1 failed\n$/);
    });

    it('runs anonymous Apex in memory', async () => {
        const file = join(folder, 'a.apex');
        writeFileSync(
            file,
            "insert new Account(Name = 'x');\nSystem.debug([SELECT COUNT() FROM Account]);\n",
        );
        const { code, output } = await run(['exec', file, '--memory'], folder);
        assert.equal(code, 0, output);
        assert.match(output, /USER_DEBUG\|\[\d+\]\|DEBUG\|1\n/);
    });
});

describe('commands of a running org', () => {
    const org = new OrgProcess();
    before(() => org.start());
    after(() => org.remove());
    const local = (...args: string[]): Promise<{ code: number; output: string }> =>
        run([...args, '--db', org.database], org.folder);

    it('keeps its secrets for its owner', () => {
        for (const file of ['server.json', 'jwt.key']) {
            assert.equal(statSync(join(org.folder, file)).mode & 0o777, 0o600, file);
        }
    });

    it('tells where it answers, without secrets', async () => {
        const { code, output } = await local('status', '--json');
        assert.equal(code, 0);
        const { running, port, pid, username } = JSON.parse(output) as Record<string, unknown>;
        assert.deepEqual(
            [running, port, pid, username],
            [true, org.running.port, org.running.pid, org.running.username],
        );
        assert.doesNotMatch(output, /password|accessToken/);
    });

    it('gives tokens for users of the org', async () => {
        const { output } = await local('token', '--user', org.running.username);
        const reply = await fetch(`${org.running.instanceUrl}/services/oauth2/userinfo`, {
            headers: { authorization: `Bearer ${output.trim()}` },
        });
        assert.equal(
            ((await reply.json()) as { preferred_username: string }).preferred_username,
            org.running.username,
        );
        const nobody = await local('token', '--user', 'nobody@example.com');
        assert.equal(nobody.code, 2);
        assert.match(nobody.output, /nobody@example\.com can't log in/);
        const wrongPort = await local('token', '--port', '1');
        assert.match(wrongPort.output, /answers on port \d+, not 1/);
    });

    it('moves the clock', async () => {
        const { output } = await local('clock', 'advance', '24h');
        const shown = Date.parse(/shows (\S+)/.exec(output)?.[1] ?? '');
        assert.ok(Math.abs(shown - Date.now() - 86_400_000) < 60_000, output);
        assert.equal((await local('clock', 'advance', 'soon')).code, 2);
        assert.equal((await local('clock', 'real')).code, 0);
    });

    it('runs anonymous Apex', async () => {
        const file = join(org.folder, 'a.apex');
        writeFileSync(file, "insert new Account(Name = 'by exec');\n");
        assert.equal((await local('exec', file)).code, 0);
        assert.equal(await org.count("SELECT COUNT() FROM Account WHERE Name = 'by exec'"), 1);
        writeFileSync(file, 'Integer i = 1 / 0;\n');
        const failed = await local('exec', file);
        assert.equal(failed.code, 1);
        assert.match(failed.output, /System\.MathException: Divide by 0\nAnonymousBlock: line 1, column 1/);
    });

    it('refuses a second start over the same data, a reset while it runs, and a taken port', async () => {
        assert.match((await local('start', '--port', '0')).output, /already runs/);
        assert.match((await local('reset')).output, /is running \(pid \d+\)\. Stop it first/);
        const other = createServer();
        await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
        const { port } = other.address() as { port: number };
        const { code, output } = await run(
            ['start', '--port', String(port), '--db', join(org.folder, 'other', 'org.sqlite')],
            org.folder,
        );
        other.close();
        assert.equal(code, 2);
        assert.match(output, new RegExp(`Port ${port} is taken\\. Choose another with --port`));
    });

    it('stops cleanly, and has its data again after a start', async () => {
        assert.equal(await org.stop('SIGTERM'), 0);
        assert.equal((await local('status')).code, 1);
        await org.start();
        assert.equal(await org.count("SELECT COUNT() FROM Account WHERE Name = 'by exec'"), 1);
    });
});
