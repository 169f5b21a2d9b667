/** Finds a Chromium for the browser tests, or installs Debian's. Without dependencies, like run.js. */
const { spawnSync } = require('node:child_process');
const { existsSync } = require('node:fs');
const path = require('node:path');

const fixedPlaces = {
    darwin: [
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
        .filter((name) => process.env[name])
        .flatMap((name) => [
            path.join(process.env[name], 'Google/Chrome/Application/chrome.exe'),
            path.join(process.env[name], 'Microsoft/Edge/Application/msedge.exe'),
        ]),
};
const commandNames = [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge',
];

/** @returns {string | null} an executable; CHROMIUM_PATH decides when set */
function chromiumPath() {
    if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
    const folders = (process.env.PATH ?? '').split(path.delimiter);
    const candidates = [
        ...(fixedPlaces[process.platform] ?? []),
        ...commandNames.flatMap((name) => folders.map((folder) => path.join(folder, name))),
    ];
    return candidates.find((candidate) => existsSync(candidate)) ?? null;
}

/** @returns {string} the installed browser; ends the process with advice where it cannot be installed */
function installChromium() {
    const isRoot = typeof process.getuid === 'function' && process.getuid() === 0;
    const hasApt = spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
    if (hasApt && isRoot) {
        console.log('Installing Chromium for the browser tests with apt-get (about 1 minute) …');
        const steps = [
            ['update', '-qq'],
            ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
        ];
        for (const step of steps) spawnSync('apt-get', step, { stdio: ['ignore', 'ignore', 'inherit'] });
        const found = chromiumPath();
        if (found) return found;
    }
    console.error(
        'The browser tests need Chromium or Chrome and found none.\n' +
            'Install it (Debian or Ubuntu: sudo apt-get install chromium; macOS: brew install --cask chromium)\n' +
            'or name the executable in CHROMIUM_PATH, then run npm test again.',
    );
    return process.exit(1);
}

module.exports = { chromiumPath, installChromium };
