import { NotEmulatedError } from '../../text/not-emulated.ts';

/**
 * The script behind an `@salesforce/…` import of a deployed component; null for other specifiers.
 * Throws where the local org has nothing to give: a label that was not deployed, or a module it does not emulate.
 */
export function deployedModule(specifier: string, labels: ReadonlyMap<string, string>): string | null {
    const [, kind, name] = /^@salesforce\/(\w+)\/(.+)$/.exec(specifier) ?? [];
    switch (kind) {
        case 'apex': {
            const [className, method] = splitLast(name);
            return `import { apexMethod } from 'host/apex'; export default apexMethod(${quote(className)}, ${quote(method)});`;
        }
        case 'label':
            return `export default ${quote(labelText(name, labels))};`;
        case 'schema':
            return `export default ${JSON.stringify(schemaReference(name))};`;
        case 'user':
            return userModule(name);
        case 'customPermission':
        case 'userPermission': {
            const reader = kind === 'customPermission' ? 'holdsCustomPermission' : 'holdsUserPermission';
            return `import { ${reader} } from 'host/session'; export default ${reader}(${quote(name)});`;
        }
        case 'resourceUrl':
            return `export default ${quote(`/resource/${name}`)};`;
        case 'community':
        case 'site':
        case 'messageChannel':
        case 'contentAssetUrl':
            throw new NotEmulatedError(`${specifier}`);
        default:
            return null;
    }
}

const quote = (value: string): string => JSON.stringify(value);

function splitLast(name: string): [string, string] {
    const dot = name.lastIndexOf('.');
    return [name.slice(0, dot), name.slice(dot + 1)];
}

function labelText(name: string, labels: ReadonlyMap<string, string>): string {
    const label = labels.get(name.replace(/^c\./, ''));
    if (label === undefined) {
        throw new Error(`The label ${name} was not found`);
    }
    return label;
}

/** `Account` names an object, `Account.Name` a field of it. */
function schemaReference(name: string): object {
    const [objectApiName, ...field] = name.split('.');
    return field.length === 0 ? { objectApiName } : { objectApiName, fieldApiName: field.join('.') };
}

function userModule(name: string): string {
    if (name !== 'Id' && name !== 'isGuest') {
        throw new NotEmulatedError(`@salesforce/user/${name}`);
    }
    const value = name === 'Id' ? 'session.userId' : 'false';
    return `import { session } from 'host/session'; export default ${value};`;
}
