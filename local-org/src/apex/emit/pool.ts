/** Constants of an emitted script: resolved once when the script is loaded. `$` is the runtime's kit. */
import { typeSpec, type TypeSpec } from './type-spec.ts';
import type { ApexType } from '../bind/symbols.ts';

/** True and false as the class says; `inherited` and null (it says nothing) as its caller. */
export type Sharing = boolean | 'inherited' | null;

export class Pool {
    readonly #names = new Map<string, string>();

    #constant(prefix: string, expression: string): string {
        let name = this.#names.get(expression);
        if (name === undefined) {
            name = `$${prefix}${this.#names.size}`;
            this.#names.set(expression, name);
        }
        return name;
    }
    /** The class reference of a user class: `.c` its JavaScript class, `.s` its statics in this transaction. */
    classRef(qualifiedName: string): string {
        return this.#constant('c', `$.ref(${JSON.stringify(qualifiedName)})`);
    }
    platform(key: string): string {
        return this.#constant('p', `$.impl(${JSON.stringify(key)})`);
    }
    type(type: ApexType): string {
        return this.spec(typeSpec(type));
    }
    spec(spec: TypeSpec): string {
        return this.#constant('t', `$.type(${JSON.stringify(spec)})`);
    }
    decimal(digits: string): string {
        return this.#constant('d', `$.decimal(${JSON.stringify(digits)})`);
    }
    double(digits: string): string {
        return this.#constant('f', `$.double(${JSON.stringify(digits)})`);
    }
    enumConstant(type: ApexType, constant: string): string {
        return this.#constant(
            'e',
            `$.enumConstant(${JSON.stringify(typeSpec(type))},${JSON.stringify(constant)})`,
        );
    }
    sobject(apiName: string): string {
        return this.#constant('o', `$.object(${JSON.stringify(apiName)})`);
    }
    caller(facts: { apiVersion: number; sharing: Sharing; className: string }): string {
        return this.#constant('u', `$.caller(${JSON.stringify(facts)})`);
    }
    toString(): string {
        return [...this.#names].map(([expression, name]) => `const ${name}=${expression};`).join('');
    }
}
