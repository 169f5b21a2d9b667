const { jestConfig } = require('@salesforce/sfdx-lwc-jest/config');

// The transformer of sfdx-lwc-jest keeps code with and without counters under one key: one of them would serve both.
const cache = process.argv.includes('--coverage') ? 'jest-coverage' : 'jest';

module.exports = {
    ...jestConfig,
    testMatch: ['<rootDir>/force-app/**/__tests__/**/*.test.ts'],
    modulePathIgnorePatterns: ['<rootDir>/.cache', '<rootDir>/.local-org', '<rootDir>/local-org'],
    // The emitted .js beside each .ts is not what the tests run.
    collectCoverageFrom: ['force-app/**/lwc/**/*.ts', '!**/__tests__/**'],
    cacheDirectory: `<rootDir>/.cache/${cache}`,
    coverageReporters: ['text-summary'],
    coverageThreshold: { global: { lines: 90 } },
    moduleNameMapper: {
        '^lightning/(modal|navigation|platformUtilityBarApi)$': '<rootDir>/config/jest/lightning/$1.js',
        '^@test/(.*)$': '<rootDir>/config/jest/$1.ts',
    },
    setupFilesAfterEnv: [...(jestConfig.setupFilesAfterEnv ?? []), '<rootDir>/config/jest/setup.js'],
    clearMocks: true,
    restoreMocks: true,
};
