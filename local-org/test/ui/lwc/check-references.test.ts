import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkLwcReferences, type KnownNames } from '../../../src/ui/lwc/check-references.ts';

/** An org with one of each. */
const known: KnownNames = {
    hasBundle: (name) => name === 'helloWorld',
    hasLabel: (name) => name === 'Greeting',
    hasResource: (name) => name === 'logo',
    hasObject: (name) => name === 'Account',
    hasField: (object, path) => object === 'Account' && ['Name', 'Owner.Name'].includes(path),
    apexMethod: (className, method) =>
        className !== 'Greeter' ? 'noClass' : method === 'greet' ? 'found' : 'noMethod',
};
const messagesOf = (files: Record<string, string>) =>
    checkLwcReferences('page', new Map(Object.entries(files)), known).map(({ message }) => message);
const importing = (specifier: string) => messagesOf({ 'page.js': `import x from '${specifier}';` });

describe('checkLwcReferences', () => {
    it('accepts what the org has', () => {
        for (const specifier of [
            'lwc',
            './other',
            'c/helloWorld',
            'lightning/button',
            'lightning/uiRecordApi',
            '@salesforce/apex',
            '@salesforce/apex/Greeter.greet',
            '@salesforce/label/c.Greeting',
            '@salesforce/schema/Account',
            '@salesforce/schema/Account.Owner.Name',
            '@salesforce/resourceUrl/logo',
            '@salesforce/user/Id',
            '@salesforce/customPermission/Anything',
        ]) {
            assert.deepEqual(importing(specifier), [], specifier);
        }
    });

    it('words what is missing as Salesforce does', () => {
        const wordings = {
            'c/other': 'No MODULE named markup://c:other found : [markup://c:page]',
            '@salesforce/apex/Nobody.greet': "Unable to find Apex action class referenced as 'Nobody'.",
            '@salesforce/apex/Greeter.leave':
                "Unable to find Apex action method referenced as 'Greeter.leave'.",
            '@salesforce/label/c.Missing': 'Invalid reference c.Missing of type label in file page.js',
            '@salesforce/schema/Account.No__c':
                'Invalid reference Account.No__c of type sobjectField in file page.js',
            '@salesforce/resourceUrl/none': 'Invalid reference none of type resourceUrl in file page.js',
        };
        for (const [specifier, message] of Object.entries(wordings)) {
            assert.deepEqual(importing(specifier), [message]);
        }
    });

    it('refuses by name a platform module that the local org lacks', () => {
        assert.deepEqual(importing('lightning/recordForm'), ['NOT_EMULATED: lightning/recordForm']);
    });

    it('looks at the elements of templates', () => {
        const template =
            '<template>\n  <c-hello-world></c-hello-world>\n  <c-other-thing></c-other-thing>\n</template>';
        const [problem, ...rest] = checkLwcReferences('page', new Map([['page.html', template]]), known);
        assert.equal(problem?.message, 'No MODULE named markup://c:otherThing found : [markup://c:page]');
        assert.deepEqual([problem?.line, problem?.column], [3, 3]);
        assert.deepEqual(rest, []);
    });

    it('names the place of an import, over several lines and behind comments', () => {
        const script =
            "/* import a from 'c/no' */\n// import b from 'c/no';\nimport {\n    a,\n} from 'c/other';\nconst s = \"import x from 'c/no'\";";
        const found = checkLwcReferences('page', new Map([['page.js', script]]), known);
        assert.deepEqual(
            found.map(({ message, line, column }) => [message, line, column]),
            [['No MODULE named markup://c:other found : [markup://c:page]', 3, 1]],
        );
    });
});
