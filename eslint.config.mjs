import lwc from '@salesforce/eslint-config-lwc';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';

/** The layers of the local org, top first. A folder imports itself and what stands in a later group. */
const LAYERS = [
    ['cli'],
    ['testing', 'ui', 'api'],
    ['runtime'],
    ['library'],
    ['org'],
    ['store', 'soql'],
    ['values'],
];
/** The compiler knows neither data nor HTTP; everything may use schema and text. */
const APEX_MAY_USE = ['apex', 'values', 'schema', 'text'];

/** Rules of JavaScript that TypeScript checks better. */
const CHECKED_BY_TYPES = {
    'no-undef': 'off',
    'no-unused-vars': 'off',
    'no-use-before-define': 'off',
    'no-shadow': 'off',
    'no-dupe-class-members': 'off',
    'no-redeclare': 'off',
    // `void` marks a promise that nobody waits for.
    'no-void': 'off',
    'import/no-unresolved': 'off',
    'import/named': 'off',
    'import/namespace': 'off',
    'import/default': 'off',
};

/** Files of one layer, and the layers above that they must not import. */
function importsRunDown(folder, forbidden) {
    return {
        files: [`local-org/src/${folder}/**/*.ts`],
        rules: {
            '@typescript-eslint/no-restricted-imports': [
                'error',
                {
                    patterns: forbidden.map((name) => ({
                        regex: `^(\\.\\./)+${name}/`,
                        message: `${folder} must not import ${name}: imports run one way (local-org/README.md).`,
                    })),
                },
            ],
        },
    };
}

const everyFolder = [...LAYERS.flat(), 'apex', 'schema', 'text'];
const layerRules = LAYERS.flatMap((group, level) =>
    group.map((folder) => importsRunDown(folder, LAYERS.slice(0, level).flat())),
);
const foundations = [
    importsRunDown(
        'apex',
        everyFolder.filter((name) => !APEX_MAY_USE.includes(name)),
    ),
    importsRunDown(
        'schema',
        everyFolder.filter((name) => name !== 'schema' && name !== 'text'),
    ),
    importsRunDown(
        'text',
        everyFolder.filter((name) => name !== 'text'),
    ),
];

export default defineConfig(
    {
        ignores: [
            '**/node_modules/**',
            '.cache/**',
            '.local-org/**',
            'config/jest/lightning/**',
            'coverage/**',
            'force-app/**/lwc/**/*.js',
            'local-org/conformance/**',
            'scripts/bootstrap/**',
        ],
    },
    {
        files: ['force-app/main/*/lwc/**/*.ts'],
        extends: [...lwc.configs.recommended, ...ts.configs.recommendedTypeChecked],
        languageOptions: {
            parser: ts.parser,
            parserOptions: { project: './config/tsconfig.jest.json', tsconfigRootDir: import.meta.dirname },
        },
        rules: CHECKED_BY_TYPES,
    },
    {
        files: ['force-app/main/*/lwc/**/__tests__/**/*.ts'],
        rules: {
            '@lwc/lwc/no-async-operation': 'off',
            '@lwc/lwc/no-unexpected-wire-adapter-usages': 'off',
            '@typescript-eslint/no-unsafe-assignment': 'off',
            '@typescript-eslint/no-unsafe-call': 'off',
            '@typescript-eslint/no-unsafe-member-access': 'off',
            '@typescript-eslint/unbound-method': 'off',
        },
    },
    {
        files: ['local-org/{src,test,bin}/**/*.ts', 'scripts/**/*.ts'],
        extends: [...ts.configs.recommended],
        rules: {
            '@typescript-eslint/no-unused-vars': [
                'error',
                { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
            ],
            eqeqeq: ['error', 'always', { null: 'ignore' }],
        },
    },
    ...layerRules,
    ...foundations,
    {
        files: ['local-org/src/ui/browser/**/*.ts'],
        languageOptions: { parserOptions: { project: './local-org/src/ui/browser/tsconfig.json' } },
    },
);
