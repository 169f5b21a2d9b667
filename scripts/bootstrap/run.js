#!/usr/bin/env node
/**
 * `npm start` and `npm test` begin here, on whatever Node the system has and before anything is installed.
 * Installs what the lockfile says (and, for the tests, finds or installs a Chromium), then hands over to the
 * TypeScript of the same name on the repository's own Node. Plain JavaScript without dependencies for that reason.
 */
const { spawnSync, spawn } = require('node:child_process');
const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { chromiumPath, installChromium } = require('./chromium.js');

const root = path.resolve(__dirname, '../..');
const commands = { start: 'scripts/start.ts', test: 'scripts/test.ts' };

function main([command, ...rest]) {
    const script = commands[command];
    if (!script) return fail(`usage: node scripts/bootstrap/run.js ${Object.keys(commands).join(' | ')}`);
    const major = Number(process.versions.node.split('.')[0]);
    if (major < 18)
        return fail(`Node ${process.versions.node} is too old to install with: use Node 18 or later.`);
    installPackages();
    const env = { ...process.env };
    if (command === 'test') env.CHROMIUM_PATH = chromiumPath() ?? installChromium();
    return run(script, rest, env);
}

/** Runs `npm ci` when node_modules is missing or does not belong to this lockfile. */
function installPackages() {
    const lockfile = readFileSync(path.join(root, 'package-lock.json'));
    const wanted = createHash('sha256').update(lockfile).digest('hex');
    const stamp = path.join(root, 'node_modules', '.installed-lockfile');
    if (existsSync(ownNode()) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
    console.log('Installing packages with `npm ci` (about 1 GB; 1 to 5 minutes the first time) …');
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const result = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
        cwd: root,
        stdio: 'inherit',
        shell: process.platform === 'win32',
    });
    if (result.status !== 0) {
        fail('`npm ci` failed. Check the network and the npm registry setting, then run the command again.');
        process.exit(1);
    }
    mkdirSync(path.dirname(stamp), { recursive: true });
    writeFileSync(stamp, wanted);
}

/** The Node that the devDependency `node` brings. */
function ownNode() {
    const name = process.platform === 'win32' ? 'node.exe' : 'node';
    return path.join(root, 'node_modules', 'node', 'bin', name);
}

function run(script, args, env) {
    const bin = path.join(root, 'node_modules', '.bin');
    const pathKey = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
    const child = spawn(
        ownNode(),
        [path.join(root, 'node_modules/ts-node/dist/bin.js'), path.join(root, script), ...args],
        { cwd: root, stdio: 'inherit', env: { ...env, [pathKey]: bin + path.delimiter + env[pathKey] } },
    );
    // Ctrl-C reaches the whole foreground group; waiting lets the child end in good order.
    process.on('SIGINT', () => {});
    process.on('SIGTERM', () => child.kill('SIGTERM'));
    child.on('exit', (code, signal) => {
        process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1);
    });
}

function fail(message) {
    console.error(message);
    process.exitCode = 1;
}

main(process.argv.slice(2));
