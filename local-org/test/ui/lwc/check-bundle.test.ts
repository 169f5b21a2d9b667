import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkLwcBundle } from '../../../src/ui/lwc/check-bundle.ts';

const script = `import { LightningElement, api } from 'lwc';
export default class Hello extends LightningElement { @api name; }
`;
const problemsOf = (files: Record<string, string>) => checkLwcBundle('hello', new Map(Object.entries(files)));

describe('checkLwcBundle', () => {
    it('accepts script, template, style sheet and what it need not compile', () => {
        const files = {
            'hello.js': script,
            'hello.html': '<template><p>{name}</p></template>',
            'hello.css': 'p { color: red; }',
            'hello.js-meta.xml': '<LightningComponentBundle/>',
            '__tests__/hello.test.js': 'this is not compiled',
        };
        assert.deepEqual(problemsOf(files), []);
    });

    it('names file, line and column of a syntax error in a script', () => {
        const [problem] = problemsOf({
            'hello.js': 'import { LightningElement } from "lwc";\nclass A { x = ; }',
        });
        assert.equal(problem?.file, 'hello.js');
        assert.deepEqual([problem?.line, problem?.column], [2, 15]);
        assert.match(problem?.message ?? '', /LWC1007.*Unexpected token/);
    });

    it('names file, line and column of an open tag in a template', () => {
        const [problem] = problemsOf({
            'hello.js': script,
            'hello.html': '<template>\n  <p>{name}\n</template>',
        });
        assert.deepEqual([problem?.file, problem?.line, problem?.column], ['hello.html', 2, 3]);
        assert.match(problem?.message ?? '', /LWC1078/);
    });

    it('finds a method call in a template', () => {
        const [problem] = problemsOf({ 'hello.js': script, 'hello.html': '<template>{name()}</template>' });
        assert.match(problem?.message ?? '', /LWC1060/);
    });

    it('does not name folders of this machine', () => {
        const problems = problemsOf({ 'hello.js': 'x =', 'hello.css': 'p {' });
        assert.equal(problems.length, 2);
        problems.forEach(({ message }) => assert.ok(!message.includes(process.cwd()), message));
    });

    it('needs a file named like the bundle', () => {
        const [problem] = problemsOf({ 'other.js': script });
        assert.equal(problem?.file, 'hello.js');
    });
});
